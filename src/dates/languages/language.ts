import type { Phrase, Words } from '../phrase.js'
import type { Feast, NamedDay, Part, Span, Unit, Vague, Which } from '../slot.js'

/** Words for the numbers from one on, in their order. */
type FromOne = readonly Words[]

/** A word for each of seven, or of twelve. */
type Seven = readonly [Words, Words, Words, Words, Words, Words, Words]
type Twelve = readonly [...Seven, Words, Words, Words, Words, Words]

/**
 * A language of dates: its words, and the phrases in which they stand. What a phrase means is the same in every language
 * and is decided in `forms/`; `phrase.ts` says how words and phrases are written.
 *
 * Words are compared as `words-of.ts` leaves them: in lower case and without accents, without the stop that ends an
 * abbreviation, with a space for every comma, and without any space beside a letter of China, Japan or Korea. Where a
 * language has none they are empty, and where it has no phrase for a form the list is.
 */
export interface Language {
  /** What is short for other words, or said otherwise, and what is read in its place: whole words. */
  readonly insteadOf: Readonly<Record<string, string>>
  /** Monday first. */
  readonly weekdays: Seven
  /** January first. */
  readonly months: Twelve
  /** Today and its neighbours. */
  readonly namedDays: Readonly<Record<NamedDay, Words>>
  /** What makes of a week this one or its neighbour. */
  readonly which: Readonly<Record<Which, Words>>
  /** What a distance is told in. */
  readonly units: Readonly<Record<Unit, Words>>
  /** What has an end and a beginning. */
  readonly spans: Readonly<Record<Span, Words>>
  /** What is said of a period to tell a part of it. */
  readonly parts: Readonly<Record<Part, Words>>
  readonly quarters: readonly [Words, Words, Words, Words]
  readonly feasts: Readonly<Record<Feast, Words>>
  /** How many, not counted. */
  readonly vague: Readonly<Record<Vague, Words>>
  /** How many: `three`. Digits are read in every language. */
  readonly numbers: FromOne
  /** Which day of the month: `third`. Digits are read in every language. */
  readonly ordinals: FromOne
  /** Which of several: `last week of november`. */
  readonly lastOne: Words
  /** What makes an ordinal of digits: `th`. */
  readonly ordinalEndings: Words
  readonly phrases: {
    /** What politely goes before any day: `by {date}`. */
    readonly ledIn: readonly Phrase<'date'>[]
    /** `the 12th`, with `{which}` of that month; with `{day}` where digits alone will do beside another word. */
    readonly dayOfMonth: readonly (Phrase<'ordinal'> | Phrase<'day'>)[]
    /** `today`. */
    readonly namedDay: readonly Phrase<'named'>[]
    /** `thursday`, `last thursday`. */
    readonly weekday: readonly Phrase<'weekday'>[]
    /** `friday next week`. */
    readonly weekdayOfWeek: readonly Phrase<'weekday' | 'which'>[]
    /** `friday of the week after next`. */
    readonly weekdayOfWeekAfterNext: readonly Phrase<'weekday'>[]
    readonly weekdayOfWeekBeforeLast: readonly Phrase<'weekday'>[]
    /** `tuesday of week 48`. */
    readonly weekdayOfNumberedWeek: readonly Phrase<'weekday' | 'week'>[]
    /** `thursday before last`. */
    readonly weekdayBeforeLast: readonly Phrase<'weekday'>[]
    /** What has an end: `next week`, `november`. Read where a `{period}` stands. */
    readonly period: readonly (Phrase<'span'> | Phrase<'month'> | Phrase<'quarter'>)[]
    /** `month after next`. */
    readonly periodAfterNext: readonly Phrase<'span'>[]
    /** The time after New Year. */
    readonly newYear: readonly Words[]
    /** `end of november`. */
    readonly partOfPeriod: readonly Phrase<'part' | 'period'>[]
    /** `in november`: some day of it. */
    readonly wholePeriod: readonly Phrase<'period'>[]
    /** `this weekend`, `the weekend`: with `{which}` or without. */
    readonly weekend: readonly Words[]
    /** `3 days ago`. */
    readonly ago: readonly Phrase<'count' | 'unit'>[]
    /** `in two weeks`. */
    readonly ahead: readonly Phrase<'count' | 'unit'>[]
    /** `12 November 2026`, `Nov 12`. */
    readonly dayAndMonth: readonly Phrase<'day' | 'month'>[]
    /** `Thursday, 12 November`, `Thursday 12`. */
    readonly weekdayAndDate: readonly (Phrase<'weekday' | 'date'> | Phrase<'weekday' | 'day'>)[]
    /** `two weeks from friday`. */
    readonly fromDay: readonly Phrase<'count' | 'unit' | 'date'>[]
    /** `friday week`, or the unit of that time. */
    readonly weekFromDay: readonly Phrase<'date'>[]
    /** `this time next week`. */
    readonly weekFromToday: readonly Words[]
    /** `thursday at 10:30`. */
    readonly withTime: readonly Phrase<'date'>[]

    // Of a promise alone:

    /** `two weeks`, `5-7 business days`, `a few days`: with `{most}`, `{vague}` or `{count}`. */
    readonly amount: readonly Phrase<'unit'>[]
    /** `within the next week`. */
    readonly withinNext: readonly Phrase<'unit'>[]
    /** `16-20 November`; without a month where it is plain that these are days of one. */
    readonly daysOfMonth: readonly Phrase<'day' | 'lastDay'>[]
    /** `first week of december`. */
    readonly weekOfPeriod: readonly Phrase<'nth' | 'period'>[]
    /** `last friday of november`. */
    readonly weekdayOfPeriod: readonly Phrase<'nth' | 'weekday' | 'period'>[]
    /** `before next week`. */
    readonly beforePeriod: readonly Phrase<'period'>[]
    /** `week 48`. */
    readonly weekNumber: readonly Phrase<'week'>[]
    /** `week of the 7th`. */
    readonly weekOfDay: readonly Phrase<'date'>[]
    /** `week after christmas`. */
    readonly weekAfterDay: readonly Phrase<'date'>[]
    /** `friday after next`. */
    readonly weekdayAfterNext: readonly Phrase<'weekday'>[]
    /** `friday after the 20th`. */
    readonly weekdayAfterDay: readonly Phrase<'weekday' | 'date'>[]
    /** `day after christmas`. */
    readonly dayAfterDay: readonly Phrase<'date'>[]
    readonly dayBeforeDay: readonly Phrase<'date'>[]
    /** Two days, or two of anything that is read: `monday or tuesday`. */
    readonly range: readonly Phrase<'first' | 'date'>[]
    readonly feast: readonly Phrase<'feast'>[]
    /** `by easter`; as a `{date}`, the name of any feast. */
    readonly beforeFeast: readonly (Phrase<'feast'> | Phrase<'date'>)[]
    /** What stands around a day and does not move it: `no later than {date}`. */
    readonly hedged: readonly Phrase<'date'>[]
    /** What names no last day: `soon`, `after {date}`. */
    readonly noDay: readonly Words[]
  }
}

/** The forms of which a language has phrases. */
export type Form = keyof Language['phrases']
