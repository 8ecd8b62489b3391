import { type DayNumber, type IsoWeekday, toDayNumber, weekdayOf } from '../domain/calendar-date.js'
import type { Closure } from '../domain/closure.js'
import { WEEKDAYS } from '../domain/day-names.js'

/**
 * Which days of a range are business days, by number: the k-th business day of the range is `nth(k)`, counted
 * from 1, and `countTo(day)` business days lie in it up to and including `day`. The two are inverse on business
 * days, and everything else about a calendar follows from them.
 */
export interface BusinessDays {
  readonly first: DayNumber
  readonly last: DayNumber
  /** For `first - 1` to `last`; `first - 1` gives 0. */
  countTo(day: DayNumber): number
  /** Undefined if the range has fewer than `k` business days, or `k` is less than 1. */
  nth(k: number): DayNumber | undefined
  /** Why the day is no business day; undefined on a business day. */
  closureOn(day: DayNumber): Omit<Closure, 'date'> | undefined
}

/** A closure by the almanac. */
export type Holiday = Omit<Closure, 'date'> & { readonly kind: 'holiday' }

/**
 * Counts the business days of whole years once, so that every later question is a look-up: a prefix count for each
 * day, and the day of each count.
 *
 * @param years the first and the last year, both included
 * @param weekend ISO days of the week on which offices are closed
 * @param holidays the holiday on each day that has one; it may fall on a weekend
 * @param workdays days of the weekend on which offices work
 */
export function countBusinessDays(
  years: readonly [number, number],
  weekend: readonly IsoWeekday[],
  holidays: ReadonlyMap<DayNumber, Holiday>,
  workdays: ReadonlySet<DayNumber> = new Set(),
): BusinessDays {
  const first = toDayNumber(`${years[0]}-01-01` as never)
  const last = toDayNumber(`${years[1]}-12-31` as never)
  const length = last - first + 1
  const closed = new Uint8Array(length)
  for (const weekday of weekend) {
    for (let i = (weekday - weekdayOf(first) + 7) % 7; i < length; i += 7) closed[i] = 1
  }
  for (const day of workdays) closed[day - first] = 0
  for (const day of holidays.keys()) closed[day - first] = 1

  // One more than the days, so that the day before the first has its place. The loop is plain, because it is the
  // longest of a start: 7,671 days, before anything of it has been compiled.
  const counts = new Uint16Array(length + 1)
  const days = new Uint16Array(length + 1)
  let count = 0
  for (let i = 0; i < length; i++) {
    if (closed[i] === 0) days[++count] = i
    counts[i + 1] = count
  }

  return {
    first,
    last,
    countTo: (day) => counts[day - first + 1] ?? count,
    nth: (k) => (k < 1 || k > count ? undefined : first + (days[k] ?? 0)),
    closureOn(day) {
      const holiday = holidays.get(day)
      if (holiday !== undefined) return holiday
      const weekday = weekdayOf(day)
      if (weekend.includes(weekday) && !workdays.has(day)) return { name: WEEKDAYS[weekday], kind: 'weekend' }
      return undefined
    },
  }
}
