import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDate, toDayNumber } from '../../src/domain/calendar-date.js'
import type { Verdict } from '../../src/domain/verdict.js'
import { judge } from '../../src/rules/judge.js'
import { type Situation, situations, withClosures } from '../support/arbitraries.js'

/*
 * What holds of every verdict, whatever has happened and wherever the employer is.
 */

describe('of every verdict', () => {
  holds('any finding that forbids makes it skip, and nothing else does', (verdict) => {
    const forbidden = verdict.findings.some(({ effect }) => effect === 'never')
    expect(verdict.verdict === 'skip').toBe(forbidden)
    expect(verdict.window === null).toBe(forbidden)
    expect(verdict.callOn === null).toBe(forbidden)
    if (forbidden) expect(verdict).toMatchObject({ overdue: false, notCounted: [], laterClosures: [] })
  })

  holds(
    'the window opens and closes on business days, in that order, and no shorter than the policy has it',
    (verdict, { calendar, policy }) => {
      if (verdict.window === null) return
      const { opens, closes } = verdict.window
      expect(calendar.isBusinessDay(opens)).toBe(true)
      expect(calendar.isBusinessDay(closes)).toBe(true)
      expect(calendar.businessDaysBetween(opens, closes)).toBeGreaterThanOrEqual(policy.last - policy.first)
    },
  )

  holds(
    'it opens on the first business day on or after every day that a rule names',
    (verdict, { calendar }) => {
      if (verdict.window === null) return
      const days = verdict.findings.flatMap(({ effect, date }) =>
        effect === 'not-before' && date ? [date] : [],
      )
      expect(verdict.window.opens).toBe(calendar.adjust(days.sort().at(-1) ?? verdict.anchor.on))
      expect(verdict.findings[0]?.date).toBe(days.at(-1))
    },
  )

  holds(
    'the day to call is today or later, in the window or after it, and a business day',
    (verdict, { calendar, today }) => {
      if (verdict.callOn === null || verdict.window === null) return
      expect(verdict.callOn >= today).toBe(true)
      expect(verdict.callOn >= verdict.window.opens).toBe(true)
      expect(calendar.isBusinessDay(verdict.callOn)).toBe(true)
      expect(verdict.verdict === 'call').toBe(verdict.callOn === today)
      expect(verdict.overdue).toBe(today > verdict.window.closes)
    },
  )

  holds(
    'the closures that were not counted are those after the interview, up to the end; then come those up to the call',
    (verdict, { calendar }) => {
      if (verdict.window === null || verdict.callOn === null) return
      const closedBetween = (after: CalendarDate, upTo: CalendarDate) => {
        const closed: string[] = []
        for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
          if (!calendar.isBusinessDay(day)) closed.push(day)
        }
        return closed
      }
      const { interviewed, window, callOn, notCounted, laterClosures } = verdict
      expect(notCounted.map(({ date }) => date)).toEqual(closedBetween(interviewed, window.closes))
      expect(laterClosures.map(({ date }) => date)).toEqual(closedBetween(window.closes, callOn))
    },
  )

  holds(
    'the count from the anchor never falls below 0, and agrees with the calendar',
    (verdict, { calendar, today }) => {
      expect(verdict.businessDay).toBe(Math.max(0, calendar.businessDaysBetween(verdict.anchor.on, today)))
    },
  )

  holds(
    'nobody is told to call before the fifth business day after they last met or spoke',
    (verdict, { calendar, policy }) => {
      if (verdict.window === null) return
      expect(calendar.businessDaysBetween(verdict.anchor.on, verdict.window.opens)).toBeGreaterThanOrEqual(
        policy.first,
      )
    },
  )
})

test('a closure more never brings the window forward', () => {
  fc.assert(
    fc.property(
      situations,
      fc.array(fc.integer({ min: -10, max: 90 }), { minLength: 1, maxLength: 6 }),
      (situation, more) => {
        const met = toDayNumber(verdictOf(situation).interviewed)
        const added = more.map((days) => ({ day: met + days, closure: 'Strike' }))
        const before = verdictOf(situation)
        const calendar = withClosures(situation.country, [...situation.closures, ...added])
        const after = verdictOf({ ...situation, calendar })
        expect(after.verdict === 'skip').toBe(before.verdict === 'skip')
        if (before.window === null || after.window === null) return
        expect(after.window.opens >= before.window.opens).toBe(true)
        expect(after.window.closes >= before.window.closes).toBe(true)
        expect((after.callOn ?? '') >= (before.callOn ?? '')).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('a later interview never opens the window earlier', () => {
  fc.assert(
    fc.property(situations, fc.integer({ min: 1, max: 20 }), (situation, days) => {
      const [met, ...rest] = situation.application.history
      if (met === undefined) return
      const on = addDays(met.on, days)
      const second = rest[0]
      fc.pre(second === undefined || on <= second.on)
      const postponed = { ...situation.application, history: [{ ...met, on }, ...rest] }
      const before = verdictOf(situation).window
      const after = verdictOf({ ...situation, application: postponed as typeof situation.application }).window
      if (before === null || after === null) return
      expect(after.opens >= before.opens).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('a day on, the verdict has not turned from call to wait, but for closures', () => {
  fc.assert(
    fc.property(situations, fc.integer({ min: 1, max: 30 }), (situation, days) => {
      fc.pre(verdictOf(situation).verdict === 'call')
      const later = addDays(situation.today, days)
      const verdict = verdictOf({ ...situation, today: later }).verdict
      expect(verdict).toBe(situation.calendar.isBusinessDay(later) ? 'call' : 'wait')
    }),
    { numRuns: 500 },
  )
})

test('the day that was named for the call comes, and then it is call', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { callOn, window } = verdictOf(situation)
      if (callOn === null) return
      const then = verdictOf({ ...situation, today: callOn })
      expect(then.verdict).toBe('call')
      expect(then.window).toEqual(window)
    }),
    { numRuns: 500 },
  )
})

test('the situations are of every kind', () => {
  const verdicts = fc.sample(situations, { numRuns: 1_000, seed: 1 }).map(verdictOf)
  const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length
  for (const kind of ['call', 'wait', 'skip']) {
    expect(count(({ verdict }) => verdict === kind)).toBeGreaterThan(100)
  }
  expect(count(({ overdue }) => overdue)).toBeGreaterThan(50)
  expect(count(({ today, interviewed }) => today < interviewed)).toBeGreaterThan(50)
  expect(count(({ findings }) => findings.length > 2)).toBeGreaterThan(50)
})

function verdictOf({ application, calendar, today, policy }: Situation): Verdict {
  return judge(application, calendar, { day: today, minute: null }, policy)
}

function holds(what: string, property: (verdict: Verdict, situation: Situation) => void): void {
  test(what, () => {
    fc.assert(
      fc.property(situations, (situation) => property(verdictOf(situation), situation)),
      { numRuns: 500 },
    )
  })
}
