import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountryAlmanac } from './almanac.js'
import type { PlaceList } from './place-list.js'

/** The compiled almanac on disk, each file read when it is first asked for. */
export interface Shelf {
  /** Undefined if there is no such country; the code is ISO 3166-1 alpha-2, in capitals. */
  country(code: string): CountryAlmanac | undefined
  places(): PlaceList
}

/** @param folder the path of `almanac/compiled` */
export function openShelf(folder: string): Shelf {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T
  const countries = new Map<string, CountryAlmanac | undefined>()
  let places: PlaceList | undefined

  return {
    country(code) {
      // A code becomes a file's name: nothing but two letters may.
      if (!/^[A-Z]{2}$/.test(code)) return undefined
      if (!countries.has(code))
        countries.set(
          code,
          readIfThere(() => read<CountryAlmanac>(code)),
        )
      return countries.get(code)
    },
    places() {
      places ??= read<PlaceList>('places')
      return places
    },
  }
}

function readIfThere<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
