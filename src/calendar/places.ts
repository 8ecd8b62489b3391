import { type Place, placeCode } from '../domain/application.js'
import { nearest } from '../domain/nearest.js'
import { userError } from '../domain/user-error.js'
import type { CountryAlmanac } from './almanac.js'
import { isoCountries } from './iso-countries.js'
import type { PlaceList } from './place-list.js'
import type { Shelf } from './shelf.js'

/** A place as a person gives it: codes or English names, in any case. */
export interface GivenPlace {
  readonly country: string
  readonly region?: string | undefined
}

/**
 * Finds the place: `GB`, `GB-SCT`, `United Kingdom`, `uk`, `Scotland`, `Bayern`; the region as `SCT`, `GB-SCT` or
 * `Scotland`. A region beside the country wins over one that the country's own text tells. The list of names is read
 * only where a code does not do.
 *
 * @throws UserError `country-unknown`, `country-without-calendar` or `region-unknown`, with the nearest names, or `place-ambiguous`
 */
export function findPlace(shelf: Shelf, given: GivenPlace): Place {
  const [head = '', ...rest] = given.country.trim().split('-')
  const code = head.toUpperCase()
  if (shelf.country(code) === undefined) return byName(shelf, given)
  // A region of its own wins over one in the country's code, so that `--region` overrules a country that was set.
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
  const meant = regionsNamed(countries, wanted) ?? regionsCalled(shelf, wanted)
  const [only] = meant
  if (only === undefined) {
    const known = new Set(Object.values(countries).map(({ name }) => fold(name)))
    const other = isoCountries().find(({ code, name }) => [fold(code), fold(name)].includes(wanted))
    // An old code has the name of the country that it is part of now.
    if (other !== undefined && !known.has(fold(other.name))) {
      return userError('country-without-calendar', { code: other.code, name: other.name })
    }
    return userError('country-unknown', {
      read: given.country,
      suggestions: suggestions(shelf, given.country),
    })
  }
  if (meant.length > 1) {
    return userError('place-ambiguous', { read: given.country, candidates: meant.map(candidateOf) })
  }
  const { country, region } = only
  return { country, region: given.region === undefined ? region : findRegion(shelf, country, given.region) }
}

/** A region of any country. */
interface AnyRegion {
  readonly country: string
  readonly region: string
  /** `Scotland, United Kingdom`. */
  readonly name: string
}

/** The regions whose English name this is; undefined if there is none. */
function regionsNamed(countries: PlaceList['countries'], wanted: string): readonly AnyRegion[] | undefined {
  const named = Object.entries(countries).flatMap(([country, { name: countryName, regions }]) =>
    Object.entries(regions)
      .filter(([, name]) => fold(name) === wanted)
      .map(([region, name]) => ({ country, region, name: `${name}, ${countryName}` })),
  )
  return named.length === 0 ? undefined : named
}

/** The regions that are called so in another language. Reads every country's file. */
function regionsCalled(shelf: Shelf, wanted: string): readonly AnyRegion[] {
  return almanacs(shelf).flatMap(({ country, name: countryName, regions }) =>
    Object.entries(regions)
      .filter(([, { otherNames = [] }]) => otherNames.filter(isName).some((name) => fold(name) === wanted))
      .map(([region, { name }]) => ({ country, region, name: `${name}, ${countryName}` })),
  )
}

/** Among the other names are old codes: two letters alone are meant as a country. */
function isName(text: string): boolean {
  return !/^[A-Z0-9]{1,2}$/.test(text)
}

function almanacs(shelf: Shelf): readonly CountryAlmanac[] {
  return Object.keys(shelf.places().countries).flatMap((code) => shelf.country(code) ?? [])
}

function candidateOf({ country, region, name }: AnyRegion): { readonly code: string; readonly name: string } {
  return { code: placeCode({ country, region }), name }
}

function suggestions(shelf: Shelf, read: string): readonly string[] {
  const countries = Object.entries(shelf.places().countries).flatMap(([code, { name, otherNames }]) =>
    [code, name, ...otherNames].map((text) => ({ text, value: `${code} (${name})` })),
  )
  const regions = almanacs(shelf).flatMap((almanac) =>
    Object.entries(almanac.regions).flatMap(([code, { name, otherNames = [] }]) =>
      [name, ...otherNames.filter(isName)].map((text) => ({
        text,
        value: `${almanac.country}-${code} (${name})`,
      })),
    ),
  )
  return nearest(read, [...countries, ...regions])
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
