import type { CalendarDate } from '../../domain/calendar-date.js'
import type { Form } from '../languages/language.js'
import type { Phrasebook } from '../phrasebook.js'
import type { DayContext } from '../read-day.js'
import type { Taken, Which } from '../slot.js'

/** What is asked of a reader besides the words. */
export interface Asked extends DayContext {
  readonly book: Phrasebook
  /** In how many other forms the words stand. */
  readonly deep?: number
}

/**
 * The days that the words can mean: several if they are ambiguous, none if they name a day that no calendar has.
 * Undefined if they cannot be read.
 */
export type Days = readonly CalendarDate[] | undefined

/** Reads one form. The words are as `words-of.ts` leaves them. */
export type Reader = (words: string, asked: Asked) => Days

/** Reads a form by the phrases that the language has for it; `days` says what the words in their slots mean. */
export function byPhrases(form: Form, days: (taken: Taken, asked: Asked) => Days): Reader {
  return (words, asked) => {
    for (const taken of asked.book.match(form, words)) {
      const read = days(taken, asked)
      if (read !== undefined) return read
    }
    return undefined
  }
}

/** Reads with the first of the readers that can. */
export function firstOf<Context>(
  readers: readonly ((words: string, asked: Context) => Days)[],
): (words: string, asked: Context) => Days {
  return (words, asked) => {
    for (const reader of readers) {
      const days = reader(words, asked)
      if (days !== undefined) return days
    }
    return undefined
  }
}

/** How many weeks, months or years after the present one. */
export const LATER: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 }
