import { compileCountry } from './country.js'
import { groupBy } from './group-by.js'
import { openLibrary } from './library.js'
import { compilePlaces } from './places.js'
import { readWeekends } from './weekends.js'
import { writeJson } from './write.js'
import { zoneCountries } from './zone-countries.js'

const YEARS = [2020, 2040] as const

/**
 * Compiles every country. Gives the text of each file by its name.
 *
 * @param weekendsCsv the text of `almanac/weekends.csv`
 */
export function compileAlmanac(weekendsCsv: string): ReadonlyMap<string, string> {
  const library = openLibrary()
  const sources = { library, weekends: readWeekends(weekendsCsv), zones: zoneCountries(), years: YEARS }
  const almanacs = [...groupBy(library.places, ({ country }) => country).values()].map((places) =>
    compileCountry(sources, places),
  )
  const placeList = compilePlaces(almanacs, library.places, sources.zones.all)
  return new Map([
    ...almanacs.map((almanac) => [`${almanac.country}.json`, writeJson(almanac)] as const),
    ['places.json', writeJson(placeList)],
  ])
}
