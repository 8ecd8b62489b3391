import type { CalendarDate } from './civil-day.js'
import { type Coded, CodedError, coded } from './coded-error.js'
import type { Accepted, BrokenFile, Found, UnreadableFile, ValueKind } from './problems.js'

/**
 * What can go wrong that the user can mend: the closed list of codes, each with what its message needs.
 * The words stand in `render/errors/error-words.ts`; a code without words does not compile.
 *
 * `detail` is the name of the detail that was read (`interviewed`, `country`, …), not yet an option's spelling.
 */
export interface UserErrorArgs {
  /** The text is no date in any form that is read; beside it, where it was read as words, what there is to know of them. */
  readonly 'date-unreadable': {
    readonly detail: string
    readonly read: string
    /** The words that no language knows, each with what may have been meant. */
    readonly unknown?: readonly { readonly word: string; readonly meant: readonly string[] }[]
    /** The text as it may have been meant, if that is a date. */
    readonly corrected?: string | null
    /** A part of it that is a date, where nothing is known of the rest. */
    readonly part?: { readonly words: string; readonly date: CalendarDate } | null
  }
  /** The text names no last day: `soon`, `after easter`. */
  readonly 'date-endless': { readonly detail: string; readonly read: string }
  /** The text is a date that no calendar has, such as 30 February. */
  readonly 'date-does-not-exist': { readonly detail: string; readonly read: string }
  /** The text can mean several days. */
  readonly 'date-ambiguous': {
    readonly detail: string
    readonly read: string
    /** Each of them, in order. */
    readonly readings: readonly CalendarDate[]
  }
  /** The day is outside the years that the almanac covers. */
  readonly 'date-out-of-range': {
    readonly read: string
    readonly firstYear: number
    readonly lastYear: number
  }
  /** A range `from..to` whose end comes before its beginning. */
  readonly 'range-backwards': {
    readonly detail: string
    readonly from: CalendarDate
    readonly to: CalendarDate
  }
  /** Something dated after today that can only be in the past. */
  readonly 'date-in-the-future': {
    readonly detail: string
    readonly date: CalendarDate
    readonly today: CalendarDate
  }
  /** Something dated before the interview that can only come after it. */
  readonly 'date-before-interview': {
    readonly detail: string
    readonly date: CalendarDate
    readonly interviewed: CalendarDate
  }
  /** A promise said on a day when the promised day was over. */
  readonly 'promise-backwards': {
    /** What tells the day `on`. */
    readonly detail: string
    readonly by: CalendarDate
    readonly on: CalendarDate
  }
  readonly 'detail-missing': { readonly detail: string }
  /** Two days were given where only one can stand. */
  readonly 'detail-twice': { readonly detail: string }
  /** What stands where the value should is the next option. */
  readonly 'value-missing': { readonly detail: string; readonly next: string }
  /** Something of another type than the library takes. */
  readonly 'detail-unreadable': { readonly detail: string; readonly read: Found; readonly accepted: Accepted }
  readonly 'window-unreadable': { readonly read: string }
  readonly 'grace-unreadable': { readonly read: string }
  readonly 'call-limit-unreadable': { readonly read: string }
  readonly 'outcome-unknown': { readonly read: string; readonly accepted: readonly string[] }
  readonly 'year-unreadable': { readonly read: string; readonly firstYear: number; readonly lastYear: number }
  readonly 'country-unknown': { readonly read: string; readonly suggestions: readonly string[] }
  /** A country of ISO 3166 for which the almanac has no calendar. */
  readonly 'country-without-calendar': { readonly code: string; readonly name: string }
  readonly 'region-unknown': {
    readonly read: string
    readonly country: string
    readonly suggestions: readonly string[]
  }
  /** Several regions, of which none is better known, are called so. */
  readonly 'place-ambiguous': {
    readonly read: string
    readonly candidates: readonly { readonly code: string; readonly name: string }[]
  }
  /** The country's text tells one region, and the region beside it another: ISO 3166-2 each. */
  readonly 'regions-differ': {
    readonly country: string
    readonly countryMeans: string
    readonly region: string
    readonly regionMeans: string
  }
  /** A file that the user keeps is not what it should be. */
  readonly 'file-broken': { readonly path: string; readonly problem: BrokenFile }
  /** A file that was named cannot be read. */
  readonly 'file-unreadable': { readonly path: string; readonly problem: UnreadableFile }
  /** There is no holiday of one's own on that day. */
  readonly 'own-holiday-unknown': { readonly date: CalendarDate; readonly place: string }
  /** No application is called so. */
  readonly 'who-unknown': { readonly read: string; readonly suggestions: readonly string[] }
  /** A word that names no application, and may belong to an option: the option, and the value as it may be meant. */
  readonly 'word-alone': { readonly read: string; readonly option: string; readonly value: string }
  /** Several applications may be meant. */
  readonly 'who-ambiguous': { readonly read: string; readonly candidates: readonly string[] }
  /** There is nothing in the journal that could be taken back. */
  readonly 'nothing-to-undo': Readonly<Record<never, never>>
  /** Nothing was said that would change the application. */
  readonly 'nothing-to-change': { readonly who: string }
  /** The application has no interview to count from. */
  readonly 'no-interview': { readonly who: string }
  readonly 'setting-unknown': { readonly read: string; readonly accepted: readonly string[] }
  readonly 'setting-unreadable': {
    readonly name: string
    readonly read: string
    readonly accepted: ValueKind
  }
  /** There are no words of the call in that language; `accepted` are ISO 639-1. */
  readonly 'language-unknown': { readonly read: string; readonly accepted: readonly string[] }
  /** A file's name does not tell its format. */
  readonly 'format-unknown': { readonly read: string; readonly accepted: readonly string[] }
  /** Of several options only one can be given. */
  readonly 'options-exclusive': { readonly options: readonly string[] }
  /** What happened to an application of the journal is told as an option of a question. */
  readonly 'told-beside-who': { readonly who: string; readonly detail: Happening; readonly read: string }
  /** No country was given, and the machine's time zone names none. */
  readonly 'country-not-found': { readonly timeZone: string | null }
}

/** The details that tell what happened, and when it was said. */
export type Happening = 'interviewed' | 'promised' | 'saidOn' | 'heard' | 'called'

export type UserErrorCode = keyof UserErrorArgs

/** One code with its arguments: data to be put into words by whoever shows it. */
export type UserErrorData = Coded<UserErrorArgs>

// The program is built into several files, each of which may carry a copy of this class; the mark is shared by all.
const MARK = Symbol.for('followup.UserError')

/**
 * An error that the user can mend. `data` says what happened; `message` is readable on its own once the error has
 * left the library (see `src/index.ts`). Every other error that leaves this program is a bug.
 */
export class UserError extends CodedError<UserErrorArgs> {
  override readonly name = 'UserError'
  readonly [MARK] = true
}

/** Throws a `UserError` with this code. */
export function userError<Code extends UserErrorCode>(code: Code, args: UserErrorArgs[Code]): never {
  throw new UserError(coded<UserErrorArgs, Code>(code, args))
}

export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && MARK in error
}

/** What is read; undefined where the user would be told that it cannot be. */
export function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isUserError(error)) return undefined
    throw error
  }
}
