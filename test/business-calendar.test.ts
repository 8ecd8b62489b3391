import { addBusinessDays } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from '../src/domain/calendar-date.js'
import { businessCalendar, UserError } from '../src/index.js'

/*
 * The calendar of the library, as a program asks it.
 */

const SCOTLAND = businessCalendar({ country: 'GB', region: 'SCT' })
const SAUDI_ARABIA = businessCalendar({ country: 'SA' })

const anyDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(calendarDate('2021-06-01'), days))

test('a place is named as elsewhere', () => {
  expect(SCOTLAND.name).toBe('Scotland, United Kingdom')
  expect(businessCalendar({ country: 'GB-SCT' }).name).toBe(SCOTLAND.name)
  expect(businessCalendar({ country: 'Germany' }).name).toBe('Germany')
  expect(SCOTLAND.confirmedThrough).toMatch(/^20\d\d-\d\d-\d\d$/)
})

// The Scottish Government's list of bank holidays of 2026, and those of Saudi Arabia's week.
test('what is closed there is no business day', () => {
  expect(SCOTLAND.isBusinessDay('2026-11-30')).toBe(false)
  expect(SCOTLAND.isBusinessDay('2026-08-31')).toBe(true)
  expect(SAUDI_ARABIA.isBusinessDay('2026-11-13')).toBe(false)
  expect(SAUDI_ARABIA.isBusinessDay('2026-11-15')).toBe(true)
  expect(SCOTLAND.adjust('2026-11-28')).toBe('2026-12-01')
  expect(SCOTLAND.adjust('2026-12-01')).toBe('2026-12-01')
  expect(SCOTLAND.closuresBetween('2026-12-24', '2026-12-28')).toEqual([
    { date: '2026-12-25', name: 'Christmas Day', kind: 'holiday' },
    { date: '2026-12-26', name: expect.any(String), kind: expect.any(String) },
    { date: '2026-12-27', name: 'Sunday', kind: 'weekend' },
    { date: '2026-12-28', name: expect.stringContaining('Boxing Day'), kind: 'holiday' },
  ])
  expect(SCOTLAND.closuresBetween('2026-12-28', '2026-12-24')).toEqual([])
})

test('where nothing but weekends is closed, it counts as date-fns does', () => {
  // Between the bank holidays of the summer and of the winter.
  for (let n = 0; n < 60; n++) {
    const from = addDays(calendarDate('2026-09-07'), n)
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
    const other = addBusinessDays(new Date(year, month - 1, day), 5)
    const written = [other.getFullYear(), other.getMonth() + 1, other.getDate()]
      .map((each) => String(each).padStart(2, '0'))
      .join('-')
    expect(businessCalendar({ country: 'GB-ENG' }).advance(from, 5)).toBe(written)
  }
})

describe('laws', () => {
  test('to go on, to go back and to count agree', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(SCOTLAND, SAUDI_ARABIA),
        (day, n, place) => {
          const later = place.advance(day, n)
          expect(place.isBusinessDay(later)).toBe(true)
          expect(place.businessDaysBetween(day, later)).toBe(n)
          expect(place.businessDaysBetween(later, day)).toBe(-n)
          expect(place.advance(later, -n) <= day || place.adjust(day) === place.advance(later, -n)).toBe(true)
          expect(place.advance(day, 0)).toBe(place.adjust(day))
          const closed = place.closuresBetween(day, later)
          expect(closed.every(({ date }) => !place.isBusinessDay(date))).toBe(true)
          expect(closed.length + n).toBe((Date.parse(later) - Date.parse(day)) / 86_400_000)
        },
      ),
    )
  })
})

describe('what it cannot answer is an error that says so', () => {
  const rows: readonly (readonly [call: () => unknown, code: string, said: string])[] = [
    [() => businessCalendar({ country: 'Atlantis' }), 'country-unknown', 'Atlantis'],
    [() => businessCalendar({ country: 'GB', region: 'XX' }), 'region-unknown', 'XX'],
    [() => businessCalendar({} as { country: string }), 'detail-missing', 'country'],
    [() => businessCalendar({ country: 44 as unknown as string }), 'detail-unreadable', '44'],
    [() => SCOTLAND.isBusinessDay('tomorrow'), 'date-unreadable', 'date "tomorrow"'],
    [() => SCOTLAND.adjust('2026-02-30'), 'date-does-not-exist', '2026-02-30'],
    [() => SCOTLAND.advance('2026-11-12', 1.5), 'detail-unreadable', 'n cannot be 1.5'],
    [() => SCOTLAND.advance('2040-12-31', 1), 'date-out-of-range', '2020 to 2040'],
    [() => SCOTLAND.businessDaysBetween('2026-11-12', '2041-01-01'), 'date-out-of-range', '2041-01-01'],
    [() => SCOTLAND.closuresBetween('x', '2026-11-12'), 'date-unreadable', 'from "x"'],
  ]
  test.each(rows)('%s: %s', (call, code, said) => {
    try {
      call()
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      expect(error.code).toBe(code)
      expect(error.message).toContain(said)
    }
  })
})
