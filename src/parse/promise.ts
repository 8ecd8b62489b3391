import type { EmployerDays, ReadDay } from '../dates/read-day.js'
import type { Commitment, Said } from '../domain/application.js'
import { addDays, type CalendarDate, looksLikeIso } from '../domain/calendar-date.js'
import { isUserError, unlessRefused } from '../domain/user-error.js'

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
  const context = { tense: 'future', detail: 'promised', ...(days && { calendar: days }) } as const
  const by = readDay(text, { ...context, today: on })
  if (looksLikeIso(text.trim())) return { by, on }
  // What may be two days if it is said today was one on the day on which it was said.
  const saidToday = unlessRefused(() => readDay(text, { ...context, today }))
  const said: Said = {
    words: text.trim(),
    otherwise: saidToday !== undefined && saidToday !== by && saidToday >= today ? saidToday : null,
    nearer: nearerThan(by, () => readDay(text, { ...context, today: on, strict: true })),
  }
  return { by, on, said }
}

/** The same where the person told on which day they said it: then their words mean no other day. */
export function saidThen(promise: Commitment): Commitment {
  const { said } = promise
  return said === undefined ? promise : { ...promise, said: { ...said, otherwise: null } }
}

/** The last of the earlier days that the same words can mean. @param read refuses words that can mean several */
function nearerThan(by: CalendarDate, read: () => CalendarDate): CalendarDate | null {
  try {
    read()
    return null
  } catch (error) {
    if (!isUserError(error)) throw error
    const { code, args } = error.data
    return (code === 'date-ambiguous' ? args.readings.findLast((day) => day < by) : undefined) ?? null
  }
}

/** Whether words mean another day when they are said on another day: `friday` does, `20 November 2026` does not. */
export function isRelative(text: string, today: CalendarDate, readDay: ReadDay, days: EmployerDays): boolean {
  const read = (from: CalendarDate) =>
    readDay(text, { today: from, tense: 'future', detail: 'promised', calendar: days })
  // What may be two days today is to be told apart by who reads it then.
  return unlessRefused(() => !looksLikeIso(text.trim()) && read(today) !== read(addDays(today, -7))) ?? false
}
