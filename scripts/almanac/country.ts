import type { CountryAlmanac, RegionAlmanac } from '../../src/calendar/almanac.js'
import { calendarDate, isoWeekday } from '../../src/domain/calendar-date.js'
import { type Days, dayTable } from './day-table.js'
import { groupBy } from './group-by.js'
import type { Library, LibraryPlace } from './library.js'
import { closesOffices } from './offices.js'
import { countryNames, regionNames } from './place-names.js'
import { otherCodes, regionCode } from './region-codes.js'
import { countryZones, regionZones } from './time-zones.js'
import type { Weekends } from './weekends.js'
import type { ZoneCountries } from './zone-countries.js'

/** Everything from which a country's almanac is made. */
export interface Sources {
  readonly library: Library
  readonly weekends: Weekends
  readonly zones: ZoneCountries
  /** The first and the last year, both whole. */
  readonly years: readonly [number, number]
}

/** @param places the country, and after it its regions and their parts */
export function compileCountry(
  sources: Sources,
  places: readonly [LibraryPlace, ...LibraryPlace[]],
): CountryAlmanac {
  const [whole, ...parts] = places
  const { country } = whole
  const days = daysOf(sources, [whole])
  const ownZones = [...sources.zones.inUse].flatMap(([zone, owner]) => (owner === country ? [zone] : []))
  const almanac: CountryAlmanac = {
    country,
    name: countryNames(country, whole.names).name,
    years: sources.years,
    weekend: sources.weekends.ofCountry(country),
    timeZones: countryZones(country, ownZones),
    days: Object.fromEntries(days),
    regions: Object.fromEntries(
      [...groupBy(parts, ({ path }) => regionCode(country, path))].map(([code, same]) => [
        code,
        compileRegion(sources, code, same, days),
      ]),
    ),
  }
  assertClosedDays(almanac)
  return almanac
}

/** @param places the one or more places of the library that the region is */
function compileRegion(
  sources: Sources,
  code: string,
  places: readonly [LibraryPlace, ...LibraryPlace[]],
  countryDays: Days,
): RegionAlmanac {
  const [{ country }] = places
  const days = daysOf(sources, places)
  const names = regionNames(country, code, Object.assign({}, ...places.map((place) => place.names)))
  const otherNames = [...names.otherNames, ...places.flatMap(({ path }) => otherCodes(country, path))]
  const weekend = sources.weekends.ofRegion(country, code)
  const timeZones = regionZones(country, code)
  return {
    name: names.name,
    ...(otherNames.length > 0 && { otherNames }),
    ...(weekend && { weekend }),
    ...(timeZones && { timeZones }),
    days: Object.fromEntries(
      [...days].filter(([date, day]) => JSON.stringify(day) !== JSON.stringify(countryDays.get(date))),
    ),
    without: [...countryDays.keys()].filter((date) => !days.has(date)),
  }
}

function daysOf({ library, years: [first, last] }: Sources, places: readonly LibraryPlace[]): Days {
  const holidays = places.flatMap((place) =>
    library.holidays(place, first, last).filter((holiday) => closesOffices(place.country, holiday)),
  )
  return dayTable(holidays, first, last)
}

/** A year without a single closed weekday means that the library was misread: every country has one. */
function assertClosedDays({ country, days, weekend, years: [first, last] }: CountryAlmanac): void {
  const closed = Object.entries(days).filter(
    ([date, day]) => typeof day === 'string' && !weekend.includes(isoWeekday(calendarDate(date))),
  )
  const years = new Set(closed.map(([date]) => Number(date.slice(0, 4))))
  for (let year = first; year <= last; year++) {
    if (!years.has(year)) throw new Error(`${country} has no closed weekday in ${year}`)
  }
}
