import {
  type CalendarDate,
  type DayNumber,
  fromDayNumber,
  type IsoWeekday,
  toDayNumber,
  weekdayOf,
  yearOf,
} from '../domain/calendar-date.js'
import type { Closure } from '../domain/closure.js'
import { WEEKDAYS } from '../domain/day-names.js'

/**
 * Which days of a range are business days, by number: they are numbered in order, and `countTo(day)` is the number of
 * the last one up to and including `day`, `nth` the day of a number. The two are inverse on business days, and
 * everything else about a calendar follows from them. Where the numbers begin is nobody's business: only the
 * difference of two says something.
 */
export interface BusinessDays {
  readonly first: DayNumber
  readonly last: DayNumber
  /** For `first - 1` to `last`. */
  countTo(day: DayNumber): number
  /** Undefined if no business day of the range has the number. */
  nth(number: number): DayNumber | undefined
  /** Why the day, `first` to `last`, is no business day; undefined on a business day. */
  closureOn(day: DayNumber): Omit<Closure, 'date'> | undefined
}

/** A closure by the almanac. */
export type Holiday = Omit<Closure, 'date'> & { readonly kind: 'holiday' }

/** A day that is not as its weekday says: with a holiday, or null where offices work on a day of the weekend. */
export type SpecialDay = readonly [day: DayNumber, holiday: Holiday | null]

/**
 * Counts business days so that every question is a look-up: a prefix count for each day, and the day of each number.
 * Each year is counted once, when a question first reaches it, since most lives end after two of them.
 *
 * @param years the first and the last year, both included
 * @param weekend ISO days of the week on which offices are closed
 * @param specialDaysOf asked once a year at most; a holiday may fall on a weekend
 */
export function countBusinessDays(
  years: readonly [number, number],
  weekend: readonly IsoWeekday[],
  specialDaysOf: (year: number) => Iterable<SpecialDay>,
): BusinessDays {
  const first = newYear(years[0])
  const last = newYear(years[1] + 1) - 1
  const special = new Map<DayNumber, Holiday | null>()
  // The count up to a day stands one after it, so that the day before the first has its place.
  const counts = new Uint16Array(last - first + 2)
  const days = new Uint16Array(last - first + 2)
  // What is counted so far: the years from `from` to before `to`, and their days, from `start` to before `end`.
  let [from, to] = [years[0], years[0]]
  let [start, end] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]

  function reach(day: DayNumber): void {
    if (from === to) beginWith(yearOf(fromDayNumber(day)))
    while (day >= end && to <= years[1]) countYear(to)
    while (day < start && from > years[0]) countYear(from - 1)
  }

  /** No year before it has more business days than days: no number will be less than 0. */
  function beginWith(year: number): void {
    from = to = year
    start = end = newYear(year)
    counts[start - first] = start - first
  }

  /** Counts the year before all that are counted, or the one after them. */
  function countYear(year: number): void {
    for (const [day, holiday] of specialDaysOf(year)) special.set(day, holiday)
    const [firstDay, next] = [newYear(year), newYear(year + 1)]
    let count = counts[(year < from ? start : end) - first] ?? 0
    if (year < from) for (let day = firstDay; day < next; day++) if (isOpen(day)) count--
    counts[firstDay - first] = count
    for (let day = firstDay; day < next; day++) {
      if (isOpen(day)) days[++count] = day - first
      counts[day - first + 1] = count
    }
    if (year < from) [from, start] = [year, firstDay]
    else [to, end] = [year + 1, next]
  }

  function isOpen(day: DayNumber): boolean {
    const holiday = special.get(day)
    return holiday === undefined ? !weekend.includes(weekdayOf(day)) : holiday === null
  }

  return {
    first,
    last,
    countTo(day) {
      if (day < start || day >= end) reach(Math.max(day, first))
      return counts[day - first + 1] ?? 0
    },
    nth(number) {
      if (from === to) reach(first)
      while (number > (counts[end - first] ?? 0) && to <= years[1]) countYear(to)
      while (number <= (counts[start - first] ?? 0) && from > years[0]) countYear(from - 1)
      const within = number > (counts[start - first] ?? 0) && number <= (counts[end - first] ?? 0)
      return within ? first + (days[number] ?? 0) : undefined
    },
    closureOn(day) {
      if (day < start || day >= end) reach(day)
      const holiday = special.get(day)
      if (holiday !== undefined) return holiday ?? undefined
      const weekday = weekdayOf(day)
      return weekend.includes(weekday) ? { name: WEEKDAYS[weekday], kind: 'weekend' } : undefined
    },
  }
}

function newYear(year: number): DayNumber {
  return toDayNumber(`${year}-01-01` as CalendarDate)
}
