import type { Ending } from './application.js'
import type { CalendarDate } from './calendar-date.js'
import type { Closure, ShortDay } from './closure.js'

/** What the window is counted from. */
export interface Anchor {
  readonly kind: 'interviewed' | 'called' | 'heard'
  readonly on: CalendarDate
}

/** What each rule's finding carries: data, from which `render/` makes words. */
export interface FindingArgs {
  readonly closed: { readonly on: CalendarDate; readonly ending: Ending }
  readonly 'employer-in-touch': { readonly on: CalendarDate }
  readonly 'no-calls': Readonly<Record<never, never>>
  readonly 'call-limit': { readonly calls: number; readonly limit: number }
  readonly 'interview-upcoming': { readonly on: CalendarDate }
  readonly 'wait-window': { readonly anchor: Anchor; readonly first: number; readonly last: number }
  readonly 'promised-date': { readonly by: CalendarDate; readonly grace: number }
  readonly 'try-again': { readonly on: CalendarDate }
  readonly 'doubtful-days': { readonly days: readonly Closure[] }
  readonly unconfirmed: { readonly through: CalendarDate | null; readonly settledBy: string }
  readonly 'short-days': { readonly days: readonly ShortDay[] }
}

/** The rules that only have something to tell. */
export type NoteName = 'doubtful-days' | 'unconfirmed' | 'short-days'

export type RuleName = keyof FindingArgs

/** `not-before`: no call before `date`. `never`: no call. `note`: something to know. */
export type Effect = 'not-before' | 'never' | 'note'

/** What one rule found. */
export type Finding = {
  [Name in RuleName]: {
    readonly rule: Name
    readonly effect: Effect
    /** With `not-before`, the first day that this rule allows; null otherwise. */
    readonly date: CalendarDate | null
    readonly args: FindingArgs[Name]
  }
}[RuleName]

/** The days on which to call: from `opens` to `closes`, both included, both business days. */
export interface Window {
  readonly opens: CalendarDate
  readonly closes: CalendarDate
}

/** The answer: whether to call today, and everything that led to it. */
export interface Verdict {
  readonly verdict: 'call' | 'wait' | 'skip'
  readonly today: CalendarDate
  /** The first day on which to call, today or later. Null on `skip`. */
  readonly callOn: CalendarDate | null
  /** Null on `skip`. */
  readonly window: Window | null
  /** The window has closed, and nobody called. */
  readonly overdue: boolean
  /** The latest interview, past or still to come. */
  readonly interviewed: CalendarDate
  readonly anchor: Anchor
  /** Business days from the anchor to today; 0 on the anchor and before it. */
  readonly businessDay: number
  /** Every finding that applied, the decisive one first. */
  readonly findings: readonly Finding[]
  /** The closures after `interviewed`, up to and including `window.closes`. Empty on `skip`. */
  readonly notCounted: readonly Closure[]
  /** The closures after `window.closes`, up to `callOn`; empty unless that is later. Empty on `skip`. */
  readonly laterClosures: readonly Closure[]
}
