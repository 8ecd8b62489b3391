import { createRequire } from 'node:module'
import { groupBy } from './group-by.js'
import { NAMED_AFTER, NOT_A_PLACE, OLD_NAMES } from './tables/time-zones.js'

/** tzdb as moment-timezone packs it; the zones themselves are not needed here. */
interface Tzdb {
  /** `new name|old name`, or the other way round. */
  readonly links: readonly string[]
  /** `DE|Europe/Zurich Europe/Berlin`: the zones in use in each country. */
  readonly countries: readonly string[]
}

/** Where zones lie. Zones of places that no country of the almanac has are among them. */
export interface ZoneCountries {
  /** The country of each zone in use; names of the past are not among them. */
  readonly inUse: ReadonlyMap<string, string>
  /** The same with the old names of zones. */
  readonly all: ReadonlyMap<string, string>
}

export function zoneCountries(): ZoneCountries {
  const { links, countries } = createRequire(import.meta.url)(
    'moment-timezone/data/packed/latest.json',
  ) as Tzdb
  const inUse = zonesInUse(countries)
  const all = new Map([...inUse, ...Object.entries(OLD_NAMES)])
  // A link's two names stand in either order: what is known of one holds for the other.
  for (const link of links) {
    const [target = '', alias = ''] = link.split('|')
    inherit(alias, target)
  }
  for (const link of links) {
    const [target = '', alias = ''] = link.split('|')
    inherit(target, alias)
  }
  return { inUse, all }

  function inherit(from: string, to: string): void {
    const country = all.get(from)
    if (country !== undefined && !all.has(to) && !NOT_A_PLACE.has(to)) all.set(to, country)
  }
}

function zonesInUse(countries: readonly string[]): ReadonlyMap<string, string> {
  const users = groupBy(
    countries.flatMap((line) => {
      const [country = '', zones = ''] = line.split('|')
      return zones.split(' ').map((zone) => ({ zone, country }))
    }),
    ({ zone }) => zone,
  )
  return new Map(
    [...users].map(([zone, [only, ...others]]) => {
      const country = others.length === 0 ? only.country : NAMED_AFTER[zone]
      if (country === undefined)
        throw new Error(`${zone} is in use in several countries: say whose in tables/time-zones.ts`)
      return [zone, country]
    }),
  )
}
