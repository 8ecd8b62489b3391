import type { IsoWeekday } from '../domain/calendar-date.js'

export type NamedDay = 'dayBeforeYesterday' | 'yesterday' | 'today' | 'tomorrow' | 'dayAfterTomorrow'
export type Which = 'last' | 'this' | 'next'
export type Unit = 'day' | 'week' | 'fortnight'
export type Span = 'week' | 'month' | 'year'

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
  readonly unit: Unit
  readonly span: Span
  /** 0 to 23. */
  readonly hour: number
  /** 1 to 12. */
  readonly hour12: number
  readonly minute: number
  /** Words that are read as a day. */
  readonly date: string
  /** Words that are read as a week, a month or a year. */
  readonly period: string
}

export type Slot = keyof Slots

/** What the slots of one phrase have taken; nothing for a slot that it has not, or that was left out. */
export type Taken = Partial<Slots>
