import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Details } from '../../src/details/table.js'
import { renderHolidays, renderPlaces } from '../../src/render/calendar/holidays.js'
import { PLAIN } from '../../src/render/screen.js'
import { headline, renderVerdict } from '../../src/render/verdict/verdict.js'
import { situations } from '../support/arbitraries.js'
import { reportFor, reportOn } from '../support/reports.js'

const met = { interviewed: '2026-11-12' }

describe('the answer stands in the first line', () => {
  const rows: readonly (readonly [today: string, details: Details, headline: string])[] = [
    ['2026-11-16', met, 'WAIT UNTIL Thu 19 Nov'],
    ['2026-11-19', met, 'CALL TODAY'],
    ['2026-11-19', { ...met, phone: '020 7946 0000' }, 'CALL TODAY  020 7946 0000'],
    ['2026-11-19', { ...met, heard: '2026-11-16' }, 'DO NOT CALL'],
    ['2026-12-31', met, 'CALL TODAY'],
    ['2026-12-28', met, 'WAIT UNTIL Tue 29 Dec'],
    ['2026-12-28', { interviewed: '2026-12-28' }, 'WAIT UNTIL Tue 5 Jan 2027'],
  ]
  test.each(rows)('on %s, %j: %s', (today, details, first) => {
    const report = reportFor('GB', today, details)
    expect(headline(report)).toBe(first)
    expect(renderVerdict(report, { width: 80, style: PLAIN }).split('\n')[0]).toBe(first)
  })
})

describe.each([80, 40])('in %i columns', (width) => {
  test('no line is longer, none ends in a space, and the text ends with one line feed', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const text = renderVerdict(reportOn(situation), { width, style: PLAIN })
        for (const line of text.split('\n')) {
          expect(line.length).toBeLessThanOrEqual(width)
          expect(line).toBe(line.trimEnd())
        }
        expect(text).toMatch(/[^\n]\n$/)
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\n\n\n/)
      }),
      { numRuns: 150 },
    )
  })

  test('nor with long names', () => {
    const long = {
      company: 'Consolidated Amalgamated Holdings '.repeat(4),
      role: 'Analyst '.repeat(9),
      interviewer: 'Maximiliane Featherstonehaugh',
    }
    const text = renderVerdict(reportFor('GB', '2026-11-19', { ...met, ...long }), { width, style: PLAIN })
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
  })
})

test('every reason stands on the screen, whatever the verdict', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const report = reportOn(situation)
      const screen = renderVerdict(report, { width: 80, style: PLAIN }).replaceAll(/\s+/g, ' ')
      for (const { text } of report.reasons) expect(screen).toContain(text)
      expect(screen).toContain(report.wouldChange)
      expect(screen).toContain(report.calendar.name)
    }),
    { numRuns: 150 },
  )
})

test('a verdict that is to skip shows no window and no weeks', () => {
  const text = renderVerdict(reportFor('GB', '2026-11-19', { ...met, heard: '2026-11-16' }), {
    width: 80,
    style: PLAIN,
  })
  expect(text).not.toContain('Call between')
  expect(text).not.toContain('> today')
})

test('who it is about stands under the answer, as far as it was given', () => {
  const lines = (details: Details) =>
    renderVerdict(reportFor('GB', '2026-11-16', { ...met, ...details }), { width: 80, style: PLAIN }).split(
      '\n',
    )
  expect(lines({ company: 'Acme', interviewer: 'Jane Doe' })[1]).toBe('Acme, Jane Doe')
  expect(lines({})[1]).toBe('')
})

describe('the closures of a year', () => {
  const report = {
    schema: 'followup.holidays/1',
    year: 2026,
    calendar: reportFor('GB', '2026-11-16', met).calendar,
    holidays: [
      { date: '2026-12-25', name: 'Christmas Day', kind: 'holiday' },
      { date: '2026-12-26', name: 'Boxing Day', kind: 'holiday' },
      { date: '2026-12-29', name: 'Moon Feast', kind: 'holiday', doubt: 'the lists differ' },
    ],
    shortDays: [{ date: '2026-12-24', name: 'Long Night', closesAt: '12:00' }],
    workdays: ['2026-12-27', '2026-12-28'],
    opened: [{ date: '2026-12-28', reason: 'a colleague' }],
  } as unknown as Parameters<typeof renderHolidays>[0]
  const text = renderHolidays(report, { width: 80, style: PLAIN })

  test('stand in the order of their days, each with what is special about it', () => {
    const lines = text.split('\n').filter((line) => / Dec /.test(line))
    expect(lines.map((line) => line.trim().slice(0, 10).trim())).toEqual([
      'Thu 24 Dec',
      'Fri 25 Dec',
      'Sat 26 Dec',
      'Sun 27 Dec',
      'Mon 28 Dec',
      'Tue 29 Dec',
    ])
    expect(lines[0]).toContain('12:00')
    expect(lines[2]).toContain('weekend')
    expect(lines[3]).toContain('work, to make up')
    expect(lines[4]).toContain('your own: offices work (a colleague)')
    expect(lines[5]).toContain('the lists differ')
  })

  test('without one, say so', () => {
    const empty = { ...report, holidays: [], shortDays: [], workdays: [], opened: [] }
    expect(renderHolidays(empty, { width: 80, style: PLAIN })).toContain('none')
  })

  test('fit into 40 columns', () => {
    for (const line of renderHolidays(report, { width: 40, style: PLAIN }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(40)
    }
  })
})

test('codes and names stand in two columns', () => {
  expect(
    renderPlaces([
      ['GB-ENG', 'England'],
      ['GB', 'United Kingdom'],
    ]),
  ).toBe('GB-ENG  England\nGB      United Kingdom\n')
})
