import { ISO_REGIONS, OTHER_CODES } from './tables/region-codes.js'

/** The region's code in the almanac, ISO 3166-2 after the hyphen; of a part of a region `BY-A`. */
export function regionCode(country: string, path: readonly string[]): string {
  const [region = '', ...part] = path
  return [ISO_REGIONS[country]?.[region] ?? region, ...part].join('-')
}

/** The codes, other than the one in the almanac, under which the region may be asked for. */
export function otherCodes(country: string, path: readonly string[]): readonly string[] {
  const code = regionCode(country, path)
  const library = path.join('-')
  return [...(library === code ? [] : [library]), ...(OTHER_CODES[country]?.[code] ?? [])]
}
