import {
  addDays,
  type CalendarDate,
  calendarDate,
  isoWeekday,
  later,
  toDayNumber,
} from '../../domain/calendar-date.js'
import { sameDayLater } from '../civil.js'
import type { Taken, Unit } from '../slot.js'
import { type Asked, byPhrases, type Days, firstOf } from './form.js'

const DAYS_IN: Readonly<Record<Exclude<Unit, 'hour' | 'businessDay' | 'month'>, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
}
const HOURS_IN_DAY = 24
const FIRST = toDayNumber(calendarDate('0001-01-01'))
const LAST = toDayNumber(calendarDate('9999-12-31'))
// So that no count of days or months leaves the years that there are.
const MOST = 100_000
// A vague count of more days than these is one of the calendar: who says "ten to fourteen days" means two weeks.
const MOST_BUSINESS_DAYS = 10
const FRIDAY = 5

/** `3 days ago`, `in two weeks`, `a week from now`, `within 5 business days`. */
export const distance = firstOf<Asked>([
  byPhrases('ago', (taken, asked) => distant(taken, -1, asked.today, asked)),
  byPhrases('ahead', (taken, asked) => distant(taken, 1, asked.today, asked)),
])

/**
 * The day that is as far from a day as the slots tell, before it (-1) or after it (1); not read if there is none. Back go
 * only days and weeks: `a month ago` is not said of a day.
 */
export function distant({ count, unit }: Taken, direction: -1 | 1, from: CalendarDate, asked: Asked): Days {
  if (count === undefined || unit === undefined) return undefined
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') {
    return dayAt(from, direction * count * DAYS_IN[unit])
  }
  if (direction === -1 || count > MOST) return undefined
  switch (unit) {
    case 'hour':
      // Who says hours below a day means today, or does not: nobody knows at what hour it was said.
      return count < HOURS_IN_DAY ? undefined : dayAt(from, Math.ceil(count / HOURS_IN_DAY))
    case 'businessDay':
      return count === 0 ? undefined : dayAfterBusinessDays(from, count, asked)
    case 'month':
      return toDayNumber(from) + 31 * count > LAST ? undefined : [sameDayLater(from, count)]
  }
}

/** So many days from a day, by people who do not count: they mean days on which they work. */
export function vagueDays(count: number, from: CalendarDate, asked: Asked): Days {
  const [calendarDay] = dayAt(from, count) ?? []
  const [businessDay] = dayAfterBusinessDays(from, Math.min(count, MOST_BUSINESS_DAYS), asked) ?? []
  return calendarDay && businessDay && [later(calendarDay, businessDay)]
}

function dayAt(from: CalendarDate, days: number): Days {
  const day = toDayNumber(from) + days
  return day < FIRST || day > LAST ? undefined : [addDays(from, days)]
}

function dayAfterBusinessDays(from: CalendarDate, count: number, { calendar }: Asked): Days {
  if (calendar !== undefined) return [calendar.advance(from, count)]
  // By whole weeks to the last of them, and the rest by hand: a week has five.
  const weekday = isoWeekday(from)
  const worked = Math.min(weekday, FRIDAY)
  return dayAt(from, worked - weekday + count + 2 * Math.floor((worked + count - 1) / FRIDAY))
}
