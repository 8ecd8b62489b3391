import {
  type CalendarDate,
  dayOfMonth,
  type IsoWeekday,
  monthOf,
  yearOf,
} from '../../domain/calendar-date.js'
import { MONTHS, WEEKDAYS } from '../../domain/day-names.js'

/** The month, 1 to 12, with this name or its first three letters or more; undefined if there is none. */
export function monthNamed(word: string): number | undefined {
  return positionOf(word, MONTHS)
}

/** The weekday with this name or its first three letters or more; undefined if there is none. */
export function weekdayNamed(word: string): IsoWeekday | undefined {
  return positionOf(word, WEEKDAYS) as IsoWeekday | undefined
}

/** `12 November 2026`. */
export function longForm(date: CalendarDate): string {
  return `${dayOfMonth(date)} ${MONTHS[monthOf(date)]} ${yearOf(date)}`
}

// Three letters tell all months and all weekdays apart; a prefix also takes `thurs`, `tues` and `sept`.
function positionOf(word: string, names: readonly string[]): number | undefined {
  const index = word.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(word))
  // Nothing starts with three letters and is the empty name at 0.
  return index < 1 ? undefined : index
}
