import type { CountryAlmanac, RegionAlmanac } from '../../src/calendar/almanac.js'
import { calendarDate, isoWeekday } from '../../src/domain/calendar-date.js'
import { groupBy } from './group-by.js'
import type { LibraryPlace } from './library.js'
import { isClosure, sameDay } from './office-day.js'
import { type CountryDays, countryDays, regionDays } from './place-days.js'
import { countryNames, regionNames } from './place-names.js'
import { otherCodes, regionCode } from './region-codes.js'
import type { Sources } from './sources.js'
import { countryZones, regionZones } from './time-zones.js'

/** @param places the country, and after it its regions and their parts */
export function compileCountry(
  sources: Sources,
  places: readonly [LibraryPlace, ...LibraryPlace[]],
): CountryAlmanac {
  const [whole, ...parts] = places
  const { country } = whole
  const days = countryDays(sources, whole)
  const ownZones = [...sources.zones.inUse].flatMap(([zone, owner]) => (owner === country ? [zone] : []))
  const regions = groupBy(parts, ({ path }) => regionCode(country, path))
  assertRegions(sources, country, new Set(regions.keys()))
  const defaultRegion = sources.defaultRegions.get(country)
  const { confirmedThrough, settledBy } = sources.horizons.ofCountry(country)
  const almanac: CountryAlmanac = {
    country,
    name: countryNames(country, whole.names).name,
    years: sources.years,
    weekend: sources.weekends.ofCountry(country),
    timeZones: countryZones(country, ownZones),
    ...(defaultRegion !== undefined && { defaultRegion }),
    confirmedThrough,
    settledBy,
    days: Object.fromEntries(days.days),
    regions: Object.fromEntries(
      [...regions].map(([code, same]) => [code, compileRegion(sources, code, same, days)]),
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
  above: CountryDays,
): RegionAlmanac {
  const [{ country }] = places
  const days = regionDays(sources, code, places, above)
  const names = regionNames(country, code, Object.assign({}, ...places.map((place) => place.names)))
  const otherNames = [...names.otherNames, ...places.flatMap(({ path }) => otherCodes(country, path))]
  const weekend = sources.weekends.ofRegion(country, code)
  const timeZones = regionZones(country, code)
  const horizon = sources.horizons.ofRegion(country, code)
  return {
    name: names.name,
    ...(otherNames.length > 0 && { otherNames }),
    ...(weekend && { weekend }),
    ...(timeZones && { timeZones }),
    ...(horizon && { confirmedThrough: horizon.confirmedThrough, settledBy: horizon.settledBy }),
    days: Object.fromEntries([...days].filter(([date, day]) => !sameDay(day, above.days.get(date)))),
    without: [...above.days.keys()].filter((date) => !days.has(date)),
  }
}

function assertRegions(
  { facts, defaultRegions }: Sources,
  country: string,
  known: ReadonlySet<string>,
): void {
  const accepted = known.size === 0 ? `${country} has none` : `${country} has ${[...known].sort().join(', ')}`
  const unknown = (facts.get(country) ?? []).filter(({ region }) => region !== '' && !known.has(region))
  const problems = unknown.map(({ where, region }) => `${where}: the region "${region}" is none; ${accepted}`)
  const byDefault = defaultRegions.get(country)
  if (byDefault !== undefined && !known.has(byDefault))
    problems.push(`almanac/default-regions.csv: the region "${byDefault}" is none; ${accepted}`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** A year without a single closed weekday means that the library was misread: every country has one. */
function assertClosedDays({ country, days, weekend, years: [first, last] }: CountryAlmanac): void {
  const closed = Object.entries(days).filter(
    ([date, day]) => isClosure(day) && !weekend.includes(isoWeekday(calendarDate(date))),
  )
  const years = new Set(closed.map(([date]) => Number(date.slice(0, 4))))
  for (let year = first; year <= last; year++) {
    if (!years.has(year)) throw new Error(`${country} has no closed weekday in ${year}`)
  }
}
