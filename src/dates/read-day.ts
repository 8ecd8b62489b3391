import { type CalendarDate, calendarDate, type IsoWeekday } from '../domain/calendar-date.js'

/**
 * In which direction a day without its year, or a bare `thursday`, is read. With `any` a day to come is meant more often
 * than not; with `either` nobody knows.
 */
export type Tense = 'past' | 'future' | 'any' | 'either'

/** What there is to know of the days of those who made a promise. */
export interface EmployerDays {
  /**
   * The n-th business day after `date`, which is day 0 whatever day it is.
   *
   * @throws UserError `date-out-of-range`
   */
  advance(date: CalendarDate, n: number): CalendarDate
  /** The days on which offices are closed every week. */
  readonly weekend: readonly IsoWeekday[]
  /**
   * The first day, on `near` or after it, of the feast with exactly this name, in lower case: `christmas`, `easter` (the
   * Sunday), `thanksgiving`, and any other as it was typed, `boxing day`. Undefined if none here is called that.
   */
  feast(name: string, near: CalendarDate): CalendarDate | undefined
}

export interface DayContext {
  /** What words such as `yesterday` are counted from. */
  readonly today: CalendarDate
  readonly tense: Tense
  /** Where the day cannot be before this one, a date without its year is the first on it, or after it. */
  readonly from?: CalendarDate
  /** The first and the last day that would be accepted: of several that can be meant, the others are none. */
  readonly accepted?: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined }
  /** Refuses all that can mean several days, also where the last of them would do. */
  readonly strict?: boolean
  /** Says of what cannot be read only that: where nobody sees the rest. */
  readonly brief?: boolean
  /** Without them, a week is Monday to Friday, all its days are business days, and there are no feasts. */
  readonly calendar?: EmployerDays
  /** The name of the detail that is read, for the error. */
  readonly detail: string
}

/** Whether it is what an employer said of a day to come, of which the last counts that can be meant. */
export function isPromise({ tense, from }: Pick<DayContext, 'tense' | 'from'>): boolean {
  // What has a beginning is the end of a range, which the person tells.
  return tense === 'future' && from === undefined
}

/**
 * Makes a day of what a person typed.
 *
 * @throws UserError `date-unreadable`, `date-endless`, `date-ambiguous`, `date-does-not-exist`, and what the calendar
 *   throws
 */
export type ReadDay = (text: string, context: DayContext) => CalendarDate

/** Reads ISO dates and nothing else. */
export const readIsoDay: ReadDay = (text, { detail }) => calendarDate(text, detail)
