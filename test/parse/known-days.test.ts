import { describe, expect, test } from 'vitest'
import { loadWordReader } from '../../src/dates/load-read-day.js'
import { addDays, fromDayNumber } from '../../src/domain/calendar-date.js'
import { readKnownDays } from '../../src/parse/known-days.js'
import { numberOf } from '../support/calendars.js'
import { placeCalendar } from '../support/places.js'
import { dayOf } from '../support/stories.js'
import { userErrorOf } from '../support/user-error.js'

const readDateWords = await loadWordReader()

const TODAY = dayOf('11-16')
const { calendar } = placeCalendar('GB')

const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, offset) => addDays(dayOf(first), offset))

const daysOf = (...texts: readonly string[]) =>
  readKnownDays({ closed: texts }, readDateWords, TODAY, calendar).map(({ day }) => fromDayNumber(day))

describe('closures are read', () => {
  const rows: readonly (readonly [text: string, days: readonly string[]])[] = [
    ['2026-12-24', ['2026-12-24']],
    ['2026-12-24..2026-12-24', ['2026-12-24']],
    ['2026-12-30..2027-01-02', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']],
    [' 2026-12-24 .. 2026-12-25 ', ['2026-12-24', '2026-12-25']],
    ['24 Dec..26 Dec', ['2026-12-24', '2026-12-25', '2026-12-26']],
    // a last day without its year comes after the first
    ['30 Dec..1 Jan', ['2026-12-30', '2026-12-31', '2027-01-01']],
    // also if another year's would be nearer to today
    ['2026-05-15..16 May', ['2026-05-15', '2026-05-16']],
    ['tomorrow', ['2026-11-17']],
    ['tomorrow..wednesday', ['2026-11-17', '2026-11-18']],
    // what counts from today does so at either end
    ['13 Nov..today', ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16']],
    ['2026-11-14..yesterday', ['2026-11-14', '2026-11-15']],
    ['2026-11-13..last saturday', ['2026-11-13', '2026-11-14']],
    ['2026-11-15..wednesday', ['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18']],
    ['2026-11-19..in 4 days', ['2026-11-19', '2026-11-20']],
    ['2026-11-19..end of this week', ['2026-11-19', '2026-11-20']],
    ['2026-11-26..end of next week', ['2026-11-26', '2026-11-27']],
    ['thursday..friday next week', daysFrom('2026-11-19', 9)],
    // The beginning of a month, and no promise, of which its tenth could be meant.
    ['28 nov..start of december', daysFrom('2026-11-28', 4)],
    // and what does not, from the first day
    ['2025-11-16..17 Nov', ['2025-11-16', '2025-11-17']],
    ['2027-11-13..the 14th', ['2027-11-13', '2027-11-14']],
    ['2039-12-31..1/1', ['2039-12-31', '2040-01-01']],
    ['2027-04-29..end of april', ['2027-04-29', '2027-04-30']],
    // the ends of the almanac
    ['2020-01-01', ['2020-01-01']],
    ['2040-12-30..2040-12-31', ['2040-12-30', '2040-12-31']],
  ]
  test.each(rows)('%j', (text, days) => {
    expect(daysOf(text)).toEqual(days)
  })

  test('several, one after the other, and each has its name', () => {
    const read = readKnownDays(
      { closed: ['2026-12-24', '2026-11-20..2026-11-21'] },
      readDateWords,
      TODAY,
      calendar,
    )
    expect(read).toEqual(
      ['2026-12-24', '2026-11-20', '2026-11-21'].map((date) => ({
        day: numberOf(date),
        closure: 'closed at this employer',
      })),
    )
    expect(daysOf()).toEqual([])
  })
})

describe('closures are refused', () => {
  const rows: readonly (readonly [text: string, code: string, args: object])[] = [
    ['2026-12-26..2026-12-24', 'range-backwards', { from: '2026-12-26', to: '2026-12-24', detail: 'closed' }],
    ['today..yesterday', 'range-backwards', { from: '2026-11-16', to: '2026-11-15' }],
    ['2026-12-01..tomorrow', 'range-backwards', { from: '2026-12-01', to: '2026-11-17' }],
    ['in two weeks..friday', 'range-backwards', { from: '2026-11-30', to: '2026-11-20' }],
    ['2026-11-14..monday', 'date-ambiguous', { detail: 'closed', read: 'monday' }],
    ['2019-12-31', 'date-out-of-range', { read: '2019-12-31', firstYear: 2020, lastYear: 2040 }],
    ['2040-12-31..2041-01-01', 'date-out-of-range', { read: '2041-01-01' }],
    ['2019-01-01..2041-01-01', 'date-out-of-range', { read: '2019-01-01' }],
    ['2026-12-24..2026-12-26..2026-12-28', 'date-unreadable', { detail: 'closed' }],
    ['2026-12-24..', 'date-unreadable', { detail: 'closed', read: '' }],
    ['..2026-12-24', 'date-unreadable', { detail: 'closed', read: '' }],
    ['', 'date-unreadable', { detail: 'closed', read: '' }],
    ['..', 'date-unreadable', { detail: 'closed', read: '' }],
    ['2026-02-30', 'date-does-not-exist', { detail: 'closed', read: '2026-02-30' }],
    ['2026-12-24..2026-12-32', 'date-does-not-exist', { detail: 'closed', read: '2026-12-32' }],
    ['12/11/2026', 'date-ambiguous', { detail: 'closed' }],
    ['christmas', 'date-unreadable', { detail: 'closed', read: 'christmas' }],
  ]
  test.each(rows)('%j is %s', (text, code, args) => {
    expect(userErrorOf(() => daysOf(text))).toMatchObject({ code, args })
  })
})

describe('days on which the employer is open after all', () => {
  const read = (closed: string | undefined, open: string) =>
    readKnownDays({ closed, open }, readDateWords, TODAY, calendar)

  test('are read as closures are, and have no name', () => {
    expect(read(undefined, '2026-11-21..2026-11-22')).toEqual([
      { day: numberOf('2026-11-21'), closure: null },
      { day: numberOf('2026-11-22'), closure: null },
    ])
  })

  test('stand after the closures, so that open wins', () => {
    expect(read('2026-11-20', '2026-11-20').map(({ closure }) => closure)).toEqual([
      'closed at this employer',
      null,
    ])
  })

  test('are refused by their own name', () => {
    expect(userErrorOf(() => read(undefined, '2026-11-22..2026-11-21'))).toMatchObject({
      code: 'range-backwards',
      args: { detail: 'open' },
    })
  })
})
