import type { CalendarDate } from './civil-day.js'
import { userError } from './user-error.js'

export type { CalendarDate } from './civil-day.js'

/** Days since 1970-01-01, which is 0. */
export type DayNumber = number

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const ISO_SHAPE = '0000-00-00'
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the text has the form `YYYY-MM-DD`, be there such a day or not. */
export function looksLikeIso(text: string): boolean {
  // By hand: a start reads three dates, and to compile an expression for them takes it a tenth of a millisecond.
  if (text.length !== ISO_SHAPE.length) return false
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i)
    if (ISO_SHAPE.charAt(i) === '-' ? letter !== '-' : letter < '0' || letter > '9') return false
  }
  return true
}

/**
 * Reads `YYYY-MM-DD`; `detail` names what is read, for the error.
 *
 * @throws UserError `date-unreadable` if the text has another form, `date-does-not-exist` for 2026-02-30.
 */
export function calendarDate(text: string, detail = 'date'): CalendarDate {
  if (typeof text !== 'string' || !looksLikeIso(text))
    userError('date-unreadable', { detail, read: String(text) })
  const date = text as CalendarDate
  if (!exists(date)) userError('date-does-not-exist', { detail, read: text })
  return date
}

/** Whether the text is a day as `calendarDate` reads it. */
export function isCalendarDate(text: string): text is CalendarDate {
  return looksLikeIso(text) && exists(text as CalendarDate)
}

function exists(date: CalendarDate): boolean {
  const month = monthOf(date)
  const year = yearOf(date)
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  const day = dayOfMonth(date)
  return day >= 1 && day <= (DAYS_IN_MONTH[month] ?? 0) + leapDay
}

/** The day with this year, month (1 to 12) and day of the month. @throws UserError `date-does-not-exist`. */
export function civil(year: number, month: number, day: number, detail = 'date'): CalendarDate {
  return calendarDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, detail)
}

/**
 * Days since 1970-01-01. The arithmetic is that of Howard Hinnant's "chrono-compatible low-level date algorithms":
 * years begin in March, so that the leap day is the last.
 */
export function toDayNumber(date: CalendarDate): DayNumber {
  const month = digits(date, 5, 7)
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0)
  const era = quotient(year, 400)
  const yearOfEra = year - era * 400
  const dayOfYear = quotient(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + digits(date, 8, 10) - 1
  return (
    era * 146097 + yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear - 719468
  )
}

/** The inverse of `toDayNumber`, for the years 1 to 9999. */
export function fromDayNumber(day: DayNumber): CalendarDate {
  const shifted = day + 719468
  const era = quotient(shifted, 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = quotient(
    dayOfEra - quotient(dayOfEra, 1460) + quotient(dayOfEra, 36524) - quotient(dayOfEra, 146096),
    365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100))
  const monthFromMarch = quotient(5 * dayOfYear + 2, 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - quotient(153 * monthFromMarch + 2, 5) + 1
  return `${two(quotient(year, 100))}${two(year % 100)}-${two(month)}-${two(dayOfMonth)}` as CalendarDate
}

export function weekdayOf(day: DayNumber): IsoWeekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday
}

export function isoWeekday(date: CalendarDate): IsoWeekday {
  return weekdayOf(toDayNumber(date))
}

/** The day `days` calendar days later, or earlier if negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days)
}

export function yearOf(date: CalendarDate): number {
  return digits(date, 0, 4)
}

export function monthOf(date: CalendarDate): number {
  return digits(date, 5, 7)
}

export function dayOfMonth(date: CalendarDate): number {
  return digits(date, 8, 10)
}

/** The earlier of the two. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b
}

/** The later of the two. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b
}

// Character arithmetic: `Number(date.slice(…))` makes a string for each part, and a check reads a dozen dates.
function digits(date: CalendarDate, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + date.charCodeAt(i) - 48
  return value
}

/** Whole division, rounded down. */
function quotient(a: number, b: number): number {
  return Math.floor(a / b)
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
