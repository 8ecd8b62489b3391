import { COUNTRY_NAMES } from './tables/country-names.js'
import { REGION_NAMES } from './tables/region-names.js'

/** The English name of a place, and what else people call it. */
export interface PlaceNames {
  readonly name: string
  readonly otherNames: readonly string[]
}

type LibraryNames = Readonly<Record<string, string>>

/** @throws Error for a country that the table of names does not have */
export function countryNames(country: string, library: LibraryNames): PlaceNames {
  const listed = COUNTRY_NAMES[country]
  if (listed === undefined)
    throw new Error(`no English name for ${country}: add it to tables/country-names.ts`)
  return placeNames([...listed, ...Object.values(library)])
}

/** Without a name in the table it is the library's English one, or the local one, which then serves in English too. */
export function regionNames(country: string, code: string, library: LibraryNames): PlaceNames {
  const { en, '': local } = library
  const english = en ?? local
  return placeNames([
    ...(REGION_NAMES[country]?.[code] ?? []),
    ...(english === undefined ? [] : [english]),
    ...Object.values(library),
  ])
}

function placeNames(names: readonly string[]): PlaceNames {
  const [name, ...otherNames] = new Set(names.map(clean))
  if (name === undefined) throw new Error('a place without a name')
  return { name, otherNames }
}

/** Fit for one line of a terminal. A name of the library has a stray backslash. */
function clean(name: string): string {
  return name
    .replace(/[\p{Cc}\\]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
