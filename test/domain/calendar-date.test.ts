import { addDays as dateFnsAddDays, formatISO } from 'date-fns'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  calendarDate,
  civil,
  dayOfMonth,
  earlier,
  fromDayNumber,
  isoWeekday,
  later,
  looksLikeIso,
  monthOf,
  toDayNumber,
  weekdayOf,
  yearOf,
} from '../../src/domain/calendar-date.js'
import { userErrorOf } from '../support/user-error.js'

const DAY_MS = 86_400_000

describe('a day is accepted', () => {
  const rows: readonly (readonly [text: string, why: string])[] = [
    ['2026-11-12', 'as any day'],
    ['2026-01-01', 'as the first of a year'],
    ['2026-12-31', 'as the last of a year'],
    ['2028-02-29', 'as the leap day of a year that 4 divides'],
    ['2000-02-29', 'as the leap day of a year that 400 divides'],
    ['1900-02-28', 'as the last of February in a century without a leap day'],
    ['1970-01-01', 'as day 0'],
    ['0001-01-01', 'as the first of the first year'],
    ['9999-12-31', 'as the last of the last year'],
  ]
  test.each(rows)('%s, %s', (text) => {
    expect(calendarDate(text)).toBe(text)
  })
})

describe('a text is refused as unreadable', () => {
  const rows: readonly (readonly [text: string, why: string])[] = [
    ['', 'empty'],
    ['2026-1-2', 'a digit short'],
    ['26-11-12', 'a year of two digits'],
    ['12026-11-12', 'a year of five digits'],
    ['+2026-11-12', 'a sign'],
    ['-2026-11-12', 'a year before the first'],
    ['2026/11/12', 'slashes'],
    ['20261112', 'no hyphens'],
    ['2026-11', 'no day'],
    ['2026-W46-4', 'a week date'],
    ['2026-316', 'an ordinal date'],
    [' 2026-11-12', 'a space before'],
    ['2026-11-12\n', 'a line feed behind'],
    ['2026-11-12T00:00:00Z', 'a time'],
    ['２０２６-11-12', 'digits of another script'],
    ['yesterday', 'a word'],
  ]
  test.each(rows)('%j: %s', (text) => {
    expect(userErrorOf(() => calendarDate(text, 'heard'))).toEqual({
      code: 'date-unreadable',
      args: { detail: 'heard', read: text },
    })
    expect(looksLikeIso(text)).toBe(false)
  })

  test.each([undefined, null, 20261112, new Date(0), ['2026-11-12']])('%s, which is no text', (value) => {
    expect(userErrorOf(() => calendarDate(value as never)).code).toBe('date-unreadable')
  })
})

describe('a date that no calendar has is refused', () => {
  const rows: readonly string[] = [
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-11-00',
    '2026-00-12',
    '2026-13-01',
    '2026-99-99',
  ]
  test.each(rows)('%s', (text) => {
    expect(userErrorOf(() => calendarDate(text, 'promised'))).toEqual({
      code: 'date-does-not-exist',
      args: { detail: 'promised', read: text },
    })
    // It has the form of a day all the same.
    expect(looksLikeIso(text)).toBe(true)
  })
})

test('a day is made of its numbers, and gives them back', () => {
  const date = civil(2026, 1, 2)
  expect(date).toBe('2026-01-02')
  expect([yearOf(date), monthOf(date), dayOfMonth(date)]).toEqual([2026, 1, 2])
  expect(civil(33, 4, 3)).toBe('0033-04-03')
  expect(userErrorOf(() => civil(2026, 2, 29, 'today'))).toEqual({
    code: 'date-does-not-exist',
    args: { detail: 'today', read: '2026-02-29' },
  })
})

test('days of 1900 to 2100 have the numbers, names and weekdays that JavaScript gives them', () => {
  const first = Date.UTC(1900, 0, 1) / DAY_MS
  const last = Date.UTC(2100, 11, 31) / DAY_MS
  const wrong: string[] = []
  for (let number = first; number <= last; number++) {
    const javaScript = new Date(number * DAY_MS)
    const text = javaScript.toISOString().slice(0, 10)
    const date = calendarDate(text)
    const weekday = javaScript.getUTCDay() === 0 ? 7 : javaScript.getUTCDay()
    if (toDayNumber(date) !== number) wrong.push(`${text} is number ${toDayNumber(date)}, not ${number}`)
    if (fromDayNumber(number) !== text) wrong.push(`${number} is ${fromDayNumber(number)}, not ${text}`)
    if (isoWeekday(date) !== weekday) wrong.push(`${text} is weekday ${isoWeekday(date)}, not ${weekday}`)
  }
  expect(last - first + 1).toBe(73_414)
  expect(wrong).toEqual([])
})

test('the first and the last year that four digits write come back', () => {
  for (const text of ['0001-01-01', '0001-03-01', '0004-02-29', '9999-12-31'] as const) {
    expect(fromDayNumber(toDayNumber(calendarDate(text)))).toBe(text)
  }
  expect(toDayNumber(calendarDate('1970-01-01'))).toBe(0)
  expect(weekdayOf(0)).toBe(4)
  expect(weekdayOf(-4)).toBe(7)
  expect(weekdayOf(-7_000_003)).toBe(1)
})

test('days are added as date-fns adds them, over months, years and leap days', () => {
  const wrong: string[] = []
  for (const start of ['2027-12-31', '2028-02-28', '2028-02-29', '2028-03-01', '2026-11-12']) {
    const [year = 0, month = 0, day = 0] = start.split('-').map(Number)
    for (let days = -800; days <= 800; days++) {
      const expected = formatISO(dateFnsAddDays(new Date(year, month - 1, day), days), {
        representation: 'date',
      })
      const added = addDays(calendarDate(start), days)
      if (added !== expected) wrong.push(`${start} and ${days} days: ${added}, not ${expected}`)
    }
  }
  expect(wrong).toEqual([])
})

test('of two days, the earlier and the later', () => {
  const [a, b] = [calendarDate('2026-09-30'), calendarDate('2026-10-01')]
  expect([earlier(a, b), earlier(b, a), earlier(a, a)]).toEqual([a, a, a])
  expect([later(a, b), later(b, a), later(b, b)]).toEqual([b, b, b])
})
