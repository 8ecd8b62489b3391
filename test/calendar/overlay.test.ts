import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessDays } from '../../src/calendar/business-days.js'
import { type KnownDay, layOver } from '../../src/calendar/overlay.js'
import { calendarDate, fromDayNumber, type IsoWeekday } from '../../src/domain/calendar-date.js'
import { WEEKDAYS } from '../../src/domain/day-names.js'
import { calendarOf, countedDays, daysOf, numberOf } from '../support/calendars.js'

const YEAR = 2026
const FIRST = numberOf('2026-01-01')
const LAST = numberOf('2026-12-31')

const shut = (date: string): KnownDay => ({ day: numberOf(date), closure: 'Shut' })
const open = (date: string): KnownDay => ({ day: numberOf(date), closure: null })

const plain = daysOf([YEAR, YEAR], [6, 7], { '2026-12-25': 'Christmas Day' })

describe('one day laid over a calendar', () => {
  const rows: readonly (readonly [what: string, known: KnownDay, shift: number, closure: unknown])[] = [
    ['a business day is closed', shut('2026-11-12'), -1, { name: 'Shut', kind: 'employer' }],
    ['a Saturday is opened', open('2026-11-14'), 1, undefined],
    ['a holiday is opened', open('2026-12-25'), 1, undefined],
    ['a Saturday is closed already', shut('2026-11-14'), 0, { name: 'Saturday', kind: 'weekend' }],
    ['a holiday is closed already', shut('2026-12-25'), 0, { name: 'Christmas Day', kind: 'holiday' }],
    ['a business day is open already', open('2026-11-12'), 0, undefined],
    ['the first day of the range is closed', shut('2026-01-01'), -1, { name: 'Shut', kind: 'employer' }],
    ['the last day of the range is closed', shut('2026-12-31'), -1, { name: 'Shut', kind: 'employer' }],
  ]
  test.each(rows)('%s', (_, known, shift, closure) => {
    const days = layOver(plain, [known])
    expect(days.closureOn(known.day)).toEqual(closure)
    expect(days.countTo(known.day)).toBe(plain.countTo(known.day) + shift)
    expect(days.countTo(known.day - 1)).toBe(plain.countTo(known.day - 1))
    expect(days.countTo(LAST)).toBe(plain.countTo(LAST) + shift)
  })
})

test('where nothing changes, the calendar itself comes back', () => {
  expect(layOver(plain, [])).toBe(plain)
  expect(layOver(plain, [open('2026-11-12')])).toBe(plain)
  expect(layOver(plain, [shut('2025-12-31'), open('2027-01-01')])).toBe(plain)
})

test('of two that name the same day, the last stands', () => {
  const day = numberOf('2026-11-12')
  expect(layOver(plain, [shut('2026-11-12'), open('2026-11-12')])).toBe(plain)
  expect(layOver(plain, [open('2026-11-12'), shut('2026-11-12')]).countTo(day)).toBe(plain.countTo(day) - 1)
})

test('whoever knows of a closure takes away its doubt, whether it is one or not', () => {
  const day = numberOf('2026-11-12')
  const unsure = countedDays(
    [YEAR, YEAR],
    [6, 7],
    [[day, { name: 'Moon Feast', kind: 'holiday', doubt: 'the lists differ' }]],
  )
  expect(unsure.closureOn(day)?.doubt).toBe('the lists differ')
  const [told, denied] = [layOver(unsure, [shut('2026-11-12')]), layOver(unsure, [open('2026-11-12')])]
  expect(told.closureOn(day)).toEqual({ name: 'Moon Feast', kind: 'holiday' })
  expect(told.countTo(LAST)).toBe(unsure.countTo(LAST))
  expect(denied.closureOn(day)).toBeUndefined()
  expect(denied.countTo(LAST)).toBe(unsure.countTo(LAST) + 1)
})

test('a shut-down from Christmas to New Year moves what is counted over it', () => {
  const shutDown = ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'].map(shut)
  const wide = daysOf([2026, 2027], [6, 7], { '2026-12-25': 'Christmas Day' })
  const calendar = calendarOf(layOver(wide, shutDown))
  expect(calendar.advance(calendarDate('2026-12-23'), 2)).toBe('2027-01-01')
  expect(calendar.adjust(calendarDate('2026-12-29'))).toBe('2027-01-01')
  expect(calendar.closureOn(calendarDate('2026-12-29'))).toEqual({
    date: '2026-12-29',
    name: 'Shut',
    kind: 'employer',
  })
})

test('layers of closed and opened days count as a list of days does', () => {
  const anyDay = fc.integer({ min: FIRST - 3, max: LAST + 3 })
  // Many patches fall on the first and the last days, next to each other and on one another.
  const patchedDay = fc.oneof(
    anyDay,
    fc.integer({ min: FIRST - 2, max: FIRST + 4 }),
    fc.integer({ min: LAST - 4, max: LAST + 2 }),
  )
  const patch = fc.record({ day: patchedDay, closure: fc.constantFrom(null, 'Shut', 'Stocktaking') })
  const layers = fc.array(fc.array(patch, { maxLength: 12 }), { minLength: 1, maxLength: 4 })
  const weekends = fc.constantFrom<readonly IsoWeekday[]>([6, 7], [5, 6], [5], [])
  const holidays = fc.array(fc.integer({ min: FIRST, max: LAST }), { maxLength: 8 })

  fc.assert(
    fc.property(layers, weekends, holidays, (patches, weekend, closed) => {
      const named = closed.map((day) => [fromDayNumber(day), 'Holiday'])
      const base = daysOf([YEAR, YEAR], weekend, Object.fromEntries(named))
      const days = patches.reduce(layOver, base)
      expect(listed(days)).toEqual(model(patches, weekend, closed))
    }),
    { numRuns: 400 },
  )
})

/** Everything that a calendar says of every day, by its own functions. */
function listed(days: BusinessDays) {
  const each = eachDay()
  const total = days.countTo(LAST)
  return {
    before: [days.countTo(FIRST - 1), days.nth(0), days.nth(-1), days.nth(total + 1)],
    counts: each.map((day) => days.countTo(day)),
    open: Array.from({ length: total }, (_, index) => days.nth(index + 1)),
    closures: each.map((day) => days.closureOn(day)?.name ?? null),
  }
}

/** The same from a list with one entry a day, each patch written into it. */
function model(
  patches: readonly (readonly KnownDay[])[],
  weekend: readonly number[],
  holidays: readonly number[],
) {
  const each = eachDay()
  const closures = new Map<number, string | null>()
  for (const day of each) {
    const weekday = new Date(day * 86_400_000).getUTCDay() || 7
    closures.set(
      day,
      holidays.includes(day) ? 'Holiday' : weekend.includes(weekday) ? (WEEKDAYS[weekday] ?? '') : null,
    )
  }
  for (const layer of patches) {
    const before = new Map(closures)
    for (const { day, closure } of layer) {
      const was = before.get(day)
      if (was === undefined) continue
      // Closed already, it keeps the name that it has.
      closures.set(day, closure !== null && was !== null ? was : closure)
    }
  }
  const open = each.filter((day) => closures.get(day) === null)
  return {
    before: [0, undefined, undefined, undefined],
    counts: each.map((day) => open.filter((other) => other <= day).length),
    open,
    closures: each.map((day) => closures.get(day) ?? null),
  }
}

function eachDay(): readonly number[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, offset) => FIRST + offset)
}
