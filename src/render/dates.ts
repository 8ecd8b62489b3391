import { type CalendarDate, dayOfMonth, isoWeekday, monthOf, yearOf } from '../domain/calendar-date.js'
import type { ShortDay } from '../domain/closure.js'
import { MONTHS, WEEKDAYS } from '../domain/day-names.js'

const SHORT_WEEKDAYS = WEEKDAYS.map((name) => name.slice(0, 3))
const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3))

/** `Thu 19 Nov`; with its year where that is not the year of `today`. */
export function shortDate(date: CalendarDate, today: CalendarDate): string {
  const day = `${SHORT_WEEKDAYS[isoWeekday(date)]} ${dayAndMonth(date)}`
  return yearOf(date) === yearOf(today) ? day : `${day} ${yearOf(date)}`
}

/** `19 Nov`. */
export function dayAndMonth(date: CalendarDate): string {
  return `${dayOfMonth(date)} ${SHORT_MONTHS[monthOf(date)]}`
}

/** `Mon`, for an ISO day of the week. */
export function shortWeekday(isoDay: number): string {
  return SHORT_WEEKDAYS[isoDay] ?? ''
}

/** The hours of a short day. */
export function hours({ opensAt, closesAt }: Pick<ShortDay, 'opensAt' | 'closesAt'>): string {
  return opensAt === undefined ? `open until ${closesAt}` : `open from ${opensAt}`
}
