import type { CalendarDate } from '../../src/domain/calendar-date.js'
import { anchorOf } from '../../src/domain/history.js'
import type { Finding, FindingArgs } from '../../src/domain/verdict.js'
import { NOTES, RULES } from '../../src/rules/index.js'
import type { DayRule, Rule, RuleSet } from '../../src/rules/rule.js'

/*
 * Rules of the shapes that the policy may come to need, to be judged by beside its own.
 */

/** The rules that there are, and these. */
export interface ShapeArgs extends FindingArgs {
  readonly 'quiet-day': { readonly on: CalendarDate }
  readonly 'office-hours': { readonly on: CalendarDate }
  readonly 'call-back': { readonly on: CalendarDate }
  readonly 'via-agency': Readonly<Record<never, never>>
}

export type Shape = Finding<ShapeArgs>

/** Most offices are empty on these days: nobody is told to call on one. */
export function quietDay(...quiet: readonly CalendarDate[]): DayRule<Shape> {
  return (day) =>
    quiet.includes(day) ? { rule: 'quiet-day', effect: 'not-on', date: day, args: { on: day } } : undefined
}

/** In minutes since midnight: 17:00. */
export const CLOSING_TIME = 17 * 60

/** The office day is over: not today. */
export const officeHours: DayRule<Shape> = (day, { today, minute }) =>
  day === today && minute !== null && minute >= CLOSING_TIME
    ? { rule: 'office-hours', effect: 'not-on', date: day, args: { on: day } }
    : undefined

/** They asked to be called on this day. */
export function callBack(on: CalendarDate, ...besides: readonly ('quiet-day' | 'short-days')[]): Rule<Shape> {
  return () => ({
    rule: 'call-back',
    effect: 'not-before',
    date: on,
    instead: ['wait-window', 'call-limit', 'promised-date', ...besides],
    args: { on },
  })
}

/** A recruiter stands between, who may be called the next business day. */
export const viaAgency: Rule<Shape> = ({ application: { history }, calendar }) => ({
  rule: 'via-agency',
  effect: 'not-before',
  date: calendar.advance(anchorOf(history).on, 1),
  instead: ['wait-window'],
  args: {},
})

/** The policy, with these rules after its own. */
export function policyWith({
  rules = [],
  dayRules = [],
}: Partial<Omit<RuleSet<Shape>, 'notes'>>): RuleSet<Shape> {
  return { rules: [...Object.values(RULES), ...rules], dayRules, notes: Object.values(NOTES) }
}
