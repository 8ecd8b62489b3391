import { csvLines } from './csv.js'

/**
 * Reads `almanac/default-regions.csv`: the region that is taken where only the country is known, by country.
 *
 * @throws Error for a row without a reason
 */
export function readDefaultRegions(csv: string): ReadonlyMap<string, string> {
  return new Map(
    csvLines(csv, 'almanac/default-regions.csv').map(
      ({ line, cells: { country = '', region = '', reason = '' } }) => {
        if (reason === '') throw new Error(`almanac/default-regions.csv, line ${line}: no reason given`)
        return [country, region]
      },
    ),
  )
}
