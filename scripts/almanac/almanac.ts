import { compileCountry } from './country.js'
import { groupBy } from './group-by.js'
import { compilePlaces } from './places.js'
import type { Sources } from './sources.js'
import { writeJson } from './write.js'

/**
 * Compiles every country. Gives the text of each file by its name.
 *
 * @throws Error that says of every table which rows are wrong
 */
export function compileAlmanac(sources: Sources): ReadonlyMap<string, string> {
  const { library, zones } = sources
  const countries = groupBy(library.places, ({ country }) => country)
  assertCountries(sources, new Set(countries.keys()))
  const almanacs = [...countries.values()].map((places) => compileCountry(sources, places))
  const placeList = compilePlaces(almanacs, library.places, zones.all)
  return new Map([
    ...almanacs.map((almanac) => [`${almanac.country}.json`, writeJson(almanac)] as const),
    ['places.json', writeJson(placeList)],
  ])
}

function assertCountries({ facts, doubts, defaultRegions }: Sources, known: ReadonlySet<string>): void {
  const unknown = [...facts.keys(), ...doubts.keys(), ...defaultRegions.keys()].filter(
    (code) => !known.has(code),
  )
  if (unknown.length > 0)
    throw new Error(`date-holidays has no such country: ${[...new Set(unknown)].join(', ')}`)
}
