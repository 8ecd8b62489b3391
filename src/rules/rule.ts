import type { BusinessCalendar } from '../calendar/business-calendar.js'
import type { Application } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { Closure } from '../domain/closure.js'
import type { Policy } from '../domain/policy.js'
import type { Finding, Window } from '../domain/verdict.js'

/** What a rule looks at. `calendar` is the employer's; `today` is the civil day in the employer's time zone. */
export interface Case {
  readonly application: Application
  readonly calendar: BusinessCalendar
  readonly today: CalendarDate
  readonly policy: Policy
}

/** Looks at a case; answers a finding, or nothing if it has nothing to say. */
export type Rule = (facts: Case) => Finding | undefined

/** The window as the rules made it, with the days that made it what it is. */
export interface Outcome {
  /** Day 0: no day up to it makes the window what it is. */
  readonly anchor: CalendarDate
  readonly window: Window
  /** The closures after the interview, up to the end of the window. */
  readonly notCounted: readonly Closure[]
  /** Where the window is over: the closures after it, up to the day to call. They may be why the call has to wait. */
  readonly laterClosures: readonly Closure[]
}

/** Has something to tell about a window that stands; changes nothing. */
export type Note = (outcome: Outcome, facts: Case) => Finding | undefined
