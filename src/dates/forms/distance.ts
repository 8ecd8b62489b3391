import { addDays, type CalendarDate, calendarDate, toDayNumber } from '../../domain/calendar-date.js'
import type { Taken, Unit } from '../slot.js'
import { byPhrases, type Days, firstOf } from './form.js'

const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 }
const FIRST = toDayNumber(calendarDate('0001-01-01'))
const LAST = toDayNumber(calendarDate('9999-12-31'))

/**
 * `3 days ago`, `in two weeks`, `a week from now`. Days and weeks only: `a month ago` is not said of a day.
 */
export const distance = firstOf([
  byPhrases('ago', (taken, { today }) => distant(taken, -1, today)),
  byPhrases('ahead', (taken, { today }) => distant(taken, 1, today)),
])

/** The day that is as far from a day as the slots tell, before it (-1) or after it (1); not read if there is none. */
export function distant({ count, unit }: Taken, direction: -1 | 1, from: CalendarDate): Days {
  if (count === undefined || unit === undefined) return undefined
  const days = direction * count * DAYS_IN[unit]
  const day = toDayNumber(from) + days
  return day < FIRST || day > LAST ? undefined : [addDays(from, days)]
}
