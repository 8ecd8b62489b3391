import {
  type CalendarDate,
  type DayNumber,
  type IsoWeekday,
  toDayNumber,
  weekdayOf,
} from '../domain/calendar-date.js'
import type { ShortDay } from '../domain/closure.js'
import type { AlmanacDay, CountryAlmanac, RegionAlmanac } from './almanac.js'
import type { Holiday, SpecialDay } from './business-days.js'

/** What the almanac says of one year of a place. */
export interface AlmanacYear {
  readonly specialDays: readonly SpecialDay[]
  /** In order. */
  readonly shortDays: readonly ShortDay[]
}

/** Each year is read when it is first asked for, and kept; one that the almanac does not cover is empty. */
export function almanacYears(
  country: CountryAlmanac,
  region: RegionAlmanac | undefined,
): (year: number) => AlmanacYear {
  const weekend = region?.weekend ?? country.weekend
  const known = new Map<number, AlmanacYear>()
  return (year) => {
    let found = known.get(year)
    if (found === undefined) {
      found = sortDays(daysOf(String(year), country, region), weekend)
      known.set(year, found)
    }
    return found
  }
}

type DatedDay = readonly [date: string, entry: AlmanacDay]

/** The country's days with the region's in place of those that are otherwise there. */
function daysOf(
  year: string,
  country: CountryAlmanac,
  region: RegionAlmanac | undefined,
): readonly DatedDay[] {
  const ofYear = ([date]: DatedDay) => date.startsWith(year)
  const days = Object.entries(country.days).filter(ofYear)
  if (region === undefined) return days
  const kept = days.filter(([date]) => !(date in region.days || region.without.includes(date)))
  return [...kept, ...Object.entries(region.days).filter(ofYear)]
}

function sortDays(days: readonly DatedDay[], weekend: readonly IsoWeekday[]): AlmanacYear {
  const specialDays: SpecialDay[] = []
  const shortDays: ShortDay[] = []
  // That its dates exist is tested where the compiled files are.
  for (const [date, entry] of days) {
    const day = toDayNumber(date as CalendarDate)
    if (typeof entry === 'string') specialDays.push([day, { name: entry, kind: 'holiday' }])
    else if ('doubt' in entry) specialDays.push([day, doubtful(entry, day, weekend)])
    else if ('works' in entry) specialDays.push([day, null])
    else shortDays.push({ date: date as CalendarDate, ...entry })
  }
  // A region's days were added after its country's.
  shortDays.sort((a, b) => (a.date < b.date ? -1 : 1))
  return { specialDays, shortDays }
}

/** On a weekend the office is closed, feast or no feast. */
function doubtful(
  { name, doubt }: { readonly name: string; readonly doubt: string },
  day: DayNumber,
  weekend: readonly IsoWeekday[],
): Holiday {
  return weekend.includes(weekdayOf(day)) ? { kind: 'holiday', name } : { kind: 'holiday', name, doubt }
}
