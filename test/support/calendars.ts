import {
  type BusinessCalendar,
  businessCalendar,
  type CalendarNotes,
} from '../../src/calendar/business-calendar.js'
import { type BusinessDays, countBusinessDays, type SpecialDay } from '../../src/calendar/business-days.js'
import {
  calendarDate,
  fromDayNumber,
  type IsoWeekday,
  toDayNumber,
  yearOf,
} from '../../src/domain/calendar-date.js'
import type { ShortDay } from '../../src/domain/closure.js'

/** Dates with the name of the holiday on each. */
export type Holidays = Readonly<Record<string, string>>

export const numberOf = (date: string): number => toDayNumber(calendarDate(date))

/** The business days of whole years, with these holidays. */
export function daysOf(
  years: readonly [number, number],
  weekend: readonly IsoWeekday[],
  holidays: Holidays = {},
  workdays: readonly string[] = [],
): BusinessDays {
  return countedDays(years, weekend, [
    ...workdays.map((date) => [numberOf(date), null] as const),
    ...Object.entries(holidays).map(([date, name]) => [numberOf(date), { name, kind: 'holiday' }] as const),
  ])
}

/** The business days of whole years, with these days otherwise than their weekdays say. */
export function countedDays(
  years: readonly [number, number],
  weekend: readonly IsoWeekday[],
  special: readonly SpecialDay[],
): BusinessDays {
  return countBusinessDays(years, weekend, (year) =>
    special.filter(([day]) => yearOf(fromDayNumber(day)) === year),
  )
}

/** A calendar of which everything is certain. */
export function calendarOf(
  days: BusinessDays,
  { shortDays = [], ...notes }: Partial<CalendarNotes> & { readonly shortDays?: readonly ShortDay[] } = {},
): BusinessCalendar {
  return businessCalendar(days, {
    shortDaysIn: (year) => shortDays.filter(({ date }) => yearOf(date) === year),
    confirmedThrough: calendarDate('9999-12-31'),
    settledBy: '',
    ...notes,
  })
}
