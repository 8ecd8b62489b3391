import type { BusinessCalendar } from '../calendar/business-calendar.js'
import type { Application } from '../domain/application.js'
import { type CalendarDate, later } from '../domain/calendar-date.js'
import { anchorOf, lastInterview } from '../domain/history.js'
import type { Policy } from '../domain/policy.js'
import type { Finding, Verdict, Window } from '../domain/verdict.js'
import { NOTES, RULES } from './index.js'
import type { Case, Outcome } from './rule.js'

const POLICY = Object.values(RULES)
const TOLD = Object.values(NOTES)

/**
 * Whether to call today. One `never` makes it `skip`; otherwise the window opens on the latest `not-before`.
 *
 * @param calendar the employer's
 * @param today the civil day in the employer's time zone
 * @throws UserError `date-out-of-range` if a day of the history, or of the window, is outside the almanac's years
 */
export function judge(
  application: Application,
  calendar: BusinessCalendar,
  today: CalendarDate,
  policy: Policy,
): Verdict {
  const facts: Case = { application, calendar, today, policy }
  const findings: Finding[] = []
  for (const rule of POLICY) {
    const finding = rule(facts)
    if (finding) findings.push(finding)
  }
  findings.sort(decisiveFirst)
  const interviewed = lastInterview(application.history)
  const anchor = anchorOf(application.history)
  const businessDay = Math.max(0, calendar.businessDaysBetween(anchor.on, today))
  if (findings[0]?.effect === 'never') {
    return {
      verdict: 'skip',
      today,
      callOn: null,
      window: null,
      overdue: false,
      interviewed,
      anchor,
      businessDay,
      findings,
      notCounted: [],
      laterClosures: [],
    }
  }

  const window = windowOf(findings, calendar, anchor.on, policy)
  const callOn = calendar.adjust(later(today, window.opens))
  const outcome: Outcome = {
    anchor: anchor.on,
    window,
    notCounted: calendar.closuresBetween(interviewed, window.closes),
    laterClosures: callOn > window.closes ? calendar.closuresBetween(window.closes, callOn) : [],
  }
  for (const note of TOLD) {
    const finding = note(outcome, facts)
    if (finding) findings.push(finding)
  }
  return {
    verdict: callOn === today ? 'call' : 'wait',
    today,
    callOn,
    window,
    overdue: today > window.closes,
    interviewed,
    anchor,
    businessDay,
    findings,
    notCounted: outcome.notCounted,
    laterClosures: outcome.laterClosures,
  }
}

/** `never` before `not-before` before `note`; of the days, the latest first. Otherwise as the policy has them. */
function decisiveFirst(a: Finding, b: Finding): number {
  if (a.effect !== b.effect) return WEIGHT[a.effect] - WEIGHT[b.effect]
  return a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? -1 : 1
}

const WEIGHT: Record<Finding['effect'], number> = { never: 0, 'not-before': 1, note: 2 }

/**
 * Opens on the latest `not-before`, and stays open as long as it would have without the promise or the call that
 * moved it: its usual length, counted from the day on which it really opens.
 */
function windowOf(
  findings: readonly Finding[],
  calendar: BusinessCalendar,
  anchor: CalendarDate,
  { first, last }: Policy,
): Window {
  // The wait after the anchor always applies, so the decisive finding is a day, and the latest.
  const opens = calendar.adjust(findings[0]?.date ?? anchor)
  return { opens, closes: later(calendar.advance(anchor, last), calendar.advance(opens, last - first)) }
}
