import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDate, earlier, isoWeekday, later } from '../../src/domain/calendar-date.js'
import type { Closure } from '../../src/domain/closure.js'
import type { CheckReport } from '../../src/domain/report.js'
import { PLAIN } from '../../src/render/screen.js'
import { renderWeeks } from '../../src/render/verdict/weeks.js'
import { type Situation, situations } from '../support/arbitraries.js'
import { reportFor, reportOn } from '../support/reports.js'
import { type Picture, readPicture } from './picture.js'

const WIDTHS = [80, 62, 61, 40] as const

describe.each(WIDTHS)('in %i columns', (width) => {
  holds('no line is longer, and none ends in a space', (_, __, text) => {
    for (const line of text.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(width)
      expect(line).toBe(line.trimEnd())
      expect(line).not.toMatch(/^[ \d]\d [A-Z][a-z]{2}\S/)
    }
  })

  holds(
    'every business day after the anchor, up to the end, has its number by the calendar',
    (picture, { report, situation }) => {
      const { anchor, window, callOn } = report
      const end = [window?.closes ?? '', callOn ?? ''].sort().at(-1) ?? ''
      for (const [date, cell] of picture.cells) {
        const number = /\d+/.exec(cell)?.[0]
        const counted = date > anchor.on && date <= end && situation.calendar.isBusinessDay(date)
        if (!counted) expect(number).toBeUndefined()
        else if (number === undefined) expect(cell).toMatch(/[ICHP>]/)
        else expect(Number(number)).toBe(situation.calendar.businessDaysBetween(anchor.on, date))
      }
    },
  )

  holds(
    'closures are signed, and named beside or under their week, but for weekends',
    (picture, { report }) => {
      for (const { date, kind, name } of closuresOf(report)) {
        const cell = picture.cells.get(date)
        if (cell === undefined) {
          expect(picture.leftOut).toBeGreaterThan(0)
          continue
        }
        expect(cell).toMatch(kind === 'weekend' ? /-|[ICHP]/ : /x|[ICHP]/)
        if (kind !== 'weekend') expect(wordsOf(picture, date)).toContain(name.replaceAll(' ', ''))
      }
      const signed = [...picture.cells].filter(([, cell]) => /[-x]/.test(cell)).map(([date]) => date)
      const closed = new Set(closuresOf(report).map(({ date }) => date))
      expect(signed.filter((date) => !closed.has(date))).toEqual([])
    },
  )

  holds(
    'today, the interview, and the days to call are marked, and nothing else is',
    (picture, { report, situation }) => {
      const { today, interviewed, window, callOn } = report
      const marked = (sign: string) =>
        [...picture.cells].filter(([, cell]) => cell.includes(sign)).map(([date]) => date)
      expect(marked('>')).toEqual([today])
      expect(marked('I')).toEqual([interviewed])
      const days: CalendarDate[] = []
      for (let day = window?.opens ?? today; day <= (window?.closes ?? ''); day = addDays(day, 1)) {
        if (situation.calendar.isBusinessDay(day) && picture.cells.has(day)) days.push(day)
      }
      if (callOn !== null && callOn > (days.at(-1) ?? '')) days.push(callOn)
      expect(marked('*')).toEqual(days)
    },
  )

  holds('the first and the last day of the window are never left out', (picture, { report }) => {
    for (const date of [report.window?.opens, report.window?.closes]) {
      expect(date === undefined ? '*' : picture.cells.get(date)).toMatch(/\*$/)
    }
  })

  holds('the day that they named is marked', (picture, { report }) => {
    for (const reason of report.reasons) {
      if (reason.rule !== 'promised-date') continue
      const { by } = reason.args
      if (by > report.interviewed && by !== report.anchor.on && !calledOn(report, by)) {
        expect(picture.cells.get(by)).toContain('P')
      }
    }
  })

  holds('rows are weeks without a gap, from the first day of the week', (picture, { report }) => {
    const { interviewed, today, window, calendar, callOn } = report
    const first = (Math.max(...calendar.weekend) % 7) + 1
    const weeks = [...picture.words.keys()]
    expect(weeks.map(isoWeekday).every((weekday) => weekday === first)).toBe(true)
    expect(weeks[0] && weeks[0] <= earlier(interviewed, today)).toBe(true)
    const end = later(later(window?.closes ?? today, today), callOn ?? today)
    expect(addDays(weeks.at(-1) ?? today, 6) >= end).toBe(true)
    let count = 0
    for (let day = weeks[0] ?? today; day <= end; day = addDays(day, 7)) count++
    expect(weeks.length + picture.leftOut).toBe(count)
    if (count <= 8) expect(picture.leftOut).toBe(0)
  })

  holds('the legend explains every sign that stands in it', (picture) => {
    const cells = [...picture.cells.values()].join('')
    const signs = {
      I: 'I interview',
      '>': '> today',
      '*': '* days',
      '-': '- weekend',
      x: 'x closed',
      P: 'P ',
      C: 'C ',
      H: 'H ',
    }
    for (const [sign, words] of Object.entries(signs)) {
      if (cells.includes(sign)) expect(picture.legend).toContain(words)
    }
  })

  function holds(
    what: string,
    property: (
      picture: Picture,
      of: { readonly report: CheckReport; readonly situation: Situation },
      text: string,
    ) => void,
  ): void {
    test(what, () => {
      fc.assert(
        fc.property(situations, (situation) => {
          const report = reportOn(situation)
          fc.pre(report.window !== null)
          const text = renderWeeks(report, { width, style: PLAIN })
          const picture = readPicture(text, earlier(report.interviewed, report.today))
          property(picture, { report, situation }, text)
        }),
        { numRuns: 150 },
      )
    })
  }
})

describe('the week begins after the weekend', () => {
  const rows: readonly (readonly [country: string, first: string])[] = [
    ['GB', 'Mon'],
    ['AE', 'Mon'],
    ['SA', 'Sun'],
    ['IR', 'Sat'],
  ]
  test.each(rows)('in %s, on %s', (country, first) => {
    const report = reportFor(country, '2026-11-16', { interviewed: '2026-11-12' })
    expect(renderWeeks(report, { width: 80, style: PLAIN }).trimStart().slice(0, 3)).toBe(first)
  })
})

test('a promise far ahead leaves out the weeks of nothing but numbers, and says how many', () => {
  const report = reportFor('GB', '2026-11-16', { interviewed: '2026-11-12', promised: '2027-03-01' })
  const picture = readPicture(renderWeeks(report, { width: 80, style: PLAIN }), report.interviewed)
  expect([...picture.words.keys()]).toEqual([
    '2026-11-09',
    '2026-11-16',
    '2026-12-21',
    '2026-12-28',
    '2027-03-01',
  ])
  expect(picture.leftOut).toBe(12)
})

test('closures after the window are signed and named, up to the day to call', () => {
  const report = reportFor('GB', '2026-11-23', {
    interviewed: '2026-11-02',
    closed: ['2026-11-19..2026-11-20', '2026-11-23..2026-12-02'],
  })
  expect([report.window?.closes, report.callOn]).toEqual(['2026-11-12', '2026-12-03'])
  const picture = readPicture(renderWeeks(report, { width: 80, style: PLAIN }), report.interviewed)
  const signs = (from: string, days: number) =>
    Array.from({ length: days }, (_, day) => picture.cells.get(addDays(from as CalendarDate, day)))
  expect(signs('2026-11-16', 7)).toEqual(['10', '11', '12', 'x', 'x', '-', '-'])
  expect(signs('2026-11-23', 7)).toEqual(['>x', 'x', 'x', 'x', 'x', '-', '-'])
  expect(signs('2026-11-30', 7)).toEqual(['x', 'x', 'x', '13*', '', '', ''])
  expect(picture.words.get('2026-11-30' as CalendarDate)).toBe('Mon30toWed2closedatthisemployer')
  expect(picture.legend).toContain('x closed')
})

test('a closure of many weeks leaves out those in which nothing else is', () => {
  const report = reportFor('GB', '2026-11-18', {
    interviewed: '2026-11-12',
    closed: '2026-11-16..2027-03-31',
  })
  const picture = readPicture(renderWeeks(report, { width: 80, style: PLAIN }), report.interviewed)
  expect(picture.words.size).toBeLessThan(10)
  expect(picture.words.size + picture.leftOut).toBe(22)
  expect(picture.words.get('2026-11-16' as CalendarDate)).toContain('closedatthisemployer')
})

test('closures in a row that have one name are named once', () => {
  const report = reportFor('GB', '2026-11-16', {
    interviewed: '2026-11-12',
    closed: '2026-11-17..2026-11-19',
  })
  const picture = readPicture(renderWeeks(report, { width: 80, style: PLAIN }), report.interviewed)
  expect(picture.words.get('2026-11-16' as CalendarDate)).toBe('Tue17toThu19closedatthisemployer')
})

test('colour changes nothing that can be read', () => {
  const report = reportFor('GB', '2026-12-23', { interviewed: '2026-12-21', promised: '2027-01-08' })
  const paint = (text: string) => `«${text}»`
  const style = { call: paint, wait: paint, skip: paint, strong: paint, faint: paint, error: paint }
  const painted = renderWeeks(report, { width: 80, style })
  expect(painted).toContain('«')
  expect(painted.replaceAll(/[«»]/g, '').replaceAll(/ +$/gm, '')).toBe(
    renderWeeks(report, { width: 80, style: PLAIN }),
  )
})

test('where a cell has no room for all, the number gives way', () => {
  const report = reportFor('GB', '2026-12-01', { interviewed: '2026-11-12', promised: '2026-12-01' })
  const cellIn = (width: number) =>
    readPicture(renderWeeks(report, { width, style: PLAIN }), report.interviewed).cells.get(report.today)
  expect(cellIn(80)).toBe('>13P')
  expect(cellIn(40)).toBe('>P')
})

function wordsOf(picture: Picture, date: CalendarDate): string {
  const week = [...picture.words.keys()].filter((first) => first <= date).at(-1)
  return week === undefined ? '' : (picture.words.get(week) ?? '')
}

function closuresOf({ notCounted, laterClosures }: CheckReport): readonly Closure[] {
  return [...notCounted, ...laterClosures]
}

function calledOn({ reasons }: CheckReport, date: CalendarDate): boolean {
  return reasons.some((reason) => reason.rule === 'try-again' && reason.args.on === date)
}
