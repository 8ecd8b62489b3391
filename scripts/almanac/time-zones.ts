import { COUNTRY_ZONES } from './tables/time-zones.js'

/** The zones of a country or a region, the one with the most offices first. */
export type Zones = readonly [string, ...string[]]

/** @param ownZones the zones that lie in the country, from `zoneCountries` */
export function countryZones(country: string, ownZones: readonly string[]): Zones {
  const listed = COUNTRY_ZONES[country]
  if (listed !== undefined) return listed.zones
  const [only] = ownZones
  if (only === undefined || ownZones.length > 1) {
    throw new Error(`${country} has ${ownZones.length} time zones: say which in tables/time-zones.ts`)
  }
  return [only]
}

/** Undefined if the region keeps the time of its country. `code` is the region's, or a part's: `BY`, `BY-A`. */
export function regionZones(country: string, code: string): Zones | undefined {
  const listed = COUNTRY_ZONES[country]
  if (listed === undefined) return undefined
  const [region = code] = code.split('-')
  const zones: Zones = listed.regions?.[code] ?? listed.regions?.[region] ?? [listed.zones[0]]
  return zones.join() === listed.zones.join() ? undefined : zones
}
