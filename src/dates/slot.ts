import type { IsoWeekday } from '../domain/calendar-date.js'

export type NamedDay = 'dayBeforeYesterday' | 'yesterday' | 'today' | 'tomorrow' | 'dayAfterTomorrow'
export type Which = 'last' | 'this' | 'next'
export type Unit = 'hour' | 'day' | 'businessDay' | 'week' | 'fortnight' | 'month'
export type Span = 'week' | 'month' | 'quarter' | 'year'
/** How many, by people who do not count. */
export type Vague = 'couple' | 'few'
export type Part = 'start' | 'early' | 'firstHalf' | 'middle' | 'secondHalf' | 'late' | 'end'
/** Feasts that have their name in each language. */
export type Feast = 'christmasEve' | 'christmas' | 'newYearsEve' | 'newYear' | 'easter' | 'thanksgiving'

/** What the slots of a phrase take. */
export interface Slots {
  readonly weekday: IsoWeekday
  /** 1 to 12. */
  readonly month: number
  /** Of the month, in digits or as an ordinal: `12`, `12th`, `twelfth`. 0 to 99: there may be no such day. */
  readonly day: number
  /** The same in digits that are marked as an ordinal: `12th`. */
  readonly ordinal: number
  /** Of four digits. */
  readonly year: number
  /** The last two digits of a year. */
  readonly yy: number
  readonly named: NamedDay
  readonly which: Which
  /** How many, in digits or in words. */
  readonly count: number
  /** The greater of two such numbers. */
  readonly most: number
  readonly vague: Vague
  readonly unit: Unit
  readonly span: Span
  readonly part: Part
  /** 1 to 4. */
  readonly quarter: number
  /** Of a year, as ISO 8601 counts them. 0 to 99: there may be no such week. */
  readonly week: number
  /** 1 to 5, or -1 for the last. */
  readonly nth: number
  readonly feast: Feast
  /** The later of two days of a month, as `day` is. */
  readonly lastDay: number
  /** 0 to 23. */
  readonly hour: number
  /** 1 to 12. */
  readonly hour12: number
  readonly minute: number
  /** Words that are read as a day. */
  readonly date: string
  /** The same of the first of two days. */
  readonly first: string
  /** Words that are read as a week, a month, a quarter or a year. */
  readonly period: string
}

export type Slot = keyof Slots

/** What the slots of one phrase have taken; nothing for a slot that it has not, or that was left out. */
export type Taken = Partial<Slots>
