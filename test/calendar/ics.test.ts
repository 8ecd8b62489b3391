import { describe, expect, test } from 'vitest'
import { readIcs } from '../../src/calendar/own/ics.js'
import type { UnreadableFile } from '../../src/domain/problems.js'
import { userErrorOf } from '../support/user-error.js'

const YEARS = [2020, 2040] as const

/** An iCalendar file with these events, each told by its lines. */
function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT'])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

const EVE = ['DTSTART;VALUE=DATE:20261224', 'SUMMARY:Eve']

const read = (...events: readonly (readonly string[])[]) => readIcs(calendar(...events), 'a.ics', YEARS)
const datesOf = (days: readonly { readonly date: string }[]) => days.map(({ date }) => date)

describe('whole days are read', () => {
  const rows: readonly (readonly [what: string, lines: readonly string[], dates: readonly string[]])[] = [
    ['one', ['DTSTART;VALUE=DATE:20261228'], ['2026-12-28']],
    ['several', ['DTSTART;VALUE=DATE:20261228', 'DTEND;VALUE=DATE:20261230'], ['2026-12-28', '2026-12-29']],
    [
      'recurring, in the years that are known',
      ['DTSTART;VALUE=DATE:20180105', 'RRULE:FREQ=YEARLY;UNTIL=20220105'],
      ['2020-01-05', '2021-01-05', '2022-01-05'],
    ],
    ['the last that is known', ['DTSTART;VALUE=DATE:20401231'], ['2040-12-31']],
    ['none of an event with a time', ['DTSTART:20261228T100000'], []],
    ['none that was cancelled', ['DTSTART;VALUE=DATE:20261228', 'STATUS:CANCELLED'], []],
    ['none that was cancelled, though it is no day', ['DTSTART;VALUE=DATE:20261399', 'STATUS:CANCELLED'], []],
  ]
  test.each(rows)('%s', (_, lines, dates) => {
    const { days, leftOut } = read(EVE, [...lines, 'SUMMARY:Feast'])
    expect(datesOf(days.filter(({ name }) => name === 'Feast'))).toEqual(dates)
    expect(leftOut).toEqual({ unreadable: [], outside: [] })
  })
})

describe('what is no day is left out with its event, and told', () => {
  const rows: readonly (readonly [lines: readonly string[], read: string])[] = [
    [['DTSTART;VALUE=DATE:20261399'], '20261399'],
    [['DTSTART;VALUE=DATE:20260230'], '20260230'],
    [['DTSTART;VALUE=DATE:soon'], 'soon'],
    [['DTSTART;VALUE=DATE:'], ''],
    [['DTSTART;VALUE=DATE:20261228', 'DTEND;VALUE=DATE:20261232'], '20261232'],
    [['DTSTART;VALUE=DATE:20261228', 'RDATE;VALUE=DATE:20261229,20261340'], '20261340'],
    [['DTSTART;VALUE=DATE:20261228', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270229'], '20270229'],
  ]
  test.each(rows)('%j', (lines, text) => {
    const { days, leftOut } = read([...lines, 'SUMMARY:Odd'], EVE)
    expect(days).toEqual([{ date: '2026-12-24', name: 'Eve' }])
    expect(leftOut).toEqual({ unreadable: [{ name: 'Odd', read: text }], outside: [] })
  })
})

describe('days outside the years that are known are left out one by one, and told', () => {
  test.each([
    ['20191230', '20200102', ['2020-01-01'], ['2019-12-30', '2019-12-31']],
    ['20401230', '20410102', ['2040-12-30', '2040-12-31'], ['2041-01-01']],
    ['20191224', '20191225', [], ['2019-12-24']],
    ['20500101', '20500102', [], ['2050-01-01']],
  ])('%s to %s', (from, to, inside, outside) => {
    const lines = [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`, 'SUMMARY:Edge']
    const { days, leftOut } = read(lines, EVE)
    expect(datesOf(days.filter(({ name }) => name === 'Edge'))).toEqual(inside)
    expect(datesOf(leftOut.outside)).toEqual(outside)
  })

  test('but for recurring events, which have no end', () => {
    const { days, leftOut } = read(['DTSTART;VALUE=DATE:20180105', 'RRULE:FREQ=YEARLY'])
    expect([days[0]?.date, days.length]).toEqual(['2020-01-05', 21])
    expect(leftOut.outside).toEqual([])
  })
})

describe('a file of which nothing can be used is refused', () => {
  const years = { firstYear: 2020, lastYear: 2040 }
  const rows: readonly (readonly [what: string, text: string, problem: UnreadableFile])[] = [
    ['it is none', 'BEGIN:VCARD', { code: 'not-icalendar', args: {} }],
    ['it has no event', calendar(), { code: 'no-whole-day', args: { ...years, unreadable: null } }],
    [
      'all are elsewhere',
      calendar(['DTSTART;VALUE=DATE:20500101']),
      { code: 'no-whole-day', args: { ...years, unreadable: null } },
    ],
    [
      'its only day is none',
      calendar(['DTSTART;VALUE=DATE:20261399', 'SUMMARY:Odd\u001b[2J']),
      { code: 'no-whole-day', args: { ...years, unreadable: { name: 'Odd\u001b[2J', read: '20261399' } } },
    ],
    [
      'a time is none',
      calendar(EVE, ['DTSTART:20261228']),
      { code: 'value-unreadable', args: { said: expect.stringContaining('2026-12-28T') } },
    ],
  ]
  test.each(rows)('%s', (_, text, problem) => {
    expect(userErrorOf(() => readIcs(text, 'a.ics', YEARS))).toEqual({
      code: 'file-unreadable',
      args: { path: 'a.ics', problem },
    })
  })
})
