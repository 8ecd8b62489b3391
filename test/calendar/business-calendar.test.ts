import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from '../../src/calendar/business-calendar.js'
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.js'
import { calendarOf, daysOf } from '../support/calendars.js'
import { placeCalendar } from '../support/places.js'
import { userErrorOf } from '../support/user-error.js'
import { type NaiveCalendar, naiveCalendar, naiveCountry, tally, walk } from './naive.js'

const day = calendarDate

describe('a made-up November: weekends, a holiday on Wed 11 and one on Sat 14', () => {
  const holidays = { '2026-11-11': 'Founders Day', '2026-11-14': 'Harvest Day' }
  const calendar = calendarOf(daysOf([2026, 2026], [6, 7], holidays))

  const advances: readonly (readonly [from: string, n: number, to: string, why: string])[] = [
    ['2026-11-09', 1, '2026-11-10', 'the day after is day 1'],
    ['2026-11-10', 1, '2026-11-12', 'a holiday is stepped over'],
    ['2026-11-11', 1, '2026-11-12', 'a holiday is day 0 as any day'],
    ['2026-11-13', 1, '2026-11-16', 'so is a weekend stepped over'],
    ['2026-11-14', 1, '2026-11-16', 'and a holiday on it changes nothing'],
    ['2026-11-09', 5, '2026-11-17', 'five business days take eight days here'],
    ['2026-11-12', 0, '2026-11-12', 'no step from a business day is that day'],
    ['2026-11-11', 0, '2026-11-12', 'no step from a closure is the next business day'],
    ['2026-11-14', 0, '2026-11-16', 'over a whole weekend too'],
    ['2026-11-12', -1, '2026-11-10', 'back over a holiday'],
    ['2026-11-16', -1, '2026-11-13', 'back over a weekend'],
    ['2026-11-15', -1, '2026-11-13', 'back from a weekend'],
    ['2026-11-11', -2, '2026-11-09', 'back from a holiday'],
  ]
  test.each(advances)('from %s, %i steps lead to %s: %s', (from, n, to) => {
    expect(calendar.advance(day(from), n)).toBe(to)
    if (n === 0) expect(calendar.adjust(day(from))).toBe(to)
  })

  const counts: readonly (readonly [a: string, b: string, count: number, why: string])[] = [
    ['2026-11-09', '2026-11-09', 0, 'one day'],
    ['2026-11-11', '2026-11-11', 0, 'one closure'],
    ['2026-11-09', '2026-11-10', 1, 'the last day counts, the first does not'],
    ['2026-11-10', '2026-11-11', 0, 'a holiday does not count'],
    ['2026-11-13', '2026-11-15', 0, 'nor does a weekend'],
    ['2026-11-13', '2026-11-16', 1, 'Friday to Monday'],
    ['2026-11-09', '2026-11-17', 5, 'as advance has it'],
    ['2026-11-17', '2026-11-09', -5, 'backwards it is negative'],
    ['2026-11-11', '2026-11-12', 1, 'from a closure'],
  ]
  test.each(counts)('between %s and %s lie %i: %s', (a, b, count) => {
    expect(calendar.businessDaysBetween(day(a), day(b))).toBe(count)
  })

  test('the closures between two days are named, in order; a holiday hides the weekend under it', () => {
    expect(calendar.closuresBetween(day('2026-11-08'), day('2026-11-15'))).toEqual([
      { date: '2026-11-11', name: 'Founders Day', kind: 'holiday' },
      { date: '2026-11-14', name: 'Harvest Day', kind: 'holiday' },
      { date: '2026-11-15', name: 'Sunday', kind: 'weekend' },
    ])
    expect(calendar.closuresBetween(day('2026-11-11'), day('2026-11-13'))).toEqual([])
    expect(calendar.closuresBetween(day('2026-11-15'), day('2026-11-08'))).toEqual([])
    expect(calendar.closureOn(day('2026-11-07'))).toEqual({
      date: '2026-11-07',
      name: 'Saturday',
      kind: 'weekend',
    })
    expect(calendar.closureOn(day('2026-11-12'))).toBeUndefined()
  })
})

describe('every day of a calendar, beside a loop over its days', () => {
  const real = ['GB', 'US', 'AE', 'SA', 'CN', 'IR'].map(
    (country) => [country, naiveCountry(country), placeCalendar(country).calendar] as const,
  )
  const madeUp = (['no weekend', 'one day a week', 'six days off'] as const).map((name, index) => {
    const weekend = ([[], [5], [1, 2, 3, 4, 5, 7]] as const)[index] ?? []
    const holidays = ['2023-01-01', '2024-02-29', '2023-12-31']
    const named = Object.fromEntries(holidays.map((date) => [date, 'Holiday']))
    const calendar = calendarOf(daysOf([2023, 2024], weekend, named))
    return [name, naiveCalendar([2023, 2024], weekend, new Set(holidays)), calendar] as const
  })

  test.each([...real, ...madeUp])('%s', (_, naive, calendar) => {
    const wrong: string[] = []
    const compare = (what: string, found: unknown, expected: unknown) => {
      if (found !== expected && wrong.length < 10) wrong.push(`${what}: ${found}, not ${expected}`)
    }
    for (const [index, text] of naive.dates.entries()) {
      const date = text as CalendarDate
      compare(`isBusinessDay ${date}`, calendar.isBusinessDay(date), naive.isOpen[index])
      compare(`closureOn ${date}`, calendar.closureOn(date) === undefined, naive.isOpen[index])
      for (const n of [0, 1, 2, 5, 8, 15, -1, -2, -5, -15]) {
        compare(`${date} and ${n}`, advanceOr(calendar, date, n), walk(naive, index, n))
      }
      for (const span of [0, 1, 6, 40]) {
        const to = naive.dates[index + span]
        if (to === undefined) continue
        const count = tally(naive, index, index + span)
        compare(`${date} to ${to}`, calendar.businessDaysBetween(date, to as CalendarDate), count)
        compare(`${to} to ${date}`, calendar.businessDaysBetween(to as CalendarDate, date) + count, 0)
        const closures = calendar.closuresBetween(date, to as CalendarDate)
        compare(`closures of ${date} to ${to}`, closures.length, span - count)
      }
    }
    expect(naive.dates.length).toBeGreaterThan(700)
    expect(wrong).toEqual([])
  })
})

describe('from every business day of 2020 to 2040, n steps forward and n back', () => {
  test.each(['GB', 'US', 'AE', 'SA', 'CN', 'IR'])('%s', (country) => {
    const { calendar } = placeCalendar(country)
    const wrong: string[] = []
    let tried = 0
    for (const date of openDays(naiveCountry(country))) {
      for (let n = 1; n <= 15; n++) {
        const to = advanceOr(calendar, date, n)
        if (to === undefined) continue
        tried++
        if (calendar.advance(to, -n) !== date) wrong.push(`${date}, ${n} forward to ${to}, and back`)
        if (calendar.businessDaysBetween(date, to) !== n) wrong.push(`${date} to ${to} is ${n}`)
      }
    }
    expect(tried).toBeGreaterThan(70_000)
    expect(wrong).toEqual([])
  })
})

describe('the ends of the almanac', () => {
  const { calendar } = placeCalendar('GB')
  const [first, last] = [day('2020-01-01'), day('2040-12-31')]

  test('the first and the last day are known', () => {
    expect(calendar.closureOn(first)).toEqual({ date: first, name: "New Year's Day", kind: 'holiday' })
    expect(calendar.adjust(first)).toBe('2020-01-02')
    expect(calendar.adjust(last)).toBe(last)
    expect(calendar.advance(day('2040-12-28'), 1)).toBe(last)
    expect(calendar.advance(day('2020-01-03'), -1)).toBe('2020-01-02')
    expect(calendar.closuresBetween(first, last).length).toBeGreaterThan(2_000)
  })

  const beyond: readonly (readonly [what: string, ask: () => unknown, read: string])[] = [
    [
      'is the day before the first a business day?',
      () => calendar.isBusinessDay(day('2019-12-31')),
      '2019-12-31',
    ],
    ['is the day after the last one?', () => calendar.isBusinessDay(day('2041-01-01')), '2041-01-01'],
    ['why is the day after the last none?', () => calendar.closureOn(day('2041-01-01')), '2041-01-01'],
    ['adjust a day that is not known', () => calendar.adjust(day('2041-01-01')), '2041-01-01'],
    ['advance from it', () => calendar.advance(day('2019-12-31'), 3), '2019-12-31'],
    ['advance over the last day', () => calendar.advance(last, 1), '2040-12-31'],
    ['advance far over it', () => calendar.advance(day('2040-06-01'), 100_000), '2040-06-01'],
    ['go back over the first', () => calendar.advance(day('2020-01-02'), -1), '2020-01-02'],
    ['go back over the first from a closure', () => calendar.advance(first, -1), '2020-01-01'],
    [
      'count from a day that is not known',
      () => calendar.businessDaysBetween(day('2019-12-31'), first),
      '2019-12-31',
    ],
    ['count to one', () => calendar.businessDaysBetween(last, day('2041-01-01')), '2041-01-01'],
    ['closures up to one', () => calendar.closuresBetween(last, day('2041-01-01')), '2041-01-01'],
    ['closures from one', () => calendar.closuresBetween(day('2019-12-31'), first), '2019-12-31'],
  ]
  test.each(beyond)('%s An error that says which years are known', (_, ask, read) => {
    expect(userErrorOf(ask)).toEqual({
      code: 'date-out-of-range',
      args: { read, firstYear: 2020, lastYear: 2040 },
    })
  })

  test('a range that ends in closures has no business day to adjust them to', () => {
    const holidays = { '2026-12-30': 'Holiday', '2026-12-31': 'Holiday' }
    const short = calendarOf(daysOf([2026, 2026], [6, 7], holidays))
    expect(userErrorOf(() => short.adjust(day('2026-12-30'))).code).toBe('date-out-of-range')
    expect(short.advance(day('2026-12-31'), -1)).toBe('2026-12-29')
  })
})

test('in whatever order the years are asked for, the answers are those of a loop', () => {
  const holidays = Array.from({ length: 11 }, (_, i) => `${2025 + i}-05-01`)
  const naive = naiveCalendar([2025, 2035], [6, 7], new Set(holidays))
  const named = Object.fromEntries(holidays.map((date) => [date, 'Labour Day']))
  const index = fc.nat({ max: naive.dates.length - 1 })
  const question = fc.record({ from: index, to: index, n: fc.integer({ min: -300, max: 300 }) })
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 6 }), (questions) => {
      // A new calendar: nothing of it is counted yet.
      const calendar = calendarOf(daysOf([2025, 2035], [6, 7], named))
      for (const { from, to, n } of questions) {
        const [a, b] = [naive.dates[from], naive.dates[to]] as [CalendarDate, CalendarDate]
        expect(calendar.closureOn(b) === undefined).toBe(naive.isOpen[to])
        expect(advanceOr(calendar, a, n)).toBe(walk(naive, from, n))
        expect(calendar.businessDaysBetween(a, b)).toBe(
          tally(naive, from, to) || -tally(naive, to, from) || 0,
        )
      }
    }),
    { numRuns: 300 },
  )
})

function advanceOr(calendar: BusinessCalendar, date: CalendarDate, n: number): CalendarDate | undefined {
  try {
    return calendar.advance(date, n)
  } catch {
    return undefined
  }
}

function openDays({ dates, isOpen }: NaiveCalendar): readonly CalendarDate[] {
  return dates.filter((_, index) => isOpen[index]) as CalendarDate[]
}
