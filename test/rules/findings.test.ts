import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from '../../src/calendar/business-calendar.js'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { DEFAULT_POLICY } from '../../src/domain/policy.js'
import type { Finding, RuleName } from '../../src/domain/verdict.js'
import { RULES } from '../../src/rules/index.js'
import { judge } from '../../src/rules/judge.js'
import { calendarOf, countedDays, daysOf, numberOf } from '../support/calendars.js'
import { application, dayOf, story, weekdaysWithout } from '../support/stories.js'

/*
 * What each rule finds, to the last argument: these are what the words are made from.
 */

type Found = Omit<Finding, 'rule'> | undefined
type Row = readonly [story: string, happened: string, today: string, found: Found]

const never = (args: object) => ({ effect: 'never', date: null, args }) as Found
const notBefore = (date: string, args: object) => ({ effect: 'not-before', date: dayOf(date), args }) as Found

const TABLE = {
  closed: [
    ['nothing has ended', 'interviewed 11-12', '11-19', undefined],
    [
      'the last end is the one that counts',
      'interviewed 11-12, called 11-16 offer, closed 11-18 withdrawn',
      '11-19',
      never({ on: dayOf('11-18'), ending: 'withdrawn' }),
    ],
    [
      'a call',
      'interviewed 11-12, called 11-16 filled',
      '11-19',
      never({ on: dayOf('11-16'), ending: 'filled' }),
    ],
    [
      'word',
      'interviewed 11-12, heard 11-16 refused',
      '11-19',
      never({ on: dayOf('11-16'), ending: 'refused' }),
    ],
    [
      'an end before another interview',
      'interviewed 11-12, closed 11-16 filled, interviewed 11-18',
      '11-19',
      undefined,
    ],
    [
      'word that settles nothing',
      'interviewed 11-12, heard 11-16 undecided, called 11-17 message',
      '11-19',
      undefined,
    ],
  ],
  'no-calls': [['nobody asked for it', 'interviewed 11-12', '11-19', undefined]],
  'employer-in-touch': [
    ['no word', 'interviewed 11-12', '11-19', undefined],
    ['word', 'interviewed 11-12, heard 11-16', '11-19', never({ on: dayOf('11-16') })],
    [
      'the latest word',
      'interviewed 11-12, heard 11-13, heard 11-16',
      '11-19',
      never({ on: dayOf('11-16') }),
    ],
    [
      'word that leaves a day open',
      'interviewed 11-12, heard 11-13, promised 11-20 on 11-13',
      '11-19',
      undefined,
    ],
    ['word before a call', 'interviewed 11-12, heard 11-13, called 11-16', '11-19', undefined],
    ['word before a message', 'interviewed 11-12, heard 11-13, called 11-16 message', '11-19', undefined],
    [
      'word before a call that nobody answered',
      'interviewed 11-12, heard 11-13, called 11-16 no-answer',
      '11-19',
      never({ on: dayOf('11-13') }),
    ],
    [
      'word between a message and a call that nobody answered',
      'interviewed 11-12, called 11-13 message, heard 11-16, called 11-17 no-answer',
      '11-19',
      never({ on: dayOf('11-16') }),
    ],
    [
      'word before an interview and a call that nobody answered',
      'interviewed 11-12, heard 11-13, interviewed 11-16, called 11-17 no-answer',
      '11-19',
      undefined,
    ],
    ['word before the interview', 'heard 11-11, interviewed 11-12', '11-19', undefined],
    ['undecided', 'interviewed 11-12, heard 11-13 undecided', '11-19', undefined],
  ],
  'call-limit': [
    ['one call', 'interviewed 11-12, called 11-19 message', '11-26', undefined],
    [
      'two',
      'interviewed 11-12, called 11-19 message, called 11-26 undecided',
      '12-03',
      never({ calls: 2, limit: 2 }),
    ],
    [
      'three',
      'interviewed 11-12, called 11-13, called 11-19, called 11-26',
      '12-03',
      never({ calls: 3, limit: 2 }),
    ],
    [
      'two that nobody answered',
      'interviewed 11-12, called 11-19 no-answer, called 11-20 no-answer',
      '11-23',
      undefined,
    ],
    [
      'two that brought a decision',
      'interviewed 11-12, called 11-19 offer, called 11-20 refused',
      '11-23',
      undefined,
    ],
    ['word between them', 'interviewed 11-12, called 11-19, heard 11-20, called 11-26', '12-03', undefined],
  ],
  'interview-upcoming': [
    ['tomorrow', 'interviewed 11-20', '11-19', notBefore('11-20', { on: dayOf('11-20') })],
    ['today', 'interviewed 11-19', '11-19', undefined],
    [
      'the second tomorrow',
      'interviewed 11-12, interviewed 11-20',
      '11-19',
      notBefore('11-20', { on: dayOf('11-20') }),
    ],
  ],
  'promised-date': [
    ['no promise', 'interviewed 11-12', '11-19', undefined],
    [
      'a promise',
      'interviewed 11-12, promised 11-20 on 11-12',
      '11-19',
      notBefore('11-23', { by: dayOf('11-20'), grace: 1 }),
    ],
    [
      'the latest promise',
      'interviewed 11-12, promised 11-27 on 11-12, promised 11-20 on 11-16',
      '11-19',
      notBefore('11-23', { by: dayOf('11-20'), grace: 1 }),
    ],
    [
      'a promise that was kept',
      'interviewed 11-12, promised 11-20 on 11-12, heard 11-18',
      '11-19',
      undefined,
    ],
    [
      'a promise that came with the word',
      'interviewed 11-12, heard 11-18, promised 11-20 on 11-18',
      '11-19',
      notBefore('11-23', { by: dayOf('11-20'), grace: 1 }),
    ],
  ],
  'try-again': [
    ['no call', 'interviewed 11-12', '11-19', undefined],
    [
      'no answer',
      'interviewed 11-12, called 11-20 no-answer',
      '11-20',
      notBefore('11-23', { on: dayOf('11-20') }),
    ],
    ['no answer, then one', 'interviewed 11-12, called 11-19 no-answer, called 11-20', '11-20', undefined],
    ['a message', 'interviewed 11-12, called 11-20 message', '11-20', undefined],
  ],
  'wait-window': [
    ['the interview', 'interviewed 11-12', '11-12', window('11-19', 'interviewed', '11-12')],
    ['a later one', 'interviewed 11-12, interviewed 11-13', '11-16', window('11-20', 'interviewed', '11-13')],
    ['a call', 'interviewed 11-12, called 11-19 undecided', '11-19', window('11-26', 'called', '11-19')],
    ['a message', 'interviewed 11-12, called 11-19 message', '11-19', window('11-26', 'called', '11-19')],
    [
      'a call that nobody answered',
      'interviewed 11-12, called 11-19 no-answer',
      '11-19',
      window('11-19', 'interviewed', '11-12'),
    ],
    [
      'a call that settled it',
      'interviewed 11-12, called 11-19 filled',
      '11-19',
      window('11-19', 'interviewed', '11-12'),
    ],
    ['undecided', 'interviewed 11-12, heard 11-13 undecided', '11-19', window('11-20', 'heard', '11-13')],
    [
      'word of another kind',
      'interviewed 11-12, heard 11-13',
      '11-19',
      window('11-19', 'interviewed', '11-12'),
    ],
    [
      'undecided, then called',
      'interviewed 11-12, heard 11-13 undecided, called 11-20',
      '11-20',
      window('11-27', 'called', '11-20'),
    ],
    [
      'a promise',
      'interviewed 11-12, promised 11-30 on 11-12',
      '11-19',
      window('11-19', 'interviewed', '11-12'),
    ],
  ],
} satisfies Record<keyof typeof RULES, readonly Row[]>

describe.each(Object.entries(TABLE))('%s', (name, rows) => {
  const rule = name as keyof typeof RULES
  test.each<Row>(rows)('%s', (_, happened, today, found) => {
    const finding = findingOf(rule, happened, today)
    expect(finding).toEqual(found && { rule, ...found })
  })
})

test('every rule is seen to find something', () => {
  const silent = Object.entries(TABLE).filter(([, rows]) => rows.every((row) => row[3] === undefined))
  // No story asks for no calls: it is told of the application, and has a test of its own below.
  expect(silent.map(([rule]) => rule)).toEqual(['no-calls'])
})

test('no-calls: they asked for it', () => {
  const facts = {
    ...caseOf('interviewed 11-12', '11-19'),
    application: application(story('interviewed 11-12'), true),
  }
  expect(RULES['no-calls'](facts)).toEqual({ rule: 'no-calls', effect: 'never', date: null, args: {} })
})

describe('notes of a window', () => {
  const certain = { confirmedThrough: calendarDate('2026-11-24'), settledBy: 'A law is due.' }
  const days = daysOf([2026, 2027], [6, 7], { '2026-11-30': 'Feast' })
  const short = (date: string) => ({ date: calendarDate(date), name: 'Eve', closesAt: '12:00' })

  test('none, of a window that ends on the last day that is confirmed', () => {
    expect(notesOf(calendarOf(days, certain))).toEqual([])
  })

  test('it reaches a day further: that is not confirmed', () => {
    const calendar = calendarOf(days, { ...certain, confirmedThrough: calendarDate('2026-11-23') })
    expect(notesOf(calendar)).toEqual([
      {
        rule: 'unconfirmed',
        effect: 'note',
        date: null,
        args: { through: '2026-11-23', settledBy: 'A law is due.' },
      },
    ])
  })

  test('nothing at all is confirmed', () => {
    expect(notesOf(calendarOf(days, { confirmedThrough: null, settledBy: '' }))).toMatchObject([
      { rule: 'unconfirmed', args: { through: null, settledBy: '' } },
    ])
  })

  test('short days after the interview, up to the end of the window', () => {
    const shortDays = ['2026-11-12', '2026-11-13', '2026-11-24', '2026-11-25'].map(short)
    expect(notesOf(calendarOf(days, { ...certain, shortDays }))).toEqual([
      {
        rule: 'short-days',
        effect: 'note',
        date: null,
        args: { days: [short('2026-11-13'), short('2026-11-24')] },
      },
    ])
  })

  describe('of days in doubt, and of short ones, those are told that count for the window', () => {
    const doubted = ['11-13', '11-16', '11-18', '11-25', '12-02', '12-03']
    const holidays = doubted.map(
      (date) =>
        [numberOf(dayOf(date)), { name: 'Moon', kind: 'holiday', doubt: 'the lists differ' }] as const,
    )
    const calendar = calendarOf(countedDays([2026, 2027], [6, 7], holidays), {
      shortDays: ['2026-11-17', '2026-11-19', '2026-11-24', '2026-12-04'].map(short),
    })
    const rows: readonly (readonly [
      what: string,
      happened: string,
      today: string,
      doubtful: readonly string[],
      shortened: readonly string[],
    ])[] = [
      [
        'after the interview, up to the end of the window',
        'interviewed 11-12',
        '11-16',
        ['11-13', '11-16', '11-18', '11-25'],
        ['11-17', '11-19', '11-24'],
      ],
      [
        'none before the call that the window is counted from',
        'interviewed 11-12, called 11-17 undecided',
        '11-18',
        ['11-18', '11-25'],
        ['11-19', '11-24'],
      ],
      [
        'nor that day itself',
        'interviewed 11-12, called 11-18 undecided',
        '11-18',
        ['11-25'],
        ['11-19', '11-24'],
      ],
      [
        'after the window, those for which the call waits',
        'interviewed 11-12',
        '12-02',
        ['11-13', '11-16', '11-18', '11-25', '12-02', '12-03'],
        ['11-17', '11-19', '11-24'],
      ],
    ]
    test.each(rows)('%s', (_, happened, today, doubtful, shortened) => {
      const { findings } = judge(
        application(story(happened)),
        calendar,
        { day: dayOf(today), minute: null },
        DEFAULT_POLICY,
      )
      const told = (name: RuleName) =>
        findings.flatMap(({ rule, args }) =>
          rule === name && 'days' in args ? args.days.map(({ date }) => date.slice(5)) : [],
        )
      expect(told('doubtful-days')).toEqual(doubtful)
      expect(told('short-days')).toEqual(shortened)
    })
  })

  test('notes come last, and decide nothing', () => {
    const calendar = calendarOf(days, { shortDays: [short('2026-11-13')], confirmedThrough: null })
    const { findings } = judge(
      application(story('interviewed 11-12')),
      calendar,
      { day: dayOf('11-16'), minute: null },
      DEFAULT_POLICY,
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['wait-window', 'unconfirmed', 'short-days'])
  })

  test('where there is no window, there is nothing to note', () => {
    const calendar = calendarOf(days, { confirmedThrough: null })
    const { findings } = judge(
      application(story('interviewed 11-12, heard 11-13')),
      calendar,
      { day: dayOf('11-16'), minute: null },
      DEFAULT_POLICY,
    )
    expect(findings.map(({ effect }) => effect)).not.toContain('note')
  })
})

test('an application without an interview is a bug', () => {
  expect(() =>
    judge(
      application(story('heard 11-12')),
      weekdaysWithout(),
      { day: dayOf('11-16'), minute: null },
      DEFAULT_POLICY,
    ),
  ).toThrow('without an interview')
})

function window(date: string, kind: string, on: string): Found {
  return notBefore(date, { anchor: { kind, on: dayOf(on) }, first: 5, last: 8 })
}

function caseOf(happened: string, today: string) {
  return {
    application: application(story(happened)),
    calendar: weekdaysWithout(),
    today: dayOf(today),
    minute: null,
    policy: DEFAULT_POLICY,
  }
}

function findingOf(rule: keyof typeof RULES, happened: string, today: string): Finding | undefined {
  return RULES[rule](caseOf(happened, today))
}

/** The notes of an interview on 12 November, whose window ends on the 24th. */
function notesOf(calendar: BusinessCalendar): readonly Finding[] {
  const { findings } = judge(
    application(story('interviewed 11-12')),
    calendar,
    { day: dayOf('11-16'), minute: null },
    DEFAULT_POLICY,
  )
  return findings.filter(({ rule }: { readonly rule: RuleName }) => rule !== 'wait-window')
}
