import type { CalendarDate } from '../../domain/calendar-date.js'
import { userError } from '../../domain/user-error.js'
import type { DayContext } from '../read-day.js'

/** What is asked of a reader besides the words; `read` is the text as the person typed it, for the errors. */
export interface Asked extends DayContext {
  readonly read: string
}

/** The days that the words can mean: none if they cannot be read, several if they are ambiguous. */
export type Days = readonly CalendarDate[]

/** Reads one form. The words are in lower case, single-spaced, without commas or a leading `on`, `by` or `the`. */
export type Reader = (words: string, asked: Asked) => Days

export const NOT_READ: Days = []

/** The words name a day that no calendar has. @throws UserError `date-does-not-exist` */
export function noSuchDay(asked: Asked): never {
  userError('date-does-not-exist', { detail: asked.detail, read: asked.read })
}
