import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from '../../src/calendar/business-calendar.js'
import { DEFAULT_POLICY } from '../../src/domain/policy.js'
import type { Verdict } from '../../src/domain/verdict.js'
import { judgeBy } from '../../src/rules/judge.js'
import type { DayRule, Rule, RuleSet } from '../../src/rules/rule.js'
import { calendarOf, daysOf } from '../support/calendars.js'
import { placeCalendar } from '../support/places.js'
import { application, dayOf, story, weekdaysWithout } from '../support/stories.js'
import { userErrorOf } from '../support/user-error.js'
import { inShort } from './in-short.js'
import { CLOSING_TIME, callBack, officeHours, policyWith, quietDay, type Shape, viaAgency } from './shapes.js'

/*
 * What rules of every shape do to a verdict, told as in `verdicts.test.ts`: the interview is on Thursday 12 November, so
 * that the window is Thursday the 19th to Tuesday the 24th. A rule that excludes a day stands with that day.
 */

describe('a day that is excluded: quiet-day', () => {
  const quiet = (...days: readonly string[]) => ({ dayRules: [quietDay(...days.map((day) => dayOf(day)))] })
  tell(quiet('11-20'), [
    'today is one: the next day | interviewed 11-12 | 11-20 | wait 11-23 (11-19 to 11-24) quiet-day 11-20 + wait-window',
    'one to come, today is none: call | interviewed 11-12 | 11-19 | call 11-19 (11-19 to 11-24) wait-window',
    'one that is past: call | interviewed 11-12 | 11-23 | call 11-23 (11-19 to 11-24) wait-window',
  ])
  tell(quiet('11-19'), [
    'the first day is one: the window stays, and is why today is too early | interviewed 11-12 | 11-18 | wait 11-20 (11-19 to 11-24) wait-window + quiet-day 11-19',
    'on that first day it is the day that decides | interviewed 11-12 | 11-19 | wait 11-20 (11-19 to 11-24) quiet-day 11-19 + wait-window',
    'it does not matter where nobody is to call | interviewed 11-12, heard 11-13 | 11-19 | skip employer-in-touch + wait-window',
  ])
  tell(quiet('11-20', '11-23'), [
    'two in a row, with a weekend between | interviewed 11-12 | 11-20 | wait 11-24 (11-19 to 11-24) quiet-day 11-20 + quiet-day 11-23 + wait-window',
    'the first business day after today is one | interviewed 11-12 | 11-21 | wait 11-24 (11-19 to 11-24) quiet-day 11-23 + wait-window',
  ])
  tell(quiet('11-24', '11-26'), [
    'the last day of the window is one: after it, and not late yet | interviewed 11-12 | 11-24 | wait 11-25 (11-19 to 11-24) quiet-day 11-24 + wait-window',
    'late, and on one | interviewed 11-12 | 11-26 | wait 11-27 (11-19 to 11-24) quiet-day 11-26 + wait-window, overdue',
  ])
  tell(quiet('11-19', '11-20', '11-23', '11-24'), [
    'every day of the window is one | interviewed 11-12 | 11-16 | wait 11-25 (11-19 to 11-24) wait-window + quiet-day 11-19 + quiet-day 11-20 + quiet-day 11-23 + quiet-day 11-24',
  ])
})

describe('today is excluded: office-hours', () => {
  tell({ dayRules: [officeHours] }, [
    'the next business day | interviewed 11-12 | 11-19 | wait 11-20 (11-19 to 11-24) office-hours 11-19 + wait-window',
    'on a Friday: Monday | interviewed 11-12 | 11-20 | wait 11-23 (11-19 to 11-24) office-hours 11-20 + wait-window',
    'before the window it is all the same | interviewed 11-12 | 11-18 | wait 11-19 (11-19 to 11-24) wait-window',
    'on a Saturday too | interviewed 11-12 | 11-21 | wait 11-23 (11-19 to 11-24) wait-window',
    'late | interviewed 11-12 | 11-26 | wait 11-27 (11-19 to 11-24) office-hours 11-26 + wait-window, overdue',
  ])
})

describe('closed by now on Wednesday, Thursday is Thanksgiving, Friday is quiet: Monday', () => {
  const dayRules = [quietDay(dayOf('11-27')), officeHours]
  for (const order of [dayRules, [...dayRules].reverse()]) {
    tell(
      { dayRules: order },
      [
        'whichever is asked first | interviewed 11-17 | 11-25 | wait 11-30 (11-24 to 11-30) office-hours 11-25 + quiet-day 11-27 + wait-window',
      ],
      placeCalendar('US').calendar,
    )
  }
})

test('the closures between the window and a day to call that was moved out of it are told', () => {
  const dayRules = [quietDay(dayOf('11-24'), dayOf('11-25'))]
  const { laterClosures, callOn } = verdictOf(
    { dayRules },
    'interviewed 11-12',
    '11-24',
    weekdaysWithout('11-26'),
  )
  expect(callOn).toBe(dayOf('11-27'))
  expect(laterClosures.map(({ date }) => date)).toEqual([dayOf('11-26')])
})

describe('a finding instead of others: call-back', () => {
  tell({ rules: [callBack(dayOf('11-16'))] }, [
    'before that day, wait | interviewed 11-12 | 11-13 | wait 11-16 (11-16 to 11-19) call-back',
    'on it, call, whatever the window says | interviewed 11-12 | 11-16 | call 11-16 (11-16 to 11-19) call-back',
    'after its own window it is late | interviewed 11-12 | 11-20 | call 11-20 (11-16 to 11-19) call-back, overdue',
    'a promise is set aside | interviewed 11-12, promised 12-11 on 11-12 | 11-16 | call 11-16 (11-16 to 11-19) call-back',
    'calls without a decision are too | interviewed 11-12, called 11-13, called 11-13 | 11-16 | call 11-16 (11-16 to 11-19) call-back',
    'what it does not name holds | interviewed 11-12, called 11-16 no-answer | 11-16 | wait 11-17 (11-17 to 11-20) try-again + call-back',
    'also what forbids | interviewed 11-12, closed 11-13 filled | 11-16 | skip closed + call-back',
  ])
  tell({ rules: [callBack(dayOf('11-14'))] }, [
    'on a Saturday: Monday | interviewed 11-12 | 11-13 | wait 11-16 (11-16 to 11-19) call-back',
  ])
  const dayRules = [quietDay(dayOf('11-16'))]
  tell({ rules: [callBack(dayOf('11-16'))], dayRules }, [
    'on a quiet day: the next one | interviewed 11-12 | 11-16 | wait 11-17 (11-16 to 11-19) quiet-day 11-16 + call-back',
  ])
  tell({ rules: [callBack(dayOf('11-16'), 'quiet-day')], dayRules }, [
    'on a quiet day of which it was said that it makes nothing | interviewed 11-12 | 11-16 | call 11-16 (11-16 to 11-19) call-back',
  ])

  test('a note is set aside like anything else', () => {
    const shortDays = [{ date: dayOf('11-16'), name: 'Eve', closesAt: '12:00' }]
    const calendar = calendarOf(daysOf([2026, 2027], [6, 7]), { shortDays })
    const noted = (rule: Rule<Shape>) =>
      verdictOf({ rules: [rule] }, 'interviewed 11-12', '11-16', calendar).findings.map(({ rule }) => rule)
    expect(noted(callBack(dayOf('11-16')))).toEqual(['call-back', 'short-days'])
    expect(noted(callBack(dayOf('11-16'), 'short-days'))).toEqual(['call-back'])
  })

  test('the finding carries what it sets aside, and no other finding does', () => {
    const { findings } = verdictOf(
      { rules: [viaAgency] },
      'interviewed 11-12, promised 11-20 on 11-12',
      '11-16',
    )
    expect(findings.map(({ instead }) => instead)).toEqual([undefined, ['wait-window']])
  })
})

describe('a window of its own: via-agency', () => {
  tell({ rules: [viaAgency] }, [
    'from the next business day on, as long as any window | interviewed 11-12 | 11-12 | wait 11-13 (11-13 to 11-18) via-agency',
    'then call | interviewed 11-12 | 11-13 | call 11-13 (11-13 to 11-18) via-agency',
    'a promise holds as ever | interviewed 11-12, promised 11-20 on 11-12 | 11-13 | wait 11-23 (11-23 to 11-26) promised-date + via-agency',
    'so does word from them | interviewed 11-12, heard 11-13 | 11-16 | skip employer-in-touch + via-agency',
  ])
  tell({ rules: [viaAgency, callBack(dayOf('11-18'))] }, [
    'of two that take the place of the window, the later | interviewed 11-12 | 11-16 | wait 11-18 (11-18 to 11-23) call-back + via-agency',
  ])
})

describe('the ends', () => {
  test('without any rule, the window opens on the day of the anchor, adjusted', () => {
    const none = { rules: [], dayRules: [], notes: [] }
    const on = (day: string) => inShort(judged(none, `interviewed ${day}`, day))
    expect(on('11-12')).toBe('call 11-12 (11-12 to 11-17) ')
    expect(on('11-14')).toBe('wait 11-16 (11-16 to 11-19) ')
  })

  test('a rule that excludes every day leaves none in the years of the almanac', () => {
    const always: DayRule<Shape> = (day, facts) => quietDay(day)(day, facts)
    const calendar = calendarOf(daysOf([2026, 2027], [6, 7]))
    expect(
      userErrorOf(() => verdictOf({ dayRules: [always] }, 'interviewed 11-12', '11-19', calendar)),
    ).toMatchObject({ code: 'date-out-of-range', args: { firstYear: 2026, lastYear: 2027 } })
  })
})

type Added = Parameters<typeof policyWith>[0]

/** Each story is judged by the policy with these rules: a title, what happened, today, and the verdict. */
function tell(added: Added, stories: readonly string[], calendar = weekdaysWithout()): void {
  const rows = stories.map((line) => line.split('|').map((part) => part.trim()))
  test.each(rows)('%s', (_, happened = '', today = '', verdict = '') => {
    expect(inShort(verdictOf(added, happened, today, calendar))).toBe(verdict)
  })
}

function verdictOf(
  added: Added,
  happened: string,
  today: string,
  calendar?: BusinessCalendar,
): Verdict<Shape> {
  return judged(policyWith(added), happened, today, calendar)
}

function judged(rules: RuleSet<Shape>, happened: string, today: string, calendar?: BusinessCalendar) {
  return judgeBy(rules, caseOf(happened, today, calendar))
}

/** In the evening, when the office day is over. */
function caseOf(
  happened: string,
  today: string,
  calendar = weekdaysWithout(),
  minute: number | null = 18 * 60,
) {
  const history = story(happened)
  return { application: application(history), calendar, today: dayOf(today), minute, policy: DEFAULT_POLICY }
}

test('before the office closes, and where nobody knows the hour, today will do', () => {
  const ruleSet = policyWith({ dayRules: [officeHours] })
  const verdictAt = (minute: number | null) =>
    judgeBy(ruleSet, caseOf('interviewed 11-12', '11-19', weekdaysWithout(), minute)).verdict
  expect([null, 0, 10 * 60, CLOSING_TIME - 1].map(verdictAt)).toEqual(['call', 'call', 'call', 'call'])
  expect(verdictAt(CLOSING_TIME)).toBe('wait')
})
