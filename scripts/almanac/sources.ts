import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalendarDate } from '../../src/domain/calendar-date.js'
import { readDefaultRegions } from './default-regions.js'
import { type Doubt, readDoubts } from './doubts.js'
import { type Fact, readFacts } from './facts.js'
import { groupBy } from './group-by.js'
import { type Horizons, readHorizons } from './horizons.js'
import { type Library, openLibrary } from './library.js'
import { OWN_RULES } from './rules/index.js'
import { readWeekends, type Weekends } from './weekends.js'
import { type ZoneCountries, zoneCountries } from './zone-countries.js'

/** Everything from which the almanac is made. */
export interface Sources {
  readonly library: Library
  readonly weekends: Weekends
  readonly zones: ZoneCountries
  /** By country. */
  readonly defaultRegions: ReadonlyMap<string, string>
  readonly facts: ReadonlyMap<string, readonly Fact[]>
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>
  readonly horizons: Horizons
  /** The first and the last year, both whole. */
  readonly years: readonly [number, number]
}

const YEARS = [2020, 2040] as const

/** @param folder the path of `almanac`, where the tables are that are kept by hand */
export function readSources(folder: string): Sources {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    library: openLibrary(OWN_RULES),
    weekends: readWeekends(read('weekends.csv')),
    zones: zoneCountries(),
    defaultRegions: readDefaultRegions(read('default-regions.csv')),
    facts: new Map(
      readdirSync(join(folder, 'facts')).map((name) => {
        const [, country] = /^([A-Z]{2})\.csv$/.exec(name) ?? []
        if (country === undefined) throw new Error(`almanac/facts/${name}: a file of facts is called GB.csv`)
        return [country, readFacts(country, read(join('facts', name)))] as const
      }),
    ),
    doubts: groupBy(readDoubts(read('doubts.csv')), ({ country }) => country),
    horizons: readHorizons(read('horizons.csv')),
    years: YEARS,
  }
}

/** The same without anything that is kept by hand but weekends: what the library says by itself, and never doubts. */
export function libraryAlone(sources: Sources): Sources {
  const never = '9999-12-31' as CalendarDate
  const horizon = { confirmedThrough: never, moonThrough: never, judgedThrough: never, settledBy: '' }
  return {
    ...sources,
    library: openLibrary(),
    facts: new Map(),
    doubts: new Map(),
    horizons: { ofCountry: () => horizon, ofRegion: () => undefined },
  }
}
