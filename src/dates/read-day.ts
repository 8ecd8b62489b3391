import { type CalendarDate, calendarDate } from '../domain/calendar-date.js'

/**
 * In which direction a day without its year, or a bare `thursday`, is read. With `any` a day to come is meant more often
 * than not; with `either` nobody knows.
 */
export type Tense = 'past' | 'future' | 'any' | 'either'

export interface DayContext {
  /** What words such as `yesterday` are counted from. */
  readonly today: CalendarDate
  readonly tense: Tense
  /** Where the day cannot be before this one, a date without its year is the first on it, or after it. */
  readonly from?: CalendarDate
  /** The name of the detail that is read, for the error. */
  readonly detail: string
}

/** Makes a day of what a person typed. @throws UserError `date-unreadable`, `date-ambiguous`, `date-does-not-exist` */
export type ReadDay = (text: string, context: DayContext) => CalendarDate

/** Reads ISO dates and nothing else. */
export const readIsoDay: ReadDay = (text, { detail }) => calendarDate(text, detail)
