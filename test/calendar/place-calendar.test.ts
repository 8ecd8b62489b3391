import { describe, expect, test } from 'vitest'
import type { CountryAlmanac } from '../../src/calendar/almanac.js'
import { calendarInfo } from '../../src/calendar/info.js'
import { openCalendars } from '../../src/calendar/place-calendar.js'
import type { Shelf } from '../../src/calendar/shelf.js'
import { calendarYear } from '../../src/calendar/year.js'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { userErrorOf } from '../support/user-error.js'

/** A country of its own, with one region that differs from it in every way in which a region can. */
const XANADU: CountryAlmanac = {
  country: 'XA',
  name: 'Xanadu',
  years: [2026, 2027],
  weekend: [6, 7],
  timeZones: ['Asia/Shanghai', 'Asia/Urumqi'],
  confirmedThrough: '2026-12-31',
  settledBy: 'The Khan decrees next year in December.',
  days: {
    '2026-03-02': 'River Day',
    '2026-05-04': 'Dome Day',
    '2026-05-09': 'Garden Day',
    '2026-06-15': { name: 'Moon Feast', doubt: 'the lists differ' },
    '2026-09-05': { name: 'Make-up day', works: true },
    '2026-12-24': { name: 'Long Night', closesAt: '12:00' },
  },
  regions: {
    NO: {
      name: 'North',
      weekend: [5, 6],
      timeZones: ['Asia/Urumqi'],
      confirmedThrough: null,
      settledBy: '',
      days: {
        '2026-05-04': { name: 'Dome Day', opensAt: '12:00' },
        '2026-08-03': 'Cave Day',
        '2026-12-24': 'Long Night',
        '2026-12-27': { name: 'Short Day', closesAt: '13:00' },
      },
      without: ['2026-03-02', '2026-09-05'],
    },
  },
}

/** The same country, as one whose own calendar closes no office. */
const XENIA: CountryAlmanac = { ...XANADU, country: 'XE', name: 'Xenia', defaultRegion: 'NO' }

const shelf: Shelf = {
  country: (code) => ({ XA: XANADU, XE: XENIA })[code],
  places: () => ({ countries: {}, zones: {} }),
}
const calendars = openCalendars(shelf)
const country = calendars({ country: 'XA', region: null })
const north = calendars({ country: 'XA', region: 'NO' })

describe('a region is its country, but for what it has otherwise', () => {
  const rows: readonly (readonly [
    date: string,
    inCountry: string | null,
    inRegion: string | null,
    why: string,
  ])[] = [
    ['2026-03-02', 'River Day', null, 'a day that the region does not keep'],
    ['2026-05-04', 'Dome Day', null, 'a closure of the country on which the region only opens late'],
    ['2026-08-03', null, 'Cave Day', "the region's own day"],
    ['2026-05-09', 'Garden Day', 'Garden Day', 'a day that both keep, on a Saturday'],
    ['2026-06-15', 'Moon Feast', 'Moon Feast', 'in doubt, a closure'],
    ['2026-09-05', null, 'Saturday', 'a Saturday on which only the country works'],
    ['2026-12-24', null, 'Long Night', 'a short day of the country that closes the region'],
    ['2026-11-13', null, 'Friday', "the region's weekend"],
    ['2026-11-15', 'Sunday', null, "the country's weekend"],
    ['2026-11-12', null, null, 'a business day in both'],
  ]
  test.each(rows)('%s is %s in the country and %s in the region: %s', (date, inCountry, inRegion) => {
    expect(country.calendar.closureOn(calendarDate(date))?.name ?? null).toBe(inCountry)
    expect(north.calendar.closureOn(calendarDate(date))?.name ?? null).toBe(inRegion)
    expect(country.calendar.isBusinessDay(calendarDate(date))).toBe(inCountry === null)
    expect(north.calendar.isBusinessDay(calendarDate(date))).toBe(inRegion === null)
  })

  test('what is not certain is said of the day', () => {
    const moon = { date: '2026-06-15', name: 'Moon Feast', kind: 'holiday', doubt: 'the lists differ' }
    expect(country.calendar.closureOn(calendarDate('2026-06-15'))).toEqual(moon)
    expect(country.calendar.closuresBetween(calendarDate('2026-06-14'), calendarDate('2026-06-15'))).toEqual([
      moon,
    ])
  })

  test('how far it is confirmed, and what settles the rest', () => {
    expect([country.calendar.confirmedThrough, country.calendar.settledBy]).toEqual([
      '2026-12-31',
      'The Khan decrees next year in December.',
    ])
    expect([north.calendar.confirmedThrough, north.calendar.settledBy]).toEqual([null, ''])
  })

  test('the short days after one day, up to and including another, but not those that are closures', () => {
    const shortDays = (from: string, to: string) =>
      north.calendar.shortDaysBetween(calendarDate(from), calendarDate(to)).map(({ date }) => date)
    expect(shortDays('2026-01-01', '2026-12-31')).toEqual(['2026-05-04', '2026-12-27'])
    expect(shortDays('2026-05-04', '2026-12-26')).toEqual([])
    expect(shortDays('2026-05-03', '2026-05-04')).toEqual(['2026-05-04'])
  })
})

describe('what is assumed', () => {
  test('the time zone, of a country that has several', () => {
    expect(calendarInfo(country, false)).toEqual({
      country: 'XA',
      region: null,
      name: 'Xanadu',
      timeZone: 'Asia/Shanghai',
      weekend: [6, 7],
      assumed: ['timeZone'],
      confirmedThrough: '2026-12-31',
    })
  })

  test('nothing, where a region was given', () => {
    expect(calendarInfo(north, false)).toEqual({
      country: 'XA',
      region: 'XA-NO',
      name: 'North, Xanadu',
      timeZone: 'Asia/Urumqi',
      weekend: [5, 6],
      assumed: [],
      confirmedThrough: null,
    })
  })

  test('the region, where the country has a default; and the country, where nobody gave it', () => {
    const xenia = calendars({ country: 'XE', region: null })
    expect(xenia.place).toEqual({ country: 'XE', region: 'NO' })
    expect(calendarInfo(xenia, true)).toMatchObject({ region: 'XE-NO', assumed: ['country', 'region'] })
    expect(calendarInfo(calendars({ country: 'XE', region: 'NO' }), false).assumed).toEqual([])
  })
})

test('a place that was not looked up first is a bug', () => {
  expect(() => calendars({ country: 'XB', region: null })).toThrow('no almanac for XB')
  expect(() => calendars({ country: 'XA', region: 'SO' })).toThrow('no almanac for XA-SO')
})

describe('a year', () => {
  test('holds the holidays, those on a weekend too, and apart from them short days and days of work', () => {
    expect(calendarYear(country, '2026')).toEqual({
      year: 2026,
      holidays: [
        { date: '2026-03-02', name: 'River Day', kind: 'holiday' },
        { date: '2026-05-04', name: 'Dome Day', kind: 'holiday' },
        { date: '2026-05-09', name: 'Garden Day', kind: 'holiday' },
        { date: '2026-06-15', name: 'Moon Feast', kind: 'holiday', doubt: 'the lists differ' },
      ],
      shortDays: [{ date: '2026-12-24', name: 'Long Night', closesAt: '12:00' }],
      workdays: ['2026-09-05'],
    })
  })

  test('without a holiday is empty', () => {
    expect(calendarYear(country, '2027')).toEqual({ year: 2027, holidays: [], shortDays: [], workdays: [] })
  })

  test.each(['2025', '2028', '26', '02026', '2026.0', '2e3', '', ' 2026', 'next'])(
    '%j is refused',
    (read) => {
      expect(userErrorOf(() => calendarYear(country, read))).toEqual({
        code: 'year-unreadable',
        args: { read, firstYear: 2026, lastYear: 2027 },
      })
    },
  )
})
