import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CalendarDate, type IsoWeekday, isoWeekday } from '../../../src/domain/calendar-date.js'
import { csvRows } from '../csv.js'
import type { Expected, Market, OfficeList, TwoLists } from './expected.js'

interface Reference {
  readonly region: string | null
  readonly weekend: readonly IsoWeekday[]
  readonly closed: readonly CalendarDate[]
  readonly working: readonly CalendarDate[]
  readonly confirmedThrough: CalendarDate
}

/**
 * Reads a folder of reference calendars: `reference.json`, the markets by country, and `second-opinion.csv`, the days
 * on which a second list differs from date-holidays in every other country.
 *
 * @param library what date-holidays has by itself, by country
 * @returns undefined if the folder has no such files
 */
export function readAgainst(folder: string, library: ReadonlyMap<string, OfficeList>): Expected | undefined {
  const [reference, second] = ['reference.json', 'second-opinion.csv'].map((name) => join(folder, name))
  if (!reference || !second || !existsSync(reference) || !existsSync(second)) return undefined
  const byCountry = JSON.parse(readFileSync(reference, 'utf8')) as Readonly<Record<string, Reference>>
  const opinions = csvRows(readFileSync(second, 'utf8'))
  return {
    markets: Object.entries(byCountry).map(([country, market]) => readMarket(country, market)),
    world: [...library]
      .filter(([country]) => !(country in byCountry))
      .map(([country, own]) => readCountry(country, own, opinions)),
  }
}

function readMarket(
  country: string,
  { region, weekend, closed, working, confirmedThrough }: Reference,
): Market {
  const place = region === null ? country : `${country}-${region}`
  return { place, weekend, closed: new Set(closed), worked: new Set(working), confirmedThrough }
}

function readCountry(
  country: string,
  library: OfficeList,
  opinions: readonly Readonly<Record<string, string>>[],
): TwoLists {
  const { weekend } = library
  const days = (listed: string) =>
    opinions.flatMap((row) =>
      row['country'] === country && row['closed_in'] === listed ? [row['date'] as CalendarDate] : [],
    )
  const missing = new Set(days('date-holidays only'))
  const added = days('second list only').filter((date) => !weekend.includes(isoWeekday(date)))
  return {
    country,
    library,
    second: {
      weekend,
      closed: new Set([...[...library.closed].filter((date) => !missing.has(date)), ...added]),
      worked: new Set(days('second list: make-up workday')),
    },
  }
}
