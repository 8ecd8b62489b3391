import type { IsoWeekday } from '../../src/domain/calendar-date.js'
import { csvRows } from './csv.js'

/** The office weekend of a country, or of one of its regions if that differs. */
export interface Weekends {
  ofCountry(country: string): readonly IsoWeekday[]
  /** Undefined if the region rests on the same days as its country. */
  ofRegion(country: string, region: string): readonly IsoWeekday[] | undefined
}

const SATURDAY_SUNDAY: readonly IsoWeekday[] = [6, 7]

/** Reads the table `almanac/weekends.csv`: country, region (may be empty), ISO days of the week, reason. */
export function readWeekends(csv: string): Weekends {
  const table = new Map(csvRows(csv).map((row) => [key(row), weekdays(row)]))
  return {
    ofCountry: (country) => table.get(key({ country, region: '' })) ?? SATURDAY_SUNDAY,
    ofRegion: (country, region) => table.get(key({ country, region })),
  }
}

function key({ country, region }: Readonly<Record<string, string>>): string {
  return `${country}-${region}`
}

function weekdays(row: Readonly<Record<string, string>>): readonly IsoWeekday[] {
  const { weekend = '', reason = '', country = '' } = row
  const days = weekend.split(' ').map(Number)
  if (days.length === 0 || !days.every(isIsoWeekday)) throw new Error(`weekend of ${country}: ${weekend}`)
  if (reason === '') throw new Error(`weekend of ${country}: no reason given`)
  return days
}

function isIsoWeekday(day: number): day is IsoWeekday {
  return Number.isInteger(day) && day >= 1 && day <= 7
}
