import type { CalendarDate } from './calendar-date.js'
import type { Closure, ShortDay } from './closure.js'
import type { Ending } from './outcomes.js'

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
  readonly 'said-on': {
    readonly words: string
    readonly on: CalendarDate
    readonly by: CalendarDate
    /** The day that the words would mean if they had been said today. */
    readonly otherwise: CalendarDate
  }
  readonly 'two-readings': {
    readonly words: string
    readonly by: CalendarDate
    /** The earlier day that some would mean. */
    readonly nearer: CalendarDate
  }
  readonly 'doubtful-days': { readonly days: readonly Closure[] }
  readonly unconfirmed: { readonly through: CalendarDate | null; readonly settledBy: string }
  readonly 'short-days': { readonly days: readonly ShortDay[] }
}

export type RuleName = keyof FindingArgs

/** The rules that only have something to tell. */
export type NoteName = 'said-on' | 'two-readings' | 'doubtful-days' | 'unconfirmed' | 'short-days'

/** The rules that speak of the day on which to call, and not of the window. There is none yet. */
export type DayRuleName = never

/**
 * What a finding does. `never`: no call. `not-before`: no call before `date`; it makes the window. `not-on`: no call on
 * `date`; the window stays where it is, and only the day on which to call moves. `note`: something to know.
 */
export type Effect = 'never' | 'not-before' | 'not-on' | 'note'

/** What all findings have in common, whatever the names of the rules are: all that it takes to judge by them. */
export interface Found {
  readonly rule: string
  readonly effect: Effect
  readonly date: CalendarDate | null
  readonly instead?: readonly string[]
}

/**
 * What one rule found.
 *
 * @typeParam Args the rules that there are, with what the findings of each carry
 * @typeParam Name the rules, of these, that it may come from
 */
export type Finding<Args = FindingArgs, Name extends keyof Args = keyof Args> = {
  [Rule in Name]: {
    readonly rule: Rule
    readonly effect: Effect
    /** With `not-before`, the first day that this rule allows; with `not-on`, the day that it excludes; else null. */
    readonly date: CalendarDate | null
    /** The rules whose findings this one sets aside, should they have found something. Absent if there are none. */
    readonly instead?: readonly Exclude<keyof Args, Rule>[]
    readonly args: Args[Rule]
  }
}[Name]

/** The days on which to call: from `opens` to `closes`, both included, both business days. */
export interface Window {
  readonly opens: CalendarDate
  readonly closes: CalendarDate
}

/** The answer: whether to call today, and everything that led to it. */
export interface Verdict<F extends Found = Finding> {
  readonly verdict: 'call' | 'wait' | 'skip'
  readonly today: CalendarDate
  /** The day where the person is, where that is another one; else null. */
  readonly todayHere: CalendarDate | null
  /**
   * The first day on which to call, today or later, in the window or after it: a business day that no finding excludes.
   * Null on `skip`.
   */
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
  /** Every finding that applied and that no other one sets aside, the decisive one first. */
  readonly findings: readonly F[]
  /** The closures after `interviewed`, up to and including `window.closes`. Empty on `skip`. */
  readonly notCounted: readonly Closure[]
  /** The closures after `window.closes`, up to `callOn`; empty unless that is later. Empty on `skip`. */
  readonly laterClosures: readonly Closure[]
}
