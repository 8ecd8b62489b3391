import type { Expected, OfficeList } from './expected.js'
import { type Comparison, compare, total, type Windows, windowsOf } from './windows.js'

export interface Row {
  readonly name: string
  /** date-holidays by itself. */
  readonly before: Comparison
  /** The almanac. */
  readonly after: Comparison
}

export interface Measured {
  readonly markets: readonly Row[]
  readonly allMarkets: Row
  /** The other countries, against each of the two lists. */
  readonly world: readonly Row[]
  /** All markets are exact, and no window opens too early against either list elsewhere. */
  readonly passed: boolean
}

type Lists = ReadonlyMap<string, OfficeList>

export function measure({ markets, world }: Expected, library: Lists, almanac: Lists): Measured {
  const before = windows(library)
  const after = windows(almanac)
  const row = (name: string, country: string, list: OfficeList): Row => {
    const wanted = windowsOf(list)
    return { name, before: compare(of(before, country), wanted), after: compare(of(after, country), wanted) }
  }
  const rows = markets.map((market) => row(market.place, market.place.slice(0, 2), market))
  const against = (list: 'library' | 'second', name: string) =>
    sum(
      name,
      world.map((lists) => row('', lists.country, lists[list])),
    )
  const others = [
    against('library', `${world.length} others, date-holidays`),
    against('second', `${world.length} others, second list`),
  ]
  return {
    markets: rows,
    allMarkets: sum(`${rows.length} markets`, rows),
    world: others,
    passed:
      rows.every(({ after }) => after.exact === after.interviews) &&
      others.every(({ after }) => after.early === 0),
  }
}

function sum(name: string, rows: readonly Row[]): Row {
  return { name, before: total(rows.map((row) => row.before)), after: total(rows.map((row) => row.after)) }
}

function windows(lists: Lists): ReadonlyMap<string, Windows> {
  return new Map([...lists].map(([country, list]) => [country, windowsOf(list)]))
}

function of(windows: ReadonlyMap<string, Windows>, country: string): Windows {
  const found = windows.get(country)
  if (found === undefined) throw new Error(`no calendar for ${country}`)
  return found
}
