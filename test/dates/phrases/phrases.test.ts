import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/dates/languages/index.js'
import { loadWordReader } from '../../../src/dates/load-read-day.js'
import { type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.js'
import { isUserError } from '../../../src/domain/user-error.js'
import { employerDays } from '../../../src/parse/employer-days.js'
import { placeCalendar } from '../../support/places.js'

const readDateWords = await loadWordReader()

/**
 * What people say in a language, and which day it is, as it was written down from the conventions before the program
 * could read it. `day` holds what is right: a day, any of `from..to`, `a|b` for a refusal that names both, or `refused`
 * for any; several of these with `or` between them.
 */
const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.csv'))

/** What people say, and what is refused all the same. */
const NOT_YET_READ = new Set([
  'tuesday, wednesday at the latest',
  'late this week or early next',
  'today at half ten',
  'a week ago yesterday',
])

type Row = readonly [said: string, kind: string, on: string, country: string, day: string, why: string]

const TABLES = FILES.map(
  (name) => [name, rowsOf(readFileSync(join(import.meta.dirname, name), 'utf8'))] as const,
)

test('every language has its table, and together they are enough', () => {
  expect(FILES.map((name) => name.replace('.csv', '')).sort()).toEqual(Object.keys(LANGUAGES).sort())
  expect(TABLES.flatMap(([, rows]) => rows).length).toBeGreaterThan(1600)
})

describe.each(TABLES)('%s', (_, rows) => {
  test('has no row twice', () => {
    expect(new Set(rows.map(([said, ...rest]) => [said, ...rest.slice(0, 3)].join())).size).toBe(rows.length)
  })

  test.each(rows)('"%s" (%s) said on %s (%s) is %s: %s', (said, kind, on, country, day) => {
    const read = readingsOf(said, kind, calendarDate(on), country)
    if (NOT_YET_READ.has(said)) expect(read).toEqual([])
    else if (!isRight(read, day)) expect(read.join('|')).toBe(day)
  })
})

/** A test that finds nothing wrong would be worth nothing. */
test.each([
  [['2026-11-20'], '2026-11-19', false],
  [['2026-11-20'], '2026-11-18..2026-11-20', true],
  [['2026-11-21'], '2026-11-18..2026-11-20', false],
  [['2026-11-20', '2026-11-27'], '2026-11-27', false],
  [['2026-11-20', '2026-11-27'], '2026-11-27 or 2026-11-20|2026-11-27', true],
  [['2026-11-13', '2026-11-27'], '2026-11-20|2026-11-27', false],
  [[], 'refused', true],
  [[], '2026-11-20', false],
  [['2026-11-20'], 'refused', false],
])('%j is %s: %s', (read, day, right) => {
  expect(
    isRight(
      read.map((date) => calendarDate(date)),
      day,
    ),
  ).toBe(right)
})

function isRight(read: readonly CalendarDate[], day: string): boolean {
  return day.split(' or ').some((each) => {
    if (each === 'refused') return read.length !== 1
    const [from = '', to = from] = each.split('..')
    return each.includes('|')
      ? read.join('|') === each
      : read.length === 1 && read.every((date) => date >= from && date <= to)
  })
}

/** The day; several if it is refused with them; none if it is refused otherwise. */
function readingsOf(said: string, kind: string, on: CalendarDate, country: string): readonly CalendarDate[] {
  const calendar = country === '' ? {} : { calendar: employerDays(placeCalendar(country)) }
  const of = kind === 'promised' ? { tense: 'future' as const, ...calendar } : { tense: 'past' as const }
  try {
    const day = readDateWords(said, { today: on, detail: kind, ...of })
    // A promise of a day that has gone is refused by every command.
    return kind === 'promised' && day < on ? [] : [day]
  } catch (error) {
    if (!isUserError(error)) throw error
    return error.data.code === 'date-ambiguous' ? error.data.args.readings : []
  }
}

function rowsOf(text: string): readonly Row[] {
  const lines = text.trim().split('\n').slice(1)
  return lines.map((line) => {
    const cells = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.replaceAll('"', ''),
    )
    return cells.slice(0, 6) as unknown as Row
  })
}
