import {
  type CalendarDate,
  type DayNumber,
  fromDayNumber,
  toDayNumber,
  yearOf,
} from '../domain/calendar-date.js'
import type { Closure, ShortDay } from '../domain/closure.js'
import { userError } from '../domain/user-error.js'
import type { BusinessDays } from './business-days.js'

/**
 * Which days are closures in one place. The words are QuantLib's.
 *
 * Every function throws `UserError` `date-out-of-range` for a day outside the years that the almanac covers, and
 * where the answer would lie outside them.
 */
export interface BusinessCalendar {
  isBusinessDay(date: CalendarDate): boolean
  /** The day itself if it is a business day, else the next one ("following" in QuantLib). */
  adjust(date: CalendarDate): CalendarDate
  /**
   * The n-th business day after `date`, which is day 0 whatever day it is; for negative n, the n-th before it;
   * `advance(date, 0)` is `adjust(date)`.
   */
  advance(date: CalendarDate, n: number): CalendarDate
  /** Business days after `a`, up to and including `b`; negative if `b` is before `a`; 0 if they are one day. */
  businessDaysBetween(a: CalendarDate, b: CalendarDate): number
  /** The closures after `a`, up to and including `b`, in order. */
  closuresBetween(a: CalendarDate, b: CalendarDate): readonly Closure[]
  /** Why `date` is no business day; undefined on a business day. */
  closureOn(date: CalendarDate): Closure | undefined
  /** The short days after `a`, up to and including `b`, in order. */
  shortDaysBetween(a: CalendarDate, b: CalendarDate): readonly ShortDay[]
  /** The last day of which the closures are certain but for those in doubt; null if there is none. */
  readonly confirmedThrough: CalendarDate | null
  /** What will settle the days after it, in a sentence; may be empty. */
  readonly settledBy: string
}

/** What is to be told of a calendar besides its closures. */
export interface CalendarNotes {
  /** In order. */
  shortDaysIn(year: number): readonly ShortDay[]
  readonly confirmedThrough: CalendarDate | null
  readonly settledBy: string
}

const NOTHING_TOLD: CalendarNotes = { shortDaysIn: () => [], confirmedThrough: null, settledBy: '' }

export function businessCalendar(days: BusinessDays, notes: CalendarNotes = NOTHING_TOLD): BusinessCalendar {
  // Whoever asks often asks of the same days: to write the same dates again takes a third of a check.
  const written = new Array<CalendarDate | undefined>(days.last - days.first + 1)
  const dateOf = (day: DayNumber): CalendarDate => (written[day - days.first] ??= fromDayNumber(day))
  const number = (date: CalendarDate): DayNumber => {
    const day = toDayNumber(date)
    return day < days.first || day > days.last ? outOfRange(days, date) : day
  }
  const nth = (k: number, from: CalendarDate): CalendarDate => {
    const day = days.nth(k)
    return day === undefined ? outOfRange(days, from) : dateOf(day)
  }
  const closed = (day: DayNumber) => days.countTo(day) === days.countTo(day - 1)

  return {
    isBusinessDay: (date) => !closed(number(date)),
    adjust: (date) => nth(days.countTo(number(date) - 1) + 1, date),
    advance(date, n) {
      const day = number(date)
      if (n > 0) return nth(days.countTo(day) + n, date)
      return nth(days.countTo(day - 1) + 1 + n, date)
    },
    businessDaysBetween: (a, b) => days.countTo(number(b)) - days.countTo(number(a)),
    closuresBetween(a, b) {
      const found: Closure[] = []
      const end = number(b)
      for (let day = number(a) + 1; day <= end; day++) {
        if (!closed(day)) continue
        const closure = days.closureOn(day)
        if (closure !== undefined) found.push(dated(dateOf(day), closure))
      }
      return found
    },
    closureOn(date) {
      const day = number(date)
      const closure = days.closureOn(day)
      return closure && dated(dateOf(day), closure)
    },
    shortDaysBetween(a, b) {
      const found: ShortDay[] = []
      for (let year = yearOf(a); year <= yearOf(b); year++) {
        for (const day of notes.shortDaysIn(year))
          if (day.date > a && day.date <= b && !closed(number(day.date))) found.push(day)
      }
      return found
    },
    confirmedThrough: notes.confirmedThrough,
    settledBy: notes.settledBy,
  }
}

function dated(date: CalendarDate, { name, kind, doubt }: Omit<Closure, 'date'>): Closure {
  return doubt === undefined ? { date, name, kind } : { date, name, kind, doubt }
}

function outOfRange(days: BusinessDays, date: CalendarDate): never {
  const year = (day: DayNumber) => yearOf(fromDayNumber(day))
  return userError('date-out-of-range', {
    read: date,
    firstYear: year(days.first),
    lastYear: year(days.last),
  })
}
