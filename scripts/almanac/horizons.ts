import { type CalendarDate, calendarDate, yearOf } from '../../src/domain/calendar-date.js'
import { type CsvRow, csvLines } from './csv.js'

/** How far a place's calendar is certain. */
export interface Horizon {
  readonly confirmedThrough: CalendarDate | null
  /** The last day for which the feasts that depend on the moon are announced, or over and the same in all lists. */
  readonly moonThrough: CalendarDate
  /** The last day for which somebody has judged every day by itself: up to it, no day is closed to be on the safe side. */
  readonly judgedThrough: CalendarDate
  readonly settledBy: string
}

export interface Horizons {
  ofCountry(country: string): Horizon
  /** Undefined if the region's horizon is its country's. */
  ofRegion(country: string, region: string): Horizon | undefined
}

const EVERY = '*'

/**
 * Reads `almanac/horizons.csv`: country and region (`*` stands for every one without a row of its own; the first row
 * is that of the rest of the world), the last confirmed day or `none`, the last day for which feasts by the moon are
 * announced and the last one that has been judged (empty: as in the first row), and what will settle the rest. In
 * that sentence `{year}` is the last confirmed year and `{next}` the one after.
 */
export function readHorizons(csv: string): Horizons {
  const [world, ...rows] = csvLines(csv, 'almanac/horizons.csv')
  if (world?.cells['country'] !== EVERY)
    throw new Error('almanac/horizons.csv, line 2: the first row is that of the rest of the world, *')
  const elsewhere = horizon(world, world)
  const table = new Map(
    rows.map((row) => [key(row.cells['country'] ?? '', row.cells['region'] ?? ''), horizon(row, world)]),
  )
  return {
    ofCountry: (country) => table.get(key(country, '')) ?? elsewhere,
    ofRegion: (country, region) => table.get(key(country, region)) ?? table.get(key(country, EVERY)),
  }
}

function horizon({ line, cells }: CsvRow, world: CsvRow): Horizon {
  const { confirmed_through: confirmed = '', settled_by: sentence = '' } = cells
  const date = (column: string) => calendarDate(cells[column] || (world.cells[column] ?? ''))
  const confirmedThrough = confirmed === 'none' ? null : calendarDate(confirmed)
  if (sentence === '') throw new Error(`almanac/horizons.csv, line ${line}: say what settles the rest`)
  if (confirmedThrough === null && /[{}]/.test(sentence))
    throw new Error(`almanac/horizons.csv, line ${line}: without a confirmed day there is no {year}`)
  return {
    confirmedThrough,
    moonThrough: date('moon_through'),
    judgedThrough: date('judged_through'),
    settledBy: inYear(sentence, confirmedThrough),
  }
}

function key(country: string, region: string): string {
  return `${country}-${region}`
}

function inYear(sentence: string, confirmed: CalendarDate | null): string {
  if (confirmed === null) return sentence
  const year = yearOf(confirmed)
  return sentence.replaceAll('{year}', String(year)).replaceAll('{next}', String(year + 1))
}
