import type { EmployerDays, ReadDay } from '../dates/read-day.js'
import type { Commitment, Said } from '../domain/application.js'
import { addDays, type CalendarDate, looksLikeIso } from '../domain/calendar-date.js'
import { isUserError, userError } from '../domain/user-error.js'

/**
 * Reads by when they said they would be in touch. Their words count from the day on which they were said: `end of next
 * week`, said on Thursday the 12th, is Friday the 20th, whenever it is typed.
 *
 * @param on the day on which they said so
 * @param days the employer's: without them, every weekday is a business day, and there are no feasts
 * @param today for what the words would mean if they were said now
 * @throws UserError for what is no day, or may be several
 */
export function readPromise(
  text: string,
  on: CalendarDate,
  today: CalendarDate,
  readDay: ReadDay,
  days?: EmployerDays,
): Commitment {
  const read = (from: CalendarDate) =>
    readDay(text, { today: from, tense: 'future', detail: 'promised', ...(days && { calendar: days }) })
  const by = on === today ? read(on) : writtenOut(() => read(on))
  return looksLikeIso(text.trim()) ? { by, on } : { by, on, said: saidAs(text, by, today, read) }
}

/** The same where the person told on which day they said it: then their words mean no other day. */
export function saidThen(promise: Commitment): Commitment {
  const { said } = promise
  return said === undefined ? promise : { ...promise, said: { ...said, otherwise: null } }
}

/** Of two days that their words can mean, `today` is not the day on which they are typed again. */
function writtenOut(read: () => CalendarDate): CalendarDate {
  try {
    return read()
  } catch (error) {
    if (!isUserError(error) || error.data.code !== 'date-ambiguous') throw error
    const { detail, read: text, readings } = error.data.args
    const dates = readings.map(({ date, write }) => ({ date, write: write === 'today' ? date : write }))
    return userError('date-ambiguous', { detail, read: text, readings: dates })
  }
}

function saidAs(
  text: string,
  by: CalendarDate,
  today: CalendarDate,
  read: (from: CalendarDate) => CalendarDate,
): Said {
  const words = text.trim()
  try {
    const fromToday = read(today)
    return { words, otherwise: fromToday === by || fromToday < today ? null : fromToday }
  } catch (error) {
    // What may be two days if it is said today was one on the day on which it was said.
    if (isUserError(error)) return { words, otherwise: null }
    throw error
  }
}

/** Whether words mean another day when they are said on another day: `friday` does, `20 November 2026` does not. */
export function isRelative(text: string, today: CalendarDate, readDay: ReadDay, days: EmployerDays): boolean {
  const read = (from: CalendarDate) =>
    readDay(text, { today: from, tense: 'future', detail: 'promised', calendar: days })
  try {
    return !looksLikeIso(text.trim()) && read(today) !== read(addDays(today, -7))
  } catch (error) {
    // What may be two days today is to be told apart by who reads it then.
    if (isUserError(error)) return false
    throw error
  }
}
