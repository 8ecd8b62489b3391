import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.js'
import { isUserError } from '../../src/domain/user-error.js'
import type { Verdict } from '../../src/domain/verdict.js'
import { judge, judgeBy } from '../../src/rules/judge.js'
import type { DayRule, RuleSet } from '../../src/rules/rule.js'
import { type Situation, situations } from '../support/arbitraries.js'
import { CLOSING_TIME, callBack, officeHours, policyWith, quietDay, type Shape, viaAgency } from './shapes.js'

/*
 * What holds of every verdict by rules of every shape, whatever else has happened.
 */

interface Shaped {
  readonly situation: Situation
  readonly quiet: readonly CalendarDate[]
  readonly ruleSet: RuleSet<Shape>
}

const FORTNIGHT = Array.from({ length: 14 }, (_, days) => days)

const shaped: fc.Arbitrary<Shaped> = fc
  .record({
    situation: situations,
    quietAfter: fc.subarray(FORTNIGHT),
    quietFromToday: fc.subarray(FORTNIGHT),
    agency: fc.boolean(),
    askedAfter: fc.option(fc.nat(30), { nil: undefined }),
  })
  .map(({ situation, quietAfter, quietFromToday, agency, askedAfter }) => {
    const met = situation.application.history[0]?.on ?? situation.today
    const quiet = [
      ...quietAfter.map((days) => addDays(met, days)),
      ...quietFromToday.map((days) => addDays(situation.today, days)),
    ]
    const rules = [
      ...(agency ? [viaAgency] : []),
      ...(askedAfter === undefined ? [] : [callBack(addDays(met, askedAfter))]),
    ]
    const dayRules = [quietDay(...quiet), officeHours]
    return { situation, quiet, ruleSet: policyWith({ rules, dayRules }) }
  })

describe('of every verdict', () => {
  holds('nobody is told to call on a day that is excluded', ({ callOn }, { quiet, situation }) => {
    if (callOn === null) return
    expect(quiet).not.toContain(callOn)
    if ((situation.minute ?? 0) >= CLOSING_TIME) expect(callOn).not.toBe(situation.today)
  })

  holds(
    'every day on which one might have called before has a finding that excludes it',
    ({ callOn, window, findings }, { situation: { calendar, today } }) => {
      if (callOn === null || window === null) return
      const excluded = new Set(findings.flatMap(({ effect, date }) => (effect === 'not-on' ? [date] : [])))
      const passed: CalendarDate[] = []
      let day = calendar.adjust(today > window.opens ? today : window.opens)
      for (; day < callOn; day = calendar.advance(day, 1)) passed.push(day)
      expect([...excluded]).toEqual(passed)
      expect(day).toBe(callOn)
    },
  )

  holds(
    'what excludes a day leaves the window, and all but the day to call',
    (verdict, { ruleSet, situation }) => {
      const without = judgeBy({ ...ruleSet, dayRules: [] }, situation)
      expect(verdict.window).toEqual(without.window)
      expect(verdict.overdue).toBe(without.overdue)
      expect(verdict.verdict === 'skip').toBe(without.verdict === 'skip')
      expect(verdict.notCounted).toEqual(without.notCounted)
      expect((verdict.callOn ?? '') >= (without.callOn ?? '')).toBe(true)
      // A note may tell of a day that the call is moved past.
      const others = (findings: readonly Shape[]) =>
        findings.flatMap(({ effect, rule }) => (effect === 'not-on' || effect === 'note' ? [] : [rule]))
      expect(others(verdict.findings)).toEqual(others(without.findings))
    },
  )

  holds('it is call today if that is the day to call, and not if today is excluded', (verdict) => {
    if (verdict.callOn === null) return
    expect(verdict.verdict).toBe(verdict.callOn === verdict.today ? 'call' : 'wait')
    const [decisive] = verdict.findings
    if (verdict.findings.some(({ effect, date }) => effect === 'not-on' && date === verdict.today)) {
      expect(decisive).toMatchObject({ effect: 'not-on', date: verdict.today })
    }
  })

  holds('no finding is told that another one sets aside', ({ findings }) => {
    const named = findings.flatMap(({ instead = [] }) => [...instead])
    for (const { rule } of findings) expect(named).not.toContain(rule)
  })

  test('the order of the rules changes no answer', () => {
    fc.assert(
      fc.property(shaped, fc.infiniteStream(fc.nat()), ({ situation, ruleSet }, picks) => {
        const pick = () => picks.next().value
        const { rules, dayRules, notes } = ruleSet
        const shuffled = {
          rules: shuffle(rules, pick),
          dayRules: shuffle(dayRules, pick),
          notes: shuffle(notes, pick),
        }
        expect(inAnyOrder(judgeBy(shuffled, situation))).toEqual(inAnyOrder(judgeBy(ruleSet, situation)))
      }),
      { numRuns: 500 },
    )
  })

  test('the policy itself finds what it finds without rules of these shapes', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { application, calendar, today, minute, policy } = situation
        expect(judgeBy(policyWith({}), situation)).toEqual(
          judge(application, calendar, { day: today, minute }, policy),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('the situations are of every kind', () => {
    const verdicts = fc
      .sample(shaped, { numRuns: 1_000, seed: 1 })
      .map(({ ruleSet, situation }) => judgeBy(ruleSet, situation))
    const excludes = ({ findings }: Verdict<Shape>) =>
      findings.filter(({ effect }) => effect === 'not-on').length
    const kinds: Readonly<Record<string, (verdict: Verdict<Shape>) => boolean>> = {
      'a day is excluded': (verdict) => excludes(verdict) > 0,
      'several are': (verdict) => excludes(verdict) > 2,
      'that decides': ({ findings }) => findings[0]?.effect === 'not-on',
      'the day to call is moved out of the window': ({ overdue, callOn, window }) =>
        !overdue && window !== null && callOn !== null && callOn > window.closes,
      'the window is set aside': ({ findings }) => findings.every(({ rule }) => rule !== 'wait-window'),
      'call all the same': ({ verdict }) => verdict === 'call',
    }
    const counted = Object.entries(kinds).map(([kind, is]) => [kind, verdicts.filter(is).length] as const)
    expect(counted.filter(([, count]) => count < 20)).toEqual([])
  })
})

test('whatever day a rule passes, the answer is that day, or that there is none in the almanac', () => {
  fc.assert(
    fc.property(situations, fc.nat(8_000), (situation, days) => {
      const until = addDays(situation.today, days)
      const passes: DayRule<Shape> = (day, facts) => (day < until ? quietDay(day)(day, facts) : undefined)
      const dayRules = [passes]
      try {
        const { callOn } = judgeBy(policyWith({ dayRules }), situation)
        expect(callOn === null || callOn >= until).toBe(true)
      } catch (error) {
        expect(isUserError(error) && error.data.code).toBe('date-out-of-range')
        expect(until > '2040').toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

function holds(what: string, property: (verdict: Verdict<Shape>, shaped: Shaped) => void): void {
  test(what, () => {
    fc.assert(
      fc.property(shaped, (each) => property(judgeBy(each.ruleSet, each.situation), each)),
      { numRuns: 500 },
    )
  })
}

/** Findings of equal weight stand in the order of the policy: that much the order does. */
function inAnyOrder({ findings, ...verdict }: Verdict<Shape>) {
  const texts = findings.map((finding) => JSON.stringify(finding))
  return { ...verdict, findings: texts.sort(), decisive: findings[0]?.effect }
}

function shuffle<T>(items: readonly T[], pick: () => number): readonly T[] {
  const rest = [...items]
  const shuffled: T[] = []
  while (rest.length > 0) shuffled.push(...rest.splice(pick() % rest.length, 1))
  return shuffled
}
