import type { Phrase, Words } from '../phrase.js'
import type { NamedDay, Span, Unit, Which } from '../slot.js'

/** Words for the numbers from one on, in their order. */
type FromOne = readonly Words[]

/** A word for each of seven, or of twelve. The first way to write it is the one that is shown. */
type Seven = readonly [Words, Words, Words, Words, Words, Words, Words]
type Twelve = readonly [...Seven, Words, Words, Words, Words, Words]

/**
 * A language of dates: its words, and the phrases in which they stand. What a phrase means is the same in every language
 * and is decided in `forms/`; `phrase.ts` says how words and phrases are written.
 *
 * Words are compared in lower case, without the stop that ends an abbreviation and with a space for every comma. Where a
 * language has none they are empty, and where it has no phrase for a form the list is.
 */
export interface Language {
  /** Monday first. */
  readonly weekdays: Seven
  /** January first. */
  readonly months: Twelve
  /** Today and its neighbours. The first way to write `today` is shown. */
  readonly namedDays: Readonly<Record<NamedDay, Words>>
  /** What makes of a week this one or its neighbour. */
  readonly which: Readonly<Record<Which, Words>>
  /** What a distance is told in. */
  readonly units: Readonly<Record<Unit, Words>>
  /** What has an end and a beginning. */
  readonly spans: Readonly<Record<Span, Words>>
  /** How many: `three`. Digits are read in every language. */
  readonly numbers: FromOne
  /** Which day of the month: `third`. Digits are read in every language. */
  readonly ordinals: FromOne
  /** What makes an ordinal of digits: `th`. */
  readonly ordinalEndings: Words
  /** How a day is written back to the person. What is written so is read as that day. */
  readonly written: Phrase<'day' | 'month' | 'year'>
  readonly phrases: {
    /** What politely goes before any day: `by {date}`. */
    readonly ledIn: readonly Phrase<'date'>[]
    /** `the 12th`. */
    readonly dayOfMonth: readonly Phrase<'ordinal'>[]
    /** `today`. */
    readonly namedDay: readonly Phrase<'named'>[]
    /** `thursday`, `last thursday`. */
    readonly weekday: readonly Phrase<'weekday'>[]
    /** `friday next week`. */
    readonly weekdayOfWeek: readonly Phrase<'weekday' | 'which'>[]
    /** What has an end: `next week`, `november`. Read where a `{period}` stands. */
    readonly period: readonly (Phrase<'span'> | Phrase<'month'>)[]
    readonly startOfPeriod: readonly Phrase<'period'>[]
    readonly endOfPeriod: readonly Phrase<'period'>[]
    /** `in november`: some day of it. */
    readonly wholePeriod: readonly Phrase<'period'>[]
    /** `3 days ago`. */
    readonly ago: readonly Phrase<'count' | 'unit'>[]
    /** `in two weeks`. */
    readonly ahead: readonly Phrase<'count' | 'unit'>[]
    /** `12 November 2026`, `Nov 12`. */
    readonly dayAndMonth: readonly Phrase<'day' | 'month'>[]
    /** `Thursday, 12 November`. */
    readonly weekdayAndDate: readonly Phrase<'weekday' | 'date'>[]
    /** `two weeks from friday`. */
    readonly fromDay: readonly Phrase<'count' | 'unit' | 'date'>[]
    /** `friday week`. */
    readonly weekFromDay: readonly Phrase<'date'>[]
    /** `thursday at 10:30`. */
    readonly withTime: readonly Phrase<'date'>[]
  }
}

/** The forms of which a language has phrases. */
export type Form = keyof Language['phrases']
