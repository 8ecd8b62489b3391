import { describe, expect, test } from 'vitest'
import { loadWordReader } from '../../src/dates/load-read-day.js'
import type { Tense } from '../../src/dates/read-day.js'
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.js'
import { isUserError, type UserErrorData } from '../../src/domain/user-error.js'
import { readingsOf } from '../support/readings.js'

const readDateWords = await loadWordReader()

const MONDAY = '2026-11-16'
const TENSES: readonly Tense[] = ['past', 'future', 'any', 'either']

const ENDLESS = ['soon', 'asap', 'some day', 'after 12 Nov']

describe('is no day, in any tense', () => {
  const unreadable: readonly string[] = [
    ...[
      '',
      ' ',
      ',',
      'on',
      'by',
      'the',
      'on the',
      'soon',
      'foo',
      'asap',
      'some day',
      'next',
      'week',
      'the week',
    ],
    ...['m', 'th', 'on fr', 'last s', 'end of n', '2 n', 'end of', 'end of friday'],
    // several days
    ...['thursday, friday'],
    ...[
      '12 Nov-14',

      'Nov 12, 14',
      '12 Nov 14 Nov',
    ],
    // more than the day
    ...[
      'see you thursday maybe',

      'after 12 Nov',
      'not friday',
      'thursday tomorrow',
      'friday?',
    ],
    ...[
      '12 Nov 2026 foo',
      'foo 12 Nov 2026',
      'before 2026-11-12',

      'next next friday',
    ],
    // less than a day
    ...[
      '12',
      '12 11',
      '2026',

      '12-11',
      '1.5',
      '10.30',
      '13-11-26',
      '2026 11 12',
      '12.11.,',

      '13/11/',
      '11/2026',
      '12/11-2026',
    ],
    ...['last week', 'last month', 'a month ago', 'in a year', 'christmas', '3pm', 'in the morning'],
    // no certain number of days
    ...[
      'a few days ago',
      'several weeks ago',
      'in half a week',
      'in 1.5 weeks',
      'about a week ago',
      'in the week',
    ],
    ...['in 2 hours', '90 minutes ago', '1 day and 2 days ago', '5 business days ago', '-3 days ago'],
    ...['for two weeks', 'two weeks later', '3 days before', 'last 3 days'],
    // no such time, no such year
    ...['12 Nov 2026 25:00', 'thursday at 24', 'thursday 13pm', '12 Nov 2026 BC', '12 Nov 12026'],
    ...['in 9999999 days', '9999999 days ago', 'in 99999999999999999999 days', `in ${'9'.repeat(90)} days`],
    // not what it looks like
    ...['__proto__', 'constructor', 'toString', '٣ days ago', '12 Nоv', '12\tNov', '12\nNov', '12\0Nov'],
    ...['\u202e12 Nov', '12 Nov\u200b', `today${' '.repeat(100)}`, 'a'.repeat(101)],
  ]
  test.each(unreadable)('%j', (text) => {
    for (const tense of TENSES) {
      const { code, args } = refusal(text, tense, MONDAY)
      expect(args).toMatchObject({ detail: 'interviewed', read: text })
      // A promise may have no last day.
      expect(code).toBe(tense === 'future' && ENDLESS.includes(text) ? 'date-endless' : 'date-unreadable')
    }
  })
})

describe('names a period, not a day, unless it is a promise', () => {
  const periods: readonly string[] = [
    'next week',
    'this month',
    'november',
    'in november',
    'november 2026',
    'may',
  ]
  test.each(periods)('%j', (text) => {
    expect(refusal(text, 'past', MONDAY).code).toBe('date-unreadable')
    expect(refusal(text, 'any', MONDAY).code).toBe('date-unreadable')
    expect(reading(text, 'future', MONDAY) > MONDAY).toBe(true)
  })
})

describe('is what an employer says of a day to come, and no other day', () => {
  const promises: readonly string[] = [
    'thursday or friday',
    'thu-fri',
    '12 Nov - 14 Nov',
    '12 Nov–14 Nov',
    '12-14 November',
    '12 to 14 November',
    'Nov 12-14',
    '2026-11-18..2026-11-20',
    'before friday',
    'mid-november',
    'mid november',
    'early next week',
    '3 days',
    'next 2 weeks',
    'in 10 working days or so',
    'a few days',
    'the week of the 23rd',
    'no later than friday',
    'Q1',
  ]
  test.each(promises)('%j', (text) => {
    for (const tense of ['past', 'any', 'either'] as const) {
      expect(refusal(text, tense, MONDAY).code).toBe('date-unreadable')
    }
    expect(readingsOf(text, 'future', calendarDate(MONDAY)).at(-1)).toSatisfy((day) => day > MONDAY)
  })
})

describe('is a day that no calendar has', () => {
  const impossible: readonly string[] = [
    ...['30 Feb', '30 February 2026', 'Feb 30', '31 November', '31st of April', 'Thursday 31 November'],
    ...[
      '29 Feb 2027',
      '29 February 2100',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026/2/29',
      '0 November',
    ],
    ...['30/2/2026', '31/11', '13/13/2026', '31.11.2026', '11.13.2026', '0/0/2026', 'the 32nd', 'the 0th'],
  ]
  test.each(impossible)('%j', (text) => {
    for (const tense of TENSES) {
      expect(refusal(text, tense, MONDAY)).toEqual({
        code: 'date-does-not-exist',
        args: { detail: 'interviewed', read: text },
      })
    }
  })
})

describe('is ambiguous, and both readings are given', () => {
  const rows: readonly (readonly [today: string, text: string, tense: Tense, readings: readonly string[]])[] =
    [
      [MONDAY, '12/11/2026', 'past', ['2026-11-12', '2026-12-11']],
      ['2026-11-12', '12/11/2026', 'future', ['2026-11-12', '2026-12-11']],
      ['2026-11-11', '12/11/26', 'future', ['2026-11-12', '2026-12-11']],
      [MONDAY, '12-11-2026', 'any', ['2026-11-12', '2026-12-11']],
      [MONDAY, '12/11/26', 'past', ['2026-11-12', '2026-12-11']],
      [MONDAY, '12/11', 'past', ['2026-11-12', '2025-12-11', '2026-12-11']],
      [MONDAY, '12/11', 'future', ['2027-11-12', '2026-12-11']],
      ['2026-11-12', '12/11/2026', 'past', ['2026-11-12', '2026-12-11']],
      // the weekday is today's
      [MONDAY, 'monday', 'past', ['2026-11-16', '2026-11-09']],
      [MONDAY, 'on Monday', 'future', ['2026-11-16', '2026-11-23']],
      [MONDAY, 'mon', 'any', ['2026-11-16', '2026-11-23']],
      [MONDAY, 'mon', 'either', ['2026-11-16', '2026-11-09', '2026-11-23']],
      // the weekday may be over, or to come
      [MONDAY, 'thursday', 'either', ['2026-11-12', '2026-11-19']],
      [MONDAY, 'on Sun at 9am', 'either', ['2026-11-15', '2026-11-22']],
      ['2026-11-22', 'sunday', 'past', ['2026-11-22', '2026-11-15']],
      [MONDAY, 'monday at 9am', 'past', ['2026-11-16', '2026-11-09']],
      [MONDAY, 'a week from monday', 'future', ['2026-11-23', '2026-11-30']],
      // the weekday is not that of the date
      [MONDAY, 'Friday, 12 November 2026', 'past', ['2026-11-12', '2026-11-13']],
      [MONDAY, 'Mon 12 Nov 2026', 'any', ['2026-11-12', '2026-11-09']],
      [MONDAY, 'Tue 16 Nov', 'past', ['2026-11-16', '2026-11-10']],
      [MONDAY, 'Sun 16 Nov', 'future', ['2026-11-16', '2026-11-22']],
      ['2026-11-23', '24 Nov', 'past', ['2025-11-24', '2026-11-24']],
      [MONDAY, 'Friday the 12th', 'past', ['2026-11-12', '2026-11-13']],
    ]
  test.each(rows)('on %s %j (%s): %j', (today, text, tense, expected) => {
    expect(readings(text, tense, today)).toEqual([...expected].sort())
  })
})

test('a word is corrected to what would be accepted, and to nothing else', () => {
  const today = calendarDate(MONDAY)
  const correction = (text: string) => {
    try {
      return readDateWords(text, { today, tense: 'past', accepted: { to: today }, detail: 'saidOn' })
    } catch (error) {
      if (!isUserError(error) || error.data.code !== 'date-unreadable') throw error
      return error.data.args.corrected
    }
  }
  expect(correction('yestreday')).toBe('yesterday')
  expect(correction('tomorow')).toBeNull()
})

/** The day that is read. */
function reading(text: string, tense: Tense, today: string): CalendarDate {
  return readDateWords(text, { today: calendarDate(today), tense, detail: 'interviewed' })
}

/** What the refusal says; fails if the text is read, or if the error is not one for the user. */
function refusal(text: string, tense: Tense, today: string): UserErrorData {
  let read: CalendarDate
  try {
    read = reading(text, tense, today)
  } catch (error) {
    if (isUserError(error)) return error.data
    throw error
  }
  throw new Error(`"${text}" was read as ${read}`)
}

/** The days that an ambiguous text is said to mean. */
function readings(text: string, tense: Tense, today: string): readonly string[] {
  const data = refusal(text, tense, today)
  if (data.code !== 'date-ambiguous') throw new Error(`"${text}" was refused as ${data.code}`)
  return data.args.readings
}
