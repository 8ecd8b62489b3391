import { describe, expect, test } from 'vitest'
import { calendarInfo } from '../../src/calendar/info.js'
import { DEFAULT_POLICY } from '../../src/domain/policy.js'
import type { CheckReport } from '../../src/domain/report.js'
import { RULE_WORDS } from '../../src/render/rule-words.js'
import { PLAIN } from '../../src/render/screen.js'
import { type Listed, renderApplications } from '../../src/render/verdict/applications.js'
import { reportOf } from '../../src/render/verdict/report.js'
import { renderVerdict } from '../../src/render/verdict/verdict.js'
import { renderWeeks } from '../../src/render/verdict/weeks.js'
import { NOTES, RULES } from '../../src/rules/index.js'
import { judgeBy } from '../../src/rules/judge.js'
import type { DayRule, Rule, RuleSet } from '../../src/rules/rule.js'
import { placeCalendar } from '../support/places.js'
import { application, dayOf, story } from '../support/stories.js'
import { readPicture } from './picture.js'

/*
 * How the screen shows a day that is excluded, and a finding instead of others. The rules here have the names, and so
 * the words, of rules that there are.
 */

const SCREEN = { width: 80, style: PLAIN }

const not =
  (...days: readonly string[]): DayRule =>
  (day) =>
    days.some((each) => dayOf(each) === day)
      ? { rule: 'employer-in-touch', effect: 'not-on', date: day, args: { on: day } }
      : undefined

const insteadOfTheWindow: Rule = () => ({
  rule: 'try-again',
  effect: 'not-before',
  date: dayOf('11-16'),
  instead: ['wait-window', 'promised-date'],
  args: { on: dayOf('11-13') },
})

describe('today is excluded', () => {
  const report = reportBy({ dayRules: [not('11-20')] }, '11-20')
  const screen = renderVerdict(report, SCREEN)

  test('that is the first reason, and the window the second', () => {
    expect(screen.split('\n')[0]).toBe('WAIT UNTIL Mon 23 Nov')
    expect(report.reasons.map(({ rule, date }) => [rule, date])).toEqual([
      ['employer-in-touch', '2026-11-20'],
      ['wait-window', '2026-11-19'],
    ])
    const why = screen.slice(screen.indexOf('Why')).split('\n')
    expect(why[1]).toMatch(/^- They have been in touch \(Fri 20 Nov\)/)
    expect(screen).not.toContain('Without that')
  })

  test('what would change it, and the few words of a list, are of that reason', () => {
    expect(report.wouldChange).toBe(RULE_WORDS['employer-in-touch'].change)
    expect(listed(report)).toBe('WAIT Mon 23 Nov        acme  they have been in touch\n')
  })

  test('it keeps its number, and has not the sign of the days to call', () => {
    const { cells } = readPicture(renderWeeks(report, SCREEN), report.interviewed)
    expect(cells.get(dayOf('11-19'))).toBe('5*')
    expect(cells.get(dayOf('11-20'))).toBe('>6')
    expect(cells.get(dayOf('11-23'))).toBe('7*')
  })
})

test('a day to come is excluded: the window is why today is too early', () => {
  const report = reportBy({ dayRules: [not('11-19')] }, '11-16')
  expect(report.callOn).toBe(dayOf('11-20'))
  expect(report.reasons.map(({ rule }) => rule)).toEqual(['wait-window', 'employer-in-touch'])
  expect(report.wouldChange).toBe(RULE_WORDS['wait-window'].change)
  expect(listed(report)).toContain('business day 2')
})

test('nothing is left of the window: the day after it is named, and is not late', () => {
  const report = reportBy({ dayRules: [not('11-24')] }, '11-24')
  expect(renderVerdict(report, SCREEN).replaceAll(/\s+/g, ' ')).toContain(
    'The days to call, Thu 19 Nov to Tue 24 Nov, leave none: call on Wed 25 Nov. ' +
      'Today is Tue 24 Nov, business day 8.',
  )
  const { cells } = readPicture(renderWeeks(report, SCREEN), report.interviewed)
  expect(cells.get(dayOf('11-24'))).toBe('>8')
  expect(cells.get(dayOf('11-25'))).toBe('9*')
})

describe('a finding instead of others', () => {
  const report = reportBy(
    { rules: [insteadOfTheWindow] },
    '11-16',
    'interviewed 11-12, promised 12-01 on 11-12',
  )

  test('is shown alone, and says in the JSON what it sets aside', () => {
    expect(report).toMatchObject({ verdict: 'call', window: { opens: '2026-11-16', closes: '2026-11-19' } })
    expect(report.reasons).toEqual([
      {
        rule: 'try-again',
        effect: 'not-before',
        date: '2026-11-16',
        instead: ['wait-window', 'promised-date'],
        args: { on: '2026-11-13' },
        text: expect.stringMatching(/^Nobody answered/),
      },
    ])
    expect(Object.keys(report.reasons[0] ?? {})).toEqual([
      'rule',
      'effect',
      'date',
      'instead',
      'args',
      'text',
    ])
  })

  test('and the picture has no sign of what is set aside', () => {
    expect(renderWeeks(report, SCREEN)).not.toContain('P the day they named')
  })
})

function reportBy(
  { rules = [], dayRules = [] }: Partial<RuleSet>,
  today: string,
  happened = 'interviewed 11-12',
): CheckReport {
  const ours = [...Object.values(RULES), ...rules]
  const place = placeCalendar('GB')
  const facts = {
    application: application(story(happened)),
    calendar: place.calendar,
    today: dayOf(today),
    minute: null,
    policy: DEFAULT_POLICY,
  }
  const verdict = judgeBy({ rules: ours, dayRules, notes: Object.values(NOTES) }, facts)
  return reportOf(verdict, facts.application, calendarInfo(place, false))
}

function listed(report: CheckReport): string {
  const one: Listed = { slug: 'acme', company: null, role: null, report, problem: null }
  return renderApplications([one], SCREEN)
}
