import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadWordReader } from '../../../src/dates/load-read-day.js'
import { calendarDate } from '../../../src/domain/calendar-date.js'
import { isUserError } from '../../../src/domain/user-error.js'
import { employerDays } from '../../support/employers.js'
import { placeCalendar } from '../../support/places.js'

const readDateWords = await loadWordReader()

/** What employers say in a language, and which day it is, as it was written down before the program could read it. */
const rows = readFileSync(join(import.meta.dirname, 'en.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) =>
    [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', '')),
  )

test('there are enough of them, and none is there twice', () => {
  expect(rows.length).toBeGreaterThan(300)
  expect(new Set(rows.map(([said, on, country]) => [said, on, country].join())).size).toBe(rows.length)
})

describe('a promise', () => {
  test.each(rows)('"%s" said on %s (%s) is %s: %s', (said = '', on = '', country = '', day = '') => {
    expect(read(said, on, country)).toBe(day)
  })
})

/** The day; several if it is refused with them; or how it is refused otherwise. */
function read(said: string, on: string, country: string): string {
  const calendar = country === '' ? {} : { calendar: employerDays(placeCalendar(country)) }
  try {
    return readDateWords(said, { today: calendarDate(on), tense: 'future', detail: 'promised', ...calendar })
  } catch (error) {
    if (!isUserError(error)) throw error
    const { code, args } = error.data
    if (code === 'date-ambiguous')
      return args.readings
        .map(({ date }) => date)
        .sort()
        .join('|')
    return code === 'date-does-not-exist' ? 'no such day' : code.replace('date-', '')
  }
}
