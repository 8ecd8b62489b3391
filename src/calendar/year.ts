import { type CalendarDate, civil, fromDayNumber, isoWeekday, toDayNumber } from '../domain/calendar-date.js'
import type { Closure, ShortDay } from '../domain/closure.js'
import { userError } from '../domain/user-error.js'
import type { PlaceCalendar } from './place-calendar.js'

/** What one year holds besides its weekends. */
export interface CalendarYear {
  readonly year: number
  /** The holidays, those that fall on a weekend included. */
  readonly holidays: readonly Closure[]
  readonly shortDays: readonly ShortDay[]
  /** Days of the weekend on which offices work. */
  readonly workdays: readonly CalendarDate[]
}

/** @throws UserError `year-unreadable` for a year that the almanac does not cover */
export function calendarYear({ calendar, weekend, years }: PlaceCalendar, read: string): CalendarYear {
  const year = Number(read)
  const [firstYear, lastYear] = years
  if (!/^\d{4}$/.test(read) || year < firstYear || year > lastYear) {
    return userError('year-unreadable', { read, firstYear, lastYear })
  }
  const days = daysOf(year)
  return {
    year,
    holidays: days.flatMap((date) => calendar.closureOn(date) ?? []).filter(({ kind }) => kind !== 'weekend'),
    shortDays: calendar.shortDaysBetween(
      `${year - 1}-12-31` as CalendarDate,
      `${year}-12-31` as CalendarDate,
    ),
    workdays: days.filter((date) => weekend.includes(isoWeekday(date)) && calendar.isBusinessDay(date)),
  }
}

function daysOf(year: number): readonly CalendarDate[] {
  const first = toDayNumber(civil(year, 1, 1))
  const last = toDayNumber(civil(year, 12, 31))
  return Array.from({ length: last - first + 1 }, (_, offset) => fromDayNumber(first + offset))
}
