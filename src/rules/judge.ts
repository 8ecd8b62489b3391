import type { BusinessCalendar } from '../calendar/business-calendar.js'
import type { Application } from '../domain/application.js'
import { type CalendarDate, later } from '../domain/calendar-date.js'
import { anchorOf, lastInterview } from '../domain/history.js'
import type { Now } from '../domain/now.js'
import type { Policy } from '../domain/policy.js'
import type { Found, RuleName, Verdict, Window } from '../domain/verdict.js'
import { DAY_RULES, NOTES, RULES } from './index.js'
import type { Case, Outcome, RuleSet } from './rule.js'
import { isSetAside, whatHolds } from './set-aside.js'

const OURS: RuleSet = {
  rules: Object.values(RULES),
  dayRules: Object.values(DAY_RULES),
  notes: Object.values(NOTES),
}

/**
 * Whether to call today, by the rules of `index.ts`.
 *
 * @param calendar the employer's
 * @param now the day, and the minute if it is known, in the employer's time zone
 * @throws UserError `date-out-of-range` if a day of the history, of the window, or the day to call is outside the
 *   almanac's years
 */
export function judge(
  application: Application,
  calendar: BusinessCalendar,
  { day: today, minute, here }: Now,
  policy: Policy,
): Verdict {
  return judgeBy(OURS, { application, calendar, today, minute, here, policy })
}

/**
 * Whether to call, by these rules. What others set aside is gone before anything is decided. Then one `never` makes it
 * `skip`; otherwise the window opens on the latest `not-before`, and the call is on the first business day from today
 * and from there on that no `not-on` excludes: after the window, if there is none left in it.
 *
 * @throws UserError as `judge` does: also where the rules leave no day to call in all the years of the almanac
 */
export function judgeBy<F extends Found>({ rules, dayRules, notes }: RuleSet<F>, facts: Case): Verdict<F> {
  const { application, calendar, today, policy } = facts
  const found: F[] = []
  let setsAside = false
  for (const rule of rules) {
    const finding = rule(facts)
    if (finding === undefined) continue
    found.push(finding)
    if (finding.instead !== undefined) setsAside = true
  }
  found.sort(decisiveFirst)
  // Mostly nothing is set aside, and then nothing more is made: a check takes little time.
  const holding = setsAside ? whatHolds(found) : found
  const interviewed = lastInterview(application.history)
  const anchor = anchorOf(application.history)
  const businessDay = Math.max(0, calendar.businessDaysBetween(anchor.on, today))
  if (holding[0]?.effect === 'never') {
    return {
      verdict: 'skip',
      today,
      todayHere: facts.here ?? null,
      callOn: null,
      window: null,
      overdue: false,
      interviewed,
      anchor,
      businessDay,
      findings: holding,
      notCounted: [],
      laterClosures: [],
    }
  }

  const window = windowOf(holding, calendar, anchor.on, policy)
  const aside = setsAside ? holding : []
  const { callOn, excluding } = dayToCall(calendar.adjust(later(today, window.opens)), dayRules, facts, aside)
  const findings = inOrder(holding, excluding, today < window.opens)
  const outcome: Outcome = {
    anchor: anchor.on,
    window,
    notCounted: calendar.closuresBetween(interviewed, window.closes),
    laterClosures: callOn > window.closes ? calendar.closuresBetween(window.closes, callOn) : [],
  }
  for (const note of notes) {
    const finding = note(outcome, facts)
    if (finding !== undefined && !isSetAside(finding.rule, aside)) findings.push(finding)
  }
  return {
    verdict: callOn === today ? 'call' : 'wait',
    today,
    todayHere: facts.here ?? null,
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

/**
 * What decides comes first: before the window opens, that is what the call waits for; from then on, what excludes days.
 */
function inOrder<F extends Found>(holding: F[], excluding: readonly F[], isBefore: boolean): F[] {
  if (excluding.length === 0) return holding
  return isBefore ? [...holding, ...excluding] : [...excluding, ...holding]
}

/** The first day from this business day on that no rule excludes, and what excludes those before it. */
function dayToCall<F extends Found>(
  from: CalendarDate,
  dayRules: RuleSet<F>['dayRules'],
  facts: Case,
  aside: readonly Found[],
): { readonly callOn: CalendarDate; readonly excluding: readonly F[] } {
  let callOn = from
  const excluding: F[] = []
  if (dayRules.length === 0) return { callOn, excluding }
  // It ends: each round asks of a later day, and the calendar throws after the last one that it has.
  for (;;) {
    const before = excluding.length
    for (const rule of dayRules) {
      const finding = rule(callOn, facts)
      if (finding !== undefined && !isSetAside(finding.rule, aside)) excluding.push(finding)
    }
    if (excluding.length === before) return { callOn, excluding }
    callOn = facts.calendar.advance(callOn, 1)
  }
}

/** `never` before `not-before`; of the days, the latest first. Otherwise as the policy has them. */
function decisiveFirst(a: Found, b: Found): number {
  if (a.effect !== b.effect) return a.effect === 'never' ? -1 : 1
  return a.date === b.date ? 0 : (a.date ?? '') > (b.date ?? '') ? -1 : 1
}

/** The rule that has a last day for the call as well as a first. */
const USUAL: RuleName = 'wait-window'

/**
 * Opens on the latest `not-before`, or on the anchor's own day if there is none, and closes on the last day of the
 * usual window. It is never shorter than that one, counted from the day on which it really opens: a promise or a call
 * that moves it leaves it its length. Where the usual window does not hold, nor does its last day, and that length is
 * all there is.
 *
 * @param findings none of them a `never`, the latest day first
 */
function windowOf(
  findings: readonly Found[],
  calendar: BusinessCalendar,
  anchor: CalendarDate,
  { first, last }: Policy,
): Window {
  const opens = calendar.adjust(findings[0]?.date ?? anchor)
  let lasts = opens
  for (const { rule } of findings) if (rule === USUAL) lasts = calendar.advance(anchor, last)
  return { opens, closes: later(lasts, calendar.advance(opens, last - first)) }
}
