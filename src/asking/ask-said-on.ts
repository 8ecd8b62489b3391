import { loadWordReader } from '../dates/load-read-day.js'
import type { EmployerDays, ReadDay } from '../dates/read-day.js'
import { type CalendarDate, later } from '../domain/calendar-date.js'
import { latestDay, type Now } from '../domain/now.js'
import { readPromise } from '../parse/promise.js'
import type { Io } from '../process/io.js'
import { shortDate } from '../render/dates.js'
import { SAID_TODAY, saidReadings, WHEN_SAID, WHICH_READING } from '../render/prompts.js'
import { choose } from './choose.js'
import { complaintOn } from './complaint.js'
import { isNo } from './no.js'

/**
 * Asks on which day they said by when they will be in touch: their words count from it.
 *
 * @returns the day, as it was typed; undefined for today
 */
export async function askSaidOn(
  promised: string,
  now: Now,
  readDay: ReadDay,
  io: Io,
  days: EmployerDays,
): Promise<string | undefined> {
  const today = latestDay(now)
  const complaint = await complaintOn(io)
  const readWords = await loadWordReader(now)
  const read = (typed: string) => {
    const on = readWords(typed, { today, tense: 'past', accepted: { to: today }, detail: 'saidOn' })
    return readPromise(promised, on, today, readDay, days).by
  }
  const answer = await io.ask({
    message: WHEN_SAID,
    reject: (typed) => (isNo(typed) ? undefined : complaint(() => read(typed), true)),
  })
  return isNo(answer) ? undefined : answer
}

/**
 * Asks which of two days is meant by their words, if there are two.
 *
 * @param on the day on which they most likely said so
 * @returns when they said so, as an option takes it; undefined for `on`
 */
export async function askWhichReading(
  promised: string,
  on: CalendarDate,
  today: CalendarDate,
  readDay: ReadDay,
  io: Io,
  days: EmployerDays,
): Promise<string | undefined> {
  const { by, said } = readPromise(promised, on, today, readDay, days)
  const otherwise = said?.otherwise ?? null
  if (otherwise === null) return undefined
  const day = (date: CalendarDate) => shortDate(date, later(date, today))
  const readings = saidReadings([on, by], [today, otherwise], day)
  return (await choose(WHICH_READING, readings, io)) === 0 ? undefined : SAID_TODAY
}
