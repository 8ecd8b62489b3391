import {
  type BusinessCalendar,
  businessCalendar,
  type CalendarNotes,
} from '../../src/calendar/business-calendar.js'
import { type BusinessDays, countBusinessDays } from '../../src/calendar/business-days.js'
import { calendarDate, type IsoWeekday, toDayNumber } from '../../src/domain/calendar-date.js'

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
  const named = Object.entries(holidays).map(
    ([date, name]) => [numberOf(date), { name, kind: 'holiday' }] as const,
  )
  return countBusinessDays(years, weekend, new Map(named), new Set(workdays.map(numberOf)))
}

/** A calendar of which everything is certain. */
export function calendarOf(days: BusinessDays, notes: Partial<CalendarNotes> = {}): BusinessCalendar {
  return businessCalendar(days, {
    shortDays: [],
    confirmedThrough: calendarDate('9999-12-31'),
    settledBy: '',
    ...notes,
  })
}
