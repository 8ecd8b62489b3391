import type { BusinessCalendar } from '../calendar/business-calendar.js'
import type { KnownDay } from '../calendar/overlay.js'
import type { ReadDay } from '../dates/read-day.js'
import type { Told } from '../details/derived.js'
import { type CalendarDate, type DayNumber, fromDayNumber, toDayNumber } from '../domain/calendar-date.js'
import { userError } from '../domain/user-error.js'
import { listOf } from './list.js'

const CLOSURE_NAME = 'closed at this employer'

/**
 * Reads the days on which this employer is closed, and those on which they are open after all: a day or `from..to`
 * each, both ends included. A last day without its year comes after the first; `tomorrow` is tomorrow at either end.
 * Of a day that is told both ways, open stands.
 *
 * @param calendar that of the place
 * @throws UserError `range-backwards`, `date-out-of-range`, or what `readDay` throws
 */
export function readKnownDays(
  { closed, open }: Pick<Told, 'closed' | 'open'>,
  readDay: ReadDay,
  today: CalendarDate,
  calendar: BusinessCalendar,
): readonly KnownDay[] {
  const read = (detail: 'closed' | 'open', given: typeof closed, closure: string | null) =>
    listOf(given).flatMap((text) =>
      readRange(text, detail, readDay, today, calendar).map((day) => ({ day, closure })),
    )
  return [...read('closed', closed, CLOSURE_NAME), ...read('open', open, null)]
}

/** A day or a range in ISO form, as it can be kept: `2026-12-24..2027-01-01`. @throws as `readKnownDays` does */
export function rangeText(
  text: string,
  readDay: ReadDay,
  today: CalendarDate,
  calendar: BusinessCalendar,
): string {
  const days = readRange(text, 'closed', readDay, today, calendar).map(fromDayNumber)
  const [first = ''] = days
  return days.length === 1 ? first : `${first}..${days.at(-1)}`
}

/** The days of a text such as `24 Dec..1 Jan`, in order. @throws as `readKnownDays` does */
export function readRange(
  text: string,
  detail: string,
  readDay: ReadDay,
  today: CalendarDate,
  calendar: BusinessCalendar,
): readonly DayNumber[] {
  const [first = '', last, ...more] = text.split('..')
  if (more.length > 0) userError('date-unreadable', { detail, read: text })
  const from = readDay(first.trim(), { today, tense: 'any', detail })
  const to = last === undefined ? from : readDay(last.trim(), { today, tense: 'future', from, detail })
  if (to < from) userError('range-backwards', { detail, from, to })
  // Before a range of thousands of years is counted out: each throws for a day outside the almanac.
  calendar.isBusinessDay(from)
  calendar.isBusinessDay(to)
  return eachDay(toDayNumber(from), toDayNumber(to))
}

function eachDay(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
}
