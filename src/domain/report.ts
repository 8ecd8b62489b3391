import type { Parties } from '../details/derived.js'
import type { CalendarDate } from './calendar-date.js'
import type { Closure } from './closure.js'
import type { Anchor, Finding, Verdict, Window } from './verdict.js'

/** One finding with its words. */
export type Reason = Finding & { readonly text: string }

/** The calendar that was used, and what about it was not given but assumed. */
export interface CalendarInfo {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** ISO 3166-2, such as `GB-SCT`; null for the country as a whole. */
  readonly region: string | null
  /** In English: `Scotland, United Kingdom`. */
  readonly name: string
  /** IANA. */
  readonly timeZone: string
  /** ISO days of the week on which offices are closed; 7 is Sunday. */
  readonly weekend: readonly number[]
  readonly assumed: readonly Assumption[]
  /** The last day of which the closures are certain, but for those in doubt; null if there is none. */
  readonly confirmedThrough: CalendarDate | null
}

/** A part of the place that nobody gave. */
export type Assumption = 'country' | 'region' | 'timeZone'

/**
 * The whole answer, as `followup check --json` prints it and `check()` returns it. What the screen shows is made
 * from this object alone. Fields are added, never renamed.
 */
export interface CheckReport {
  readonly schema: 'followup.check/1'
  readonly verdict: Verdict['verdict']
  readonly callOn: CalendarDate | null
  readonly window: Window | null
  readonly overdue: boolean
  readonly interviewed: CalendarDate
  readonly anchor: Anchor
  /** Where the employer is. */
  readonly today: CalendarDate
  /** Where the person is, where that is another day; else null. */
  readonly todayHere: CalendarDate | null
  readonly businessDay: number
  readonly reasons: readonly Reason[]
  /** What would make the answer another one. */
  readonly wouldChange: string
  /** The closures after `interviewed`, up to and including `window.closes`. */
  readonly notCounted: readonly Closure[]
  /** The closures after `window.closes`, up to `callOn`; none unless that is later. */
  readonly laterClosures: readonly Closure[]
  /** `provisional`: a day that counts for the window is in doubt, or is not confirmed yet; a reason says which. */
  readonly calendar: CalendarInfo & { readonly provisional: boolean }
  readonly application: Parties
}
