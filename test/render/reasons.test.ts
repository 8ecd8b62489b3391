import { describe, expect, test } from 'vitest'
import type { Finding, FindingArgs, RuleName } from '../../src/domain/verdict.js'
import { changeText, reasonText, shortText } from '../../src/render/verdict/reasons.js'
import { dayOf } from '../support/stories.js'

const TODAY = dayOf('11-16')
const on = dayOf('11-12')

/** Every rule with every kind of arguments that it can have. */
const ARGS: { readonly [Name in RuleName]: readonly FindingArgs[Name][] } = {
  closed: (['offer', 'filled', 'refused', 'withdrawn'] as const).map((ending) => ({ on, ending })),
  'employer-in-touch': [{ on }],
  'no-calls': [{}],
  'call-limit': [1, 2, 3].map((calls) => ({ calls, limit: calls })),
  'interview-upcoming': [{ on: dayOf('11-20') }],
  'wait-window': (['interviewed', 'called', 'heard'] as const).map((kind) => ({
    anchor: { kind, on },
    first: 5,
    last: 8,
  })),
  'promised-date': [1, 2].map((grace) => ({ by: on, grace })),
  'try-again': [{ on }],
  'said-on': [{ words: 'end of next week', on, by: dayOf('11-20'), otherwise: dayOf('11-27') }],
  'two-readings': [{ words: 'next friday', by: dayOf('11-27'), nearer: dayOf('11-20') }],
  'doubtful-days': [1, 2, 3].map((count) => ({
    days: ['11-13', '11-17', '11-18'].slice(0, count).map((date) => ({
      date: dayOf(date),
      name: `Moon Feast ${date}`,
      kind: 'holiday' as const,
      doubt: 'the lists differ',
    })),
  })),
  unconfirmed: [
    { through: dayOf('11-20'), settledBy: 'The decree is due in December.' },
    { through: dayOf('11-20'), settledBy: '' },
    { through: null, settledBy: '' },
  ],
  'short-days': [{ days: [{ date: dayOf('11-13'), name: 'Long Night', closesAt: '12:00' }] }],
}

const CASES = Object.entries(ARGS).flatMap(([rule, all]) =>
  all.map((args: unknown) => {
    const effect = rule in { 'wait-window': 0, 'promised-date': 0 } ? 'not-before' : 'never'
    return { rule, effect, date: dayOf('11-19'), args } as Finding
  }),
)

describe('every rule has words for whatever it finds', () => {
  test.each(CASES)('$rule $args', (finding) => {
    const text = reasonText(finding, TODAY)
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\s{2}|\.\./)
  })

  test('and no two of them have the same', () => {
    const texts = CASES.map((finding) => reasonText(finding, TODAY))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the words hold what was found', () => {
  const said: readonly (readonly [rule: RuleName, details: readonly string[]])[] = [
    ['closed', ['12 Nov']],
    ['employer-in-touch', ['12 Nov']],
    ['interview-upcoming', ['20 Nov']],
    ['wait-window', ['12 Nov', '19 Nov', '5', '8']],
    ['promised-date', ['12 Nov', '19 Nov']],
    ['try-again', ['12 Nov']],
    ['said-on', ['"end of next week"', '20 Nov', '27 Nov', '--said-on today']],
    ['doubtful-days', ['13 Nov', 'Moon Feast', 'the lists differ']],
    ['unconfirmed', ['20 Nov', 'The decree is due in December.']],
    ['short-days', ['13 Nov', 'Long Night', '12:00']],
  ]
  test.each(said)('%s: %j', (rule, details) => {
    const finding = CASES.find((candidate) => candidate.rule === rule) as Finding
    for (const detail of details) expect(reasonText(finding, TODAY)).toContain(detail)
  })

  test('a day of another year is said with its year', () => {
    const finding = CASES.find(({ rule }) => rule === 'try-again') as Finding
    expect(reasonText(finding, dayOf('11-16'))).not.toContain('2026')
    expect(reasonText(finding, dayOf('01-04'))).toContain('2026')
  })
})

test('every finding that can decide has few words for a list, and words for what would change it; a note has none', () => {
  const report = { today: TODAY, businessDay: 2 }
  for (const finding of CASES) {
    const decides = !['said-on', 'two-readings', 'doubtful-days', 'unconfirmed', 'short-days'].includes(
      finding.rule,
    )
    expect(changeText(finding) !== '').toBe(decides)
    expect(shortText(finding, report)).toMatch(decides ? /^[a-z][^.]{0,40}$/ : /^$/)
  }
  expect(changeText(undefined)).toBe('')
})

describe('in few words, the day that counts is said', () => {
  const said: readonly (readonly [rule: RuleName, today: string, words: string])[] = [
    ['interview-upcoming', '11-16', 'the interview is on Fri 20 Nov'],
    ['promised-date', '11-16', 'they named Thu 12 Nov'],
    ['wait-window', '11-16', 'business day 2'],
    ['wait-window', '11-11', 'the interview is on Thu 12 Nov'],
  ]
  test.each(said)('%s on %s: %s', (rule, today, words) => {
    const finding = CASES.find((candidate) => candidate.rule === rule) as Finding
    expect(shortText(finding, { today: dayOf(today), businessDay: 2 })).toBe(words)
  })
})
