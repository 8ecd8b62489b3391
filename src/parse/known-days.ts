import type { BusinessDays } from '../calendar/business-days.js'
import type { KnownDay } from '../calendar/overlay.js'
import { type CalendarDate, fromDayNumber, toDayNumber, yearOf } from '../domain/calendar-date.js'
import { userError } from '../domain/user-error.js'
import type { ReadDay } from './read-day.js'

const CLOSURE_NAME = 'closed at this employer'

/**
 * Reads the employer's own closures, a day or `from..to` each, both ends included. A last day without its year comes
 * after the first.
 *
 * @param range the days that the almanac covers
 * @throws UserError `range-backwards`, `date-out-of-range`, or what `readDay` throws
 */
export function readClosures(
  texts: readonly string[],
  readDay: ReadDay,
  today: CalendarDate,
  range: Pick<BusinessDays, 'first' | 'last'>,
): readonly KnownDay[] {
  const detail = 'closed'
  return texts.flatMap((text) => {
    const [first = '', last, ...more] = text.split('..')
    if (more.length > 0) userError('date-unreadable', { detail, read: text })
    const from = readDay(first.trim(), { today, tense: 'any', detail })
    const to = last === undefined ? from : readDay(last.trim(), { today: from, tense: 'future', detail })
    if (to < from) userError('range-backwards', { detail, from, to })
    return eachDay(inRange(from, range), inRange(to, range)).map((day) => ({ day, closure: CLOSURE_NAME }))
  })
}

function inRange(date: CalendarDate, { first, last }: Pick<BusinessDays, 'first' | 'last'>): number {
  const day = toDayNumber(date)
  if (day < first || day > last) {
    userError('date-out-of-range', {
      read: date,
      firstYear: yearOf(fromDayNumber(first)),
      lastYear: yearOf(fromDayNumber(last)),
    })
  }
  return day
}

function eachDay(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
}
