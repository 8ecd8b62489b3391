import type { CountryAlmanac } from '../../src/calendar/almanac.js'
import type { PlaceList } from '../../src/calendar/place-list.js'
import type { LibraryPlace } from './library.js'
import { countryNames } from './place-names.js'

/** The list of all places, from the compiled countries, the library's names, and the country of each time zone. */
export function compilePlaces(
  almanacs: readonly CountryAlmanac[],
  places: readonly LibraryPlace[],
  zones: ReadonlyMap<string, string>,
): PlaceList {
  const library = new Map(
    places.filter(({ path }) => path.length === 0).map((place) => [place.country, place]),
  )
  const known = new Set(almanacs.map(({ country }) => country))
  return {
    countries: Object.fromEntries(
      almanacs.map(({ country, regions }) => [
        country,
        {
          ...countryNames(country, library.get(country)?.names ?? {}),
          regions: Object.fromEntries(Object.entries(regions).map(([code, { name }]) => [code, name])),
        },
      ]),
    ),
    zones: Object.fromEntries([...zones].filter(([, country]) => known.has(country))),
  }
}
