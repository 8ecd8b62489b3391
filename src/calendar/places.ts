import type { Place } from '../domain/application.js'
import { userError } from '../domain/user-error.js'
import type { PlaceList } from './place-list.js'
import type { Shelf } from './shelf.js'
import { nearest } from './suggest.js'

/** A place as a person gives it: codes or English names, in any case. */
export interface GivenPlace {
  readonly country: string
  readonly region?: string | undefined
}

/**
 * Finds the place: `GB`, `GB-SCT`, `United Kingdom`, `uk`, `Scotland`; the region as `SCT`, `GB-SCT` or `Scotland`.
 * The list of names is read only where a code does not do.
 *
 * @throws UserError `country-unknown` or `region-unknown`, with the nearest names
 */
export function findPlace(shelf: Shelf, given: GivenPlace): Place {
  const [head = '', ...rest] = given.country.trim().split('-')
  const code = head.toUpperCase()
  if (shelf.country(code) === undefined) return byName(shelf, given)
  // A region of its own wins over one in the country's code, so that `--region` on the command line overrules an alias.
  const region = given.region ?? (rest.length > 0 ? rest.join('-') : undefined)
  return { country: code, region: region === undefined ? null : findRegion(shelf, code, region) }
}

/** The country in which the machine's time zone lies; undefined if the zone lies in none, or in several. */
export function countryOfZone(shelf: Shelf, timeZone: string): string | undefined {
  return shelf.places().zones[timeZone]
}

function byName(shelf: Shelf, given: GivenPlace): Place {
  const { countries } = shelf.places()
  const wanted = fold(given.country)
  for (const [country, { name, otherNames }] of Object.entries(countries)) {
    if ([name, ...otherNames].some((candidate) => fold(candidate) === wanted)) {
      return { country, region: given.region === undefined ? null : findRegion(shelf, country, given.region) }
    }
  }
  const regions = regionsNamed(countries, wanted)
  const [only] = regions
  if (only !== undefined && regions.length === 1 && given.region === undefined) return only
  return userError('country-unknown', {
    read: given.country,
    suggestions: suggestions(countries, given.country),
  })
}

function regionsNamed(countries: PlaceList['countries'], wanted: string): readonly Place[] {
  return Object.entries(countries).flatMap(([country, { regions }]) =>
    Object.entries(regions)
      .filter(([, name]) => fold(name) === wanted)
      .map(([region]) => ({ country, region })),
  )
}

function suggestions(countries: PlaceList['countries'], read: string): readonly string[] {
  const names = Object.entries(countries).flatMap(([code, { name, otherNames, regions }]) => [
    { text: code, value: `${code} (${name})` },
    { text: name, value: `${code} (${name})` },
    ...otherNames.map((text) => ({ text, value: `${code} (${name})` })),
    ...Object.entries(regions).map(([region, text]) => ({ text, value: `${code}-${region} (${text})` })),
  ])
  return nearest(read, names)
}

function findRegion(shelf: Shelf, country: string, read: string): string {
  const regions = Object.entries(shelf.country(country)?.regions ?? {})
  const wanted = fold(read)
  const prefix = `${fold(country)} `
  const code = wanted.startsWith(prefix) ? wanted.slice(prefix.length) : wanted
  // A code or a name of today is meant before an old one or a local one: they may be the same letters.
  const found =
    regions.find(([candidate, { name }]) => fold(candidate) === code || fold(name) === wanted) ??
    regions.find(([, { otherNames = [] }]) =>
      otherNames.some((other) => [code, wanted].includes(fold(other))),
    )
  if (found !== undefined) return found[0]
  const names = regions.flatMap(([candidate, { name, otherNames = [] }]) =>
    [candidate, name, ...otherNames].map((text) => ({ text, value: `${country}-${candidate} (${name})` })),
  )
  return userError('region-unknown', { read, country, suggestions: nearest(read, names) })
}

/** Letters and digits without case, accents and punctuation: `Côte d'Ivoire` and `cote divoire` are one name. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
