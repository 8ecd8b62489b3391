import { type CalendarDate, dayOfMonth, monthOf, yearOf } from '../domain/calendar-date.js'
import type { Language } from './languages/language.js'
import { firstWay } from './phrase.js'

/** How a day is written so that it is read as this day: `12 November 2026`. */
export function written(date: CalendarDate, { months, written }: Language): string {
  return written
    .replace('{day}', String(dayOfMonth(date)))
    .replace('{month}', firstWay(months[monthOf(date) - 1] ?? ''))
    .replace('{year}', String(yearOf(date)))
}
