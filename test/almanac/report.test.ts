import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAgainst } from '../../scripts/almanac/report/against.js'
import { isOpen, type OfficeList, readMarket, readWorld } from '../../scripts/almanac/report/expected.js'
import { measure } from '../../scripts/almanac/report/measure.js'
import { shares } from '../../scripts/almanac/report/table.js'
import { compare, total, windowsOf } from '../../scripts/almanac/report/windows.js'
import type { CalendarDate } from '../../src/domain/calendar-date.js'

const day = (text: string) => text as CalendarDate

function list(closed: readonly string[], worked: readonly string[] = []): OfficeList {
  return { weekend: [6, 7], closed: new Set(closed.map(day)), worked: new Set(worked.map(day)) }
}

describe('expected dates', () => {
  it('of a market are lines of a year each', () => {
    const text = '# Xanadu\nweekend 5 6\nconfirmed 2026-12-31\n2026 closed 03-02 05-04\n2026 worked 01-03\n'
    expect(readMarket('XA', text)).toEqual({
      place: 'XA',
      weekend: [5, 6],
      confirmedThrough: '2026-12-31',
      closed: new Set(['2026-03-02', '2026-05-04']),
      worked: new Set(['2026-01-03']),
    })
  })

  it('of the world are marked where one list alone has them', () => {
    const [xanadu] = readWorld('XA 2026 03-02 05-04+ 06-01- 06-06*', () => [6, 7])
    expect(xanadu?.library).toEqual(list(['2026-03-02', '2026-06-01']))
    expect(xanadu?.second).toEqual(list(['2026-03-02', '2026-05-04'], ['2026-06-06']))
  })

  it('make a weekend day that is worked an open one', () => {
    expect(isOpen(list([], ['2026-06-06']), day('2026-06-06'))).toBe(true)
    expect(isOpen(list([]), day('2026-06-06'))).toBe(false)
  })

  it('may come from another folder, and there are none in an empty one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'followup-against-'))
    const library = new Map([
      ['XA', list(['2026-03-02'])],
      ['XB', list(['2026-03-02', '2026-05-04'])],
    ])
    expect(readAgainst(folder, library)).toBeUndefined()
    const market = {
      region: 'NO',
      weekend: [6, 7],
      closed: ['2026-03-03'],
      working: [],
      confirmedThrough: '2026-12-31',
    }
    writeFileSync(join(folder, 'reference.json'), JSON.stringify({ XA: market }))
    writeFileSync(
      join(folder, 'second-opinion.csv'),
      'country,date,closed_in,name\nXB,2026-05-04,date-holidays only,A\nXB,2026-06-01,second list only,B\n',
    )
    const read = readAgainst(folder, library)
    rmSync(folder, { recursive: true })
    expect(read?.markets.map(({ place, closed }) => [place, [...closed]])).toEqual([
      ['XA-NO', ['2026-03-03']],
    ])
    expect(read?.world.map(({ country, second }) => [country, [...second.closed]])).toEqual([
      ['XB', ['2026-03-02', '2026-06-01']],
    ])
  })
})

describe('windows', () => {
  it('open on the 5th business day and close on the 8th', () => {
    expect(windowsOf(list([])).get(day('2026-11-12'))).toEqual(['2026-11-19', '2026-11-24'])
    expect(windowsOf(list(['2026-11-16'])).get(day('2026-11-12'))).toEqual(['2026-11-20', '2026-11-25'])
    expect(windowsOf(list([], ['2026-11-14'])).get(day('2026-11-12'))).toEqual(['2026-11-18', '2026-11-23'])
  })

  it('are early where a closure is missing, late where there is one too many, and else exact', () => {
    const expected = windowsOf(list(['2026-11-16']))
    const { interviews } = compare(expected, expected)
    expect(compare(expected, expected)).toEqual({ interviews, exact: interviews, early: 0 })
    // Eight interviews before the closure have it in their window, five of them before the window opens.
    expect(compare(windowsOf(list([])), expected)).toEqual({ interviews, exact: interviews - 8, early: 5 })
    expect(compare(windowsOf(list(['2026-11-16', '2026-11-17'])), expected).early).toBe(0)
  })

  it('fail the report where a market is not exact, or another country is early', () => {
    const right = list(['2026-11-16'])
    const market = { ...right, place: 'XA', confirmedThrough: day('2026-12-31') }
    const other = { country: 'XB', library: list([]), second: right }
    const passed = (xa: OfficeList, xb: OfficeList) => {
      const almanac = new Map([
        ['XA', xa],
        ['XB', xb],
      ])
      return measure({ markets: [market], world: [other] }, almanac, almanac).passed
    }
    expect(passed(right, right)).toBe(true)
    expect(passed(list(['2026-11-16', '2026-11-17']), right)).toBe(false)
    expect(passed(right, list([]))).toBe(false)
  })
})

it('a share is not rounded up to all or down to none', () => {
  expect(shares({ interviews: 100_000, exact: 99_999, early: 1 })).toEqual(['99.99%', '0.01%'])
  expect(shares(total([{ interviews: 2, exact: 2, early: 0 }]))).toEqual(['100.00%', '0.00%'])
})
