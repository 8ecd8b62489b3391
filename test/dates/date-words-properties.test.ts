import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { en } from '../../src/dates/languages/en.js'
import { loadWordReader } from '../../src/dates/load-read-day.js'
import { dateReader } from '../../src/dates/read.js'
import type { Tense } from '../../src/dates/read-day.js'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayOfMonth,
  isoWeekday,
  monthOf,
  toDayNumber,
  yearOf,
} from '../../src/domain/calendar-date.js'
import { isUserError } from '../../src/domain/user-error.js'
import { readingsOf } from '../support/readings.js'

const readAny = await loadWordReader()
const readDateWords = dateReader({ en })

const MONDAY = '2026-11-16'
const FIRST = calendarDate('2020-01-01')
const DAYS = toDayNumber(calendarDate('2040-12-31')) - toDayNumber(FIRST) + 1
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const anyDay = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(FIRST, days))
const anyTense = fc.constantFrom<Tense>('past', 'future', 'any', 'either')

const month = (date: CalendarDate): string => MONTHS[monthOf(date) - 1] ?? ''
const weekday = (date: CalendarDate): string => WEEKDAYS[isoWeekday(date) - 1] ?? ''

const WHOLE: Readonly<Record<string, (date: CalendarDate) => string>> = {
  '2026-11-12': (date) => date,
  '12 November 2026': (date) => `${dayOfMonth(date)} ${month(date)} ${yearOf(date)}`,
  'Nov 12, 2026': (date) => `${month(date).slice(0, 3)} ${dayOfMonth(date)}, ${yearOf(date)}`,
  '12.11.2026': (date) => `${dayOfMonth(date)}.${monthOf(date)}.${yearOf(date)}`,
  'Thursday, 12 November 2026': (date) =>
    `${weekday(date)}, ${dayOfMonth(date)} ${month(date)} ${yearOf(date)}`,
}

const YEARLESS: readonly ((date: CalendarDate) => string)[] = [
  (date) => `${dayOfMonth(date)} ${month(date)}`,
  (date) => `${month(date).slice(0, 3)} ${dayOfMonth(date)}`,
  (date) => `the ${dayOfMonth(date)}th`,
  (date) => weekday(date),
  (date) => `end of ${month(date)}`,
]

describe('every day from 2020 to 2040 comes back', () => {
  test.each(Object.entries(WHOLE))('written as %s', (_, write) => {
    const wrong: string[] = []
    for (let n = 0; n < DAYS; n++) {
      const date = addDays(FIRST, n)
      const read = reading(write(date), 'past', MONDAY)
      if (read !== date) wrong.push(`${write(date)}: ${read}`)
    }
    expect(DAYS).toBe(7671)
    expect(wrong).toEqual([])
  })

  test('written without its year, when it is the nearest in its tense', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (date, days) => {
        const text = `${dayOfMonth(date)} ${month(date)}`
        expect(reading(text, 'past', addDays(date, days))).toBe(date)
        expect(reading(text, 'future', addDays(date, -days))).toBe(date)
      }),
    )
  })

  test('written without its year, beside the one that is far nearer on the other side', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 246, max: 364 }), (date, days) => {
        const text = `${dayOfMonth(date)} ${month(date)}`
        fc.pre(text !== '29 February')
        const dates = (tense: Tense, today: CalendarDate) => readingsOf(text, tense, today, readDateWords)
        expect(dates('past', addDays(date, days))).toEqual([
          date,
          expect.toSatisfy((day) => day > addDays(date, days)),
        ])
        expect(dates('future', addDays(date, -days))).toEqual([
          expect.toSatisfy((day) => day < addDays(date, -days)),
          date,
        ])
      }),
    )
  })

  test('counted from any other day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(2000), anyTense, (date, days, tense) => {
        expect(reading(`${days} days ago`, tense, addDays(date, days))).toBe(date)
        expect(reading(`in ${days} days`, tense, addDays(date, -days))).toBe(date)
      }),
    )
  })
})

test('a form without a year never leaves its tense, unless it names both sides', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...YEARLESS), (date, today, write) => {
      fc.pre(write(date) !== weekday(today))
      const past = readingsOf(write(date), 'past', today, readDateWords)
      const future = readingsOf(write(date), 'future', today, readDateWords)
      expect(past.filter((day) => day <= today)).toHaveLength(1)
      expect(future.filter((day) => day >= today)).toHaveLength(1)
      expect(Math.max(past.length, future.length)).toBeLessThanOrEqual(2)
    }),
    { numRuns: 2000 },
  )
})

describe('any text is a day or an error for the user', () => {
  const words = fc.constantFrom(
    ...'a the on by in of end start next last this week weeks month day days friday thu 12 12th 31 0 2026 26'.split(
      ' ',
    ),
    ...'november feb ago from now today yesterday two few half at 3pm 10:30 noon - / , . to 12/11/2026 99999999'.split(
      ' ',
    ),
    ...'before after year second within time fortnight and or 1.5 __proto__ bc be'.split(' '),
  )
  const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
    'of any characters': fc.string({ unit: 'binary', maxLength: 120 }),
    'of digits and separators': fc.string({ unit: fc.constantFrom(...'0123456789-/. :'), maxLength: 30 }),
    'of words that are read elsewhere': fc.array(words, { maxLength: 8 }).map((each) => each.join(' ')),
  }
  test.each(Object.entries(texts))('%s', (_, text) => {
    fc.assert(
      fc.property(text, anyTense, anyDay, (typed, tense, today) => {
        try {
          const date = readAny(typed, { today, tense, detail: 'heard' })
          expect(calendarDate(date)).toBe(date)
        } catch (error) {
          if (!isUserError(error)) throw error
          expect(error.data.args).toMatchObject({ detail: 'heard', read: typed })
          expect(error.code).toMatch(/^date-(unreadable|endless|ambiguous|does-not-exist)$/)
        }
      }),
      { numRuns: 700 },
    )
  })
})

describe("the machine's time zone plays no part", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  // Hours east of Greenwich on 1 January 2026: the test is worth nothing if the zone has not changed.
  const zones: readonly (readonly [zone: string, hours: number])[] = [
    ['Pacific/Kiritimati', 14],
    ['America/Los_Angeles', -8],
    ['Asia/Kathmandu', 5.75],
    ['Africa/Cairo', 2],
  ]
  const forms: readonly (readonly [text: string, days: number])[] = [
    ['today', 0],
    ['tomorrow', 1],
    ['3 days ago', -3],
    ['in two weeks', 14],
    ['a week from tomorrow', 8],
  ]
  test.each(zones)('in %s', (name, hours) => {
    vi.stubEnv('TZ', name)
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-60 * hours)
    for (let n = 0; n < 366; n++) {
      const today = addDays(calendarDate('2026-01-01'), n)
      for (const [text, days] of forms) expect(reading(text, 'future', today)).toBe(addDays(today, days))
      const monday = addDays(today, 1 - isoWeekday(today))
      expect(reading('next friday', 'future', today)).toBe(addDays(monday, 11))
      expect(reading('this monday', 'past', today)).toBe(monday)
      const last = reading('end of the month', 'future', today)
      expect([monthOf(last), dayOfMonth(addDays(last, 1))]).toEqual([monthOf(today), 1])
      expect(reading(`${dayOfMonth(today)} ${month(today)}`, 'past', today)).toBe(today)
    }
  })
})

/** The day that is read. */
function reading(text: string, tense: Tense, today: string): CalendarDate {
  return readDateWords(text, { today: calendarDate(today), tense, detail: 'interviewed' })
}
