import type { BusinessCalendar } from '../calendar/business-calendar.js'
import type { Application } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { Closure } from '../domain/closure.js'
import type { Policy } from '../domain/policy.js'
import type { Finding, Found, Window } from '../domain/verdict.js'

/**
 * What a rule looks at. `calendar` is the employer's; `today` is the civil day in the employer's time zone, and `minute`
 * the time of that day in minutes since midnight, null where nobody knows it. `here` is the day where the person is, where
 * that is another one.
 */
export interface Case {
  readonly application: Application
  readonly calendar: BusinessCalendar
  readonly today: CalendarDate
  readonly minute: number | null
  readonly here?: CalendarDate | undefined
  readonly policy: Policy
}

interface Decides {
  readonly effect: 'never' | 'not-before'
}

interface Excludes {
  readonly effect: 'not-on'
  readonly date: CalendarDate
  // To set aside what makes the window would move it.
  readonly instead?: never
}

interface Tells {
  readonly effect: 'note'
  readonly instead?: never
}

/**
 * Looks at a case; answers a finding, or nothing if it has nothing to say. The finding may name rules that it sets
 * aside: what they find neither decides then nor is told, of whichever of the three kinds they are.
 */
export type Rule<F extends Found = Finding> = (facts: Case) => (F & Decides) | undefined

/**
 * Looks at the day on which the call would be made, a business day of the window or after it and never before today;
 * answers a finding that excludes this day, or nothing if the day will do. It is asked again of the next business day
 * until every rule of its kind lets one pass, so that it sees the day to which the others have moved the call.
 */
export type DayRule<F extends Found = Finding> = (
  day: CalendarDate,
  facts: Case,
) => (F & Excludes) | undefined

/** The window as the rules made it, with the days that made it what it is. */
export interface Outcome {
  /** Day 0: no day up to it makes the window what it is. */
  readonly anchor: CalendarDate
  readonly window: Window
  /** The closures after the interview, up to the end of the window. */
  readonly notCounted: readonly Closure[]
  /** The closures after the window, up to a day to call that lies after it. They may be why the call has to wait. */
  readonly laterClosures: readonly Closure[]
}

/** Has something to tell about a window that stands; changes nothing. */
export type Note<F extends Found = Finding> = (outcome: Outcome, facts: Case) => (F & Tells) | undefined

/** The rules by which a case is judged, each kind in order. */
export interface RuleSet<F extends Found = Finding> {
  readonly rules: readonly Rule<F>[]
  readonly dayRules: readonly DayRule<F>[]
  readonly notes: readonly Note<F>[]
}
