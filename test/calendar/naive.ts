import { readFileSync } from 'node:fs'
import type { AlmanacDay, CountryAlmanac } from '../../src/calendar/almanac.js'

/*
 * A calendar that anybody can check by reading it: a list of days, and loops that walk it one day at a time. It shares
 * no line with the program, and reckons weekdays and dates by `Date`.
 */

const DAY_MS = 86_400_000

export interface NaiveCalendar {
  /** Every day of the range, in order. */
  readonly dates: readonly string[]
  readonly isOpen: readonly boolean[]
}

export function naiveCalendar(
  years: readonly [number, number],
  weekend: readonly number[],
  holidays: ReadonlySet<string>,
  workdays: ReadonlySet<string> = new Set(),
): NaiveCalendar {
  const dates: string[] = []
  const isOpen: boolean[] = []
  for (let time = Date.UTC(years[0], 0, 1); time <= Date.UTC(years[1], 11, 31); time += DAY_MS) {
    const date = new Date(time).toISOString().slice(0, 10)
    const weekday = new Date(time).getUTCDay()
    dates.push(date)
    const isWeekend = weekend.includes(weekday === 0 ? 7 : weekday) && !workdays.has(date)
    isOpen.push(!isWeekend && !holidays.has(date))
  }
  return { dates, isOpen }
}

/** The naive calendar of a country, or of its default region, from the compiled file. */
export function naiveCountry(code: string): NaiveCalendar {
  const file = new URL(`../../almanac/compiled/${code}.json`, import.meta.url)
  const country = JSON.parse(readFileSync(file, 'utf8')) as CountryAlmanac
  const region = country.regions[country.defaultRegion ?? '']
  const days = { ...country.days }
  for (const date of region?.without ?? []) delete days[date]
  Object.assign(days, region?.days)
  const which = (is: (day: AlmanacDay) => boolean) =>
    new Set(Object.entries(days).flatMap(([date, day]) => (is(day) ? [date] : [])))
  return naiveCalendar(
    country.years,
    region?.weekend ?? country.weekend,
    which((day) => typeof day === 'string' || 'doubt' in day),
    which((day) => typeof day !== 'string' && 'works' in day),
  )
}

/** The n-th business day after the day at `index`, walked to; before it for negative n; undefined beyond the range. */
export function walk({ dates, isOpen }: NaiveCalendar, index: number, n: number): string | undefined {
  let at = index
  if (n === 0) {
    while (isOpen[at] === false) at++
    return dates[at]
  }
  let left = Math.abs(n)
  while (left > 0) {
    at += Math.sign(n)
    if (isOpen[at] === undefined) return undefined
    if (isOpen[at]) left--
  }
  return dates[at]
}

/** Open days after `from`, up to and including `to`, counted one by one. */
export function tally({ isOpen }: NaiveCalendar, from: number, to: number): number {
  let count = 0
  for (let at = from + 1; at <= to; at++) if (isOpen[at]) count++
  return count
}
