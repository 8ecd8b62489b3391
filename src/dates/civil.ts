import { addMonths, getDaysInMonth, nextDay, previousDay } from 'date-fns'
import {
  type CalendarDate,
  civil,
  dayOfMonth,
  type IsoWeekday,
  monthOf,
  yearOf,
} from '../domain/calendar-date.js'

/** A month of one year; `month` is 1 to 12. */
export interface Month {
  readonly year: number
  readonly month: number
}

// 29 February is missing for eight years around 1900 and 2100; no other day is rarer.
const YEARS_AROUND = Array.from({ length: 17 }, (_, n) => n - 8)

/** The day as the library wants it. No clock change moves noon, so that no time zone turns one day into another. */
function localNoon(date: CalendarDate): Date {
  return noonOf(yearOf(date), monthOf(date), dayOfMonth(date))
}

/** The first such weekday after `date`, which itself does not count. */
export function weekdayAfter(date: CalendarDate, weekday: IsoWeekday): CalendarDate {
  return fromLocal(nextDay(localNoon(date), sundayIsZero(weekday)))
}

/** The last such weekday before `date`, which itself does not count. */
export function weekdayBefore(date: CalendarDate, weekday: IsoWeekday): CalendarDate {
  return fromLocal(previousDay(localNoon(date), sundayIsZero(weekday)))
}

/** The month of `date`, or so many months later. */
export function monthFrom(date: CalendarDate, monthsLater: number): Month {
  const local = addMonths(localNoon(date), monthsLater)
  return { year: local.getFullYear(), month: local.getMonth() + 1 }
}

/** So many months after a month. */
export function monthLater({ year, month }: Month, monthsLater: number): Month {
  const months = year * 12 + month - 1 + monthsLater
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function sameDayLater(date: CalendarDate, months: number): CalendarDate {
  return fromLocal(addMonths(localNoon(date), months))
}

/** In every year near a day, this month. */
export function monthInYears(month: number, near: CalendarDate): readonly Month[] {
  return YEARS_AROUND.map((years) => ({ year: yearOf(near) + years, month }))
}

export function firstDay({ year, month }: Month): CalendarDate {
  return civil(year, month, 1)
}

export function lastDay(month: Month): CalendarDate {
  return civil(month.year, month.month, daysIn(month))
}

/** The day of a month, as a list: empty where there is no such day. */
export function dayIn(month: Month, day: number): readonly CalendarDate[] {
  const exists = month.month >= 1 && month.month <= 12 && day >= 1 && day <= daysIn(month)
  return exists ? [civil(month.year, month.month, day)] : []
}

function fromLocal(local: Date): CalendarDate {
  return civil(local.getFullYear(), local.getMonth() + 1, local.getDate())
}

function daysIn({ year, month }: Month): number {
  return getDaysInMonth(noonOf(year, month, 1))
}

// `new Date(26, …)` is in 1926.
function noonOf(year: number, month: number, day: number): Date {
  const local = new Date(2000, 0, 1, 12)
  local.setFullYear(year, month - 1, day)
  return local
}

function sundayIsZero(weekday: IsoWeekday): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return weekday === 7 ? 0 : weekday
}
