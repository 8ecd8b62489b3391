import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/dates/languages/index.js'
import { loadWordReader } from '../../../src/dates/load-read-day.js'
import { dateReader } from '../../../src/dates/read.js'
import type { ReadDay } from '../../../src/dates/read-day.js'
import { addDays, type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.js'
import { shortDate } from '../../../src/render/dates.js'

/*
 * A day that is written is read back as that day: as the program prints it, and as the formats of Unicode's CLDR have it
 * in each language, which Node brings along and nobody here has written.
 */

const readAny = await loadWordReader()
const TODAY = calendarDate('2030-06-15')
const DAYS: readonly CalendarDate[] = Array.from({ length: 7671 }, (_, n) =>
  addDays(calendarDate('2020-01-01'), n),
)

/** The first days that are not read back. @param write how each is written; `n` counts them */
function wrong(read: ReadDay, write: (day: CalendarDate, n: number) => string): readonly string[] {
  return DAYS.flatMap((day, n) => {
    const text = write(day, n)
    const found = readBack(read, text)
    return found === day ? [] : [`${text}: ${found}`]
  }).slice(0, 5)
}

function readBack(read: ReadDay, text: string): string {
  try {
    return read(text, { today: TODAY, tense: 'past', detail: 'day' })
  } catch (error) {
    return String(error)
  }
}

test('every day of 2020 to 2040 is here', () => {
  expect(DAYS.at(-1)).toBe('2040-12-31')
})

describe('as the program prints it', () => {
  test('as ISO 8601', () => {
    expect(wrong(readAny, (day) => day)).toEqual([])
  })

  test('in a table or a sentence, with its year', () => {
    const other = calendarDate('2019-06-15')
    expect(wrong(readAny, (day) => shortDate(day, other))).toEqual([])
  })
})

describe.each(Object.entries(LANGUAGES))('in %s', (code, load) => {
  test('in its long format, its full and its medium one', async () => {
    const read = dateReader({ [code]: await load() })
    const formats = (['long', 'full', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(code, { dateStyle, timeZone: 'UTC' }),
    )
    // Every day once, and each month in every format.
    expect(wrong(read, (day, n) => formats[n % 3]?.format(new Date(`${day}T12:00:00Z`)) ?? '')).toEqual([])
  })
})
