import type { IsoWeekday } from '../domain/calendar-date.js'

/**
 * One compiled file of the almanac, `almanac/compiled/GB.json`: all that is known of one country's calendar.
 * Written by `npm run almanac`, read by nothing but this room. Dates are ISO 8601 and stand in order.
 */
export interface CountryAlmanac {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The country's name in English. */
  readonly name: string
  /** The first and the last year that the file covers, both whole. */
  readonly years: readonly [number, number]
  /** The days on which offices are closed every week. */
  readonly weekend: readonly IsoWeekday[]
  /** One IANA time zone for each clock that offices go by, the one with the most offices first. */
  readonly timeZones: readonly [string, ...string[]]
  /** The region taken where only the country is known, for a country whose own calendar closes no office. */
  readonly defaultRegion?: string
  /** The last day of which the closures are official, or the same in all lists; null if there is none. */
  readonly confirmedThrough: string | null
  /** What will settle the days after it, in a sentence; empty if that is not known. */
  readonly settledBy: string
  readonly days: DayTable
  /** By the part of the ISO 3166-2 code that follows the hyphen. */
  readonly regions: Readonly<Record<string, RegionAlmanac>>
}

/** What a region has otherwise than its country: everything that is absent is as in the country. */
export interface RegionAlmanac {
  /** The region's name in English. */
  readonly name: string
  /** Local names, and codes that ISO has withdrawn or other lists use. The codes of `regions` go before these. */
  readonly otherNames?: readonly string[]
  readonly weekend?: readonly IsoWeekday[]
  readonly timeZones?: readonly [string, ...string[]]
  readonly confirmedThrough?: string | null
  readonly settledBy?: string
  /** Days to lay over the country's: a day named here replaces the country's entry for it. */
  readonly days: DayTable
  /** Days of the country's table that are nothing special here. */
  readonly without: readonly string[]
}

/** By date. A weekend day may stand here too: the holiday that falls on it is then known by name. */
type DayTable = Readonly<Record<string, AlmanacDay>>

/** What one day is. */
export type AlmanacDay =
  /** The office is closed all day; the name of the holiday in English. */
  | string
  /** The office is open, but not from 09:00 to 17:00. */
  | { readonly name: string; readonly opensAt: string }
  | { readonly name: string; readonly closesAt: string }
  /** The office may be closed: in doubt, it counts as closed. `doubt` says why it is not certain, in a few words. */
  | { readonly name: string; readonly doubt: string }
  /** A day of the weekend on which offices work, to make up for a holiday. */
  | { readonly name: string; readonly works: true }
