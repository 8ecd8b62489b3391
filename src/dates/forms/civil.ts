import { addMonths, addWeeks, getDaysInMonth, nextDay, previousDay, setISODay } from 'date-fns'
import {
  type CalendarDate,
  civil,
  dayOfMonth,
  type IsoWeekday,
  monthOf,
  toDayNumber,
  yearOf,
} from '../../domain/calendar-date.js'
import type { DayContext } from '../read-day.js'
import type { Days } from './reader.js'

/** A month of one year; `month` is 1 to 12. */
export interface Month {
  readonly year: number
  readonly month: number
}

// 29 February is missing for eight years around 1900 and 2100; no other day is rarer.
const YEARS_AROUND = Array.from({ length: 17 }, (_, n) => n - 8)

/** The day as the libraries want it. No clock change moves noon, so that no time zone turns one day into another. */
export function localNoon(date: CalendarDate): Date {
  return noonOf(yearOf(date), monthOf(date), dayOfMonth(date))
}

/** The day with this weekday in the week of `date` (Monday to Sunday), or so many weeks later. */
export function weekdayInWeek(date: CalendarDate, weekday: IsoWeekday, weeksLater: number): CalendarDate {
  return fromLocal(setISODay(addWeeks(localNoon(date), weeksLater), weekday))
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
export function dayIn(month: Month, day: number): Days {
  const exists = month.month >= 1 && month.month <= 12 && day >= 1 && day <= daysIn(month)
  return exists ? [civil(month.year, month.month, day)] : []
}

const HALF_A_YEAR = 183

/**
 * Of the days that a date without its year can be, the one that the tense means: the latest that is not after today,
 * the first that is not before it, or the nearest. Of two equally near the later one, since in doubt we wait. Where it
 * cannot be before a day, it is the first that is not. Empty if there is none.
 *
 * Both, where the tense would mean a day that is more than twice as far: `24 Nov`, said of the past on the 23rd, is
 * tomorrow as likely as a year ago. What is to come may be twice as far if it comes soon: `the 20th`, said on the 23rd,
 * is next month's.
 *
 * @param daysAround the days that can be meant near a day, in ascending order
 */
export function inTense(daysAround: (day: CalendarDate) => Days, context: DayContext): Days {
  const { today, tense } =
    context.from === undefined ? context : { today: context.from, tense: 'future' as const }
  const days = daysAround(today)
  const past = days.findLast((day) => day <= today)
  const future = days.find((day) => day >= today)
  const distance = (day: CalendarDate): number => Math.abs(toDayNumber(day) - toDayNumber(today))
  const nearest = past && (!future || distance(past) < distance(future)) ? past : future
  const meant = { past, future, any: nearest, either: nearest }[tense]
  if (meant === undefined) return []
  const soon = meant > today && distance(meant) < HALF_A_YEAR
  const far = !soon && nearest !== undefined && distance(meant) > 2 * distance(nearest)
  return far ? [past, future].filter((day) => day !== undefined) : [meant]
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
