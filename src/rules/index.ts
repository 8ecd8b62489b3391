import type { DayRuleName, NoteName, RuleName } from '../domain/verdict.js'
import { callLimit } from './call-limit.js'
import { closed } from './closed.js'
import { doubtfulDays } from './doubtful-days.js'
import { employerInTouch } from './employer-in-touch.js'
import { interviewUpcoming } from './interview-upcoming.js'
import { noCalls } from './no-calls.js'
import { promisedDate } from './promised-date.js'
import type { DayRule, Note, Rule } from './rule.js'
import { saidOn } from './said-on.js'
import { shortDays } from './short-days.js'
import { tryAgain } from './try-again.js'
import { twoReadings } from './two-readings.js'
import { unconfirmed } from './unconfirmed.js'
import { waitWindow } from './wait-window.js'

/**
 * The policy, in order. Every rule that applies leaves a finding; the order decides only which of several findings
 * of equal weight is shown first.
 */
export const RULES = {
  // Never call …
  closed,
  'no-calls': noCalls,
  'employer-in-touch': employerInTouch,
  'call-limit': callLimit,
  // … and otherwise not before …
  'interview-upcoming': interviewUpcoming,
  'promised-date': promisedDate,
  'try-again': tryAgain,
  'wait-window': waitWindow,
} satisfies Record<Exclude<RuleName, NoteName | DayRuleName>, Rule>

/** What is asked of the day on which to call, once the window stands, in order. */
export const DAY_RULES = {} satisfies Record<DayRuleName, DayRule>

/** What is told of the window that comes out, in order. */
export const NOTES = {
  'said-on': saidOn,
  'two-readings': twoReadings,
  'doubtful-days': doubtfulDays,
  unconfirmed,
  'short-days': shortDays,
} satisfies Record<NoteName, Note>
