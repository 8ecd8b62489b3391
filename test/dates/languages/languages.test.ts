import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { monthsInCommon } from '../../../scripts/vocabulary/months-in-common.js'
import { vocabularyOf } from '../../../scripts/vocabulary/vocabulary.js'
import { de } from '../../../src/dates/languages/de.js'
import { en } from '../../../src/dates/languages/en.js'
import { LANGUAGES, type LanguageCode } from '../../../src/dates/languages/index.js'
import type { Form, Language } from '../../../src/dates/languages/language.js'
import { MONTHS_IN_COMMON, VOCABULARY } from '../../../src/dates/languages/vocabulary.js'
import { phrasebookOf } from '../../../src/dates/phrasebook.js'
import { dateReader } from '../../../src/dates/read.js'
import type { ReadDay, Tense } from '../../../src/dates/read-day.js'
import { calendarDate } from '../../../src/domain/calendar-date.js'
import { isUserError } from '../../../src/domain/user-error.js'

const MONDAY = calendarDate('2026-11-16')
const LOADED: readonly (readonly [string, Language])[] = await Promise.all(
  Object.entries(LANGUAGES).map(async ([code, load]) => [code, await load()] as const),
)
const inGerman = dateReader({ de })
const inEnglish = dateReader({ en })
const inBoth = dateReader({ en, de })

describe('a second language is read by its file alone', () => {
  const rows: readonly (readonly [text: string, tense: Tense, read: string])[] = [
    ['12. November 2026', 'past', '2026-11-12'],
    ['12 Nov. 26', 'past', '2026-11-12'],
    ['Do, 12. Nov', 'past', '2026-11-12'],
    ['Donnerstag, den 12. November', 'past', '2026-11-12'],
    ['bis zum 3. März', 'future', '2027-03-03'],
    ['3. MÄRZ 2027', 'future', '2027-03-03'],
    ['3. Ma\u0308rz 2027', 'future', '2027-03-03'],
    ['3. maerz 2027', 'future', '2027-03-03'],
    ['dritter März 2027', 'future', '2027-03-03'],
    ['am 12.', 'past', '2026-11-12'],
    ['am 12.11.2026', 'past', '2026-11-12'],
    ['heute', 'past', '2026-11-16'],
    ['gestern', 'past', '2026-11-15'],
    ['übermorgen', 'future', '2026-11-18'],
    ['Do', 'past', '2026-11-12'],
    ['Do.', 'future', '2026-11-19'],
    ['letzten Donnerstag', 'past', '2026-11-12'],
    ['nächsten Freitag', 'future', '2026-11-27'],
    ['nächste Woche Freitag', 'future', '2026-11-27'],
    ['Freitag nächster Woche', 'future', '2026-11-27'],
    ['Ende nächster Woche', 'future', '2026-11-27'],
    ['Ende der Woche', 'future', '2026-11-20'],
    ['Anfang Dezember', 'future', '2026-12-10'],
    ['Mitte Dezember', 'future', '2026-12-20'],
    ['Ende der KW', 'future', '2026-11-20'],
    ['zwei bis drei Wochen', 'future', '2026-12-07'],
    ['in 5 Werktagen', 'future', '2026-11-23'],
    ['ein paar Tage', 'future', '2026-11-23'],
    ['16-20 November', 'future', '2026-11-20'],
    ['KW 48', 'future', '2026-11-27'],
    ['Dienstag oder Mittwoch', 'future', '2026-11-18'],
    ['nach Freitag', 'future', 'date-endless'],
    ['nächste Woche', 'future', '2026-11-27'],
    ['im November', 'future', '2026-11-30'],
    ['vor 3 Tagen', 'past', '2026-11-13'],
    ['vor einer Woche', 'past', '2026-11-09'],
    ['in zwei Wochen', 'future', '2026-11-30'],
    ['Freitag in einer Woche', 'future', '2026-11-27'],
    ['Donnerstag um 10:30', 'past', '2026-11-12'],
    ['Donnerstag, 15 Uhr', 'past', '2026-11-12'],
    // two readings
    ['12.11.', 'future', '2026-11-12 or 2027-11-12'],
    ['montag', 'past', '2026-11-09 or 2026-11-16'],
    ['3/4/2026', 'past', '2026-03-04 or 2026-04-03'],
    ['31. April', 'past', 'date-does-not-exist'],
    ['demnächst', 'future', 'date-endless'],
    ['thursday', 'past', 'date-unreadable'],
    ['вторник', 'past', 'date-unreadable'],
  ]
  test.each(rows)('%j in the %s tense: %s', (text, tense, read) => {
    expect(answer(inGerman, text, tense)).toBe(read)
  })
})

describe('beside English', () => {
  const rows: readonly (readonly [text: string, tense: Tense, read: string])[] = [
    ['last thursday', 'past', '2026-11-12'],
    ['letzten Donnerstag', 'past', '2026-11-12'],
    // the same day in both
    ['12 Nov 2026', 'past', '2026-11-12'],
    ['12/11/2026', 'past', '2026-11-12 or 2026-12-11'],
    ['monday', 'past', '2026-11-09 or 2026-11-16'],
    ['montag', 'past', '2026-11-09 or 2026-11-16'],
    ['30 Feb', 'past', 'date-does-not-exist'],
    // a language of its own, and not some words of each
    ['nächste week friday', 'future', 'date-unreadable'],
  ]
  test.each(rows)('%j in the %s tense: %s', (text, tense, read) => {
    expect(answer(inBoth, text, tense)).toBe(read)
  })

  test('words that are different days in two languages are ambiguous', () => {
    const shifted = {
      ...de,
      weekdays: [...de.weekdays.slice(1), 'Fri*tz'],
    } as unknown as typeof de
    const inTwo = dateReader({ en, xx: shifted })
    expect(answer(inTwo, 'fri', 'past')).toBe('2026-11-13 or 2026-11-15')
  })

  test('English alone knows none of it', () => {
    expect(answer(inEnglish, '3. März 2027', 'past')).toBe('date-unreadable')
    expect(answer(inEnglish, 'Donnerstag', 'past')).toBe('date-unreadable')
  })
})

test('every language that has a file has its row in the table', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../src/dates/languages'))
  const languages = files.filter(
    (name) => !['index.ts', 'language.ts', 'met.ts', 'vocabulary.ts'].includes(name),
  )
  expect(languages.sort()).toEqual(
    Object.keys(LANGUAGES)
      .map((code) => `${code}.ts`)
      .sort(),
  )
})

test('the months that all languages have in common are known to be so', () => {
  expect(MONTHS_IN_COMMON.trim().split(' ')).toEqual(
    monthsInCommon(
      LOADED.map(([code, language]) => [code, language, VOCABULARY[code as LanguageCode].trim().split(' ')]),
    ),
  )
  expect(MONTHS_IN_COMMON).not.toContain(' mar ')
})

test('every language that is read is named in the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8')
  const names = new Intl.DisplayNames('en', { type: 'language' })
  for (const code of Object.keys(LANGUAGES)) expect(readme).toContain(names.of(code))
})

describe.each(LOADED)('the language %s', (code, language) => {
  const forms = Object.keys(language.phrases) as Form[]

  test('has no phrase that is not well formed, or with a slot that is not known', () => {
    const { match } = phrasebookOf(language)
    for (const form of forms) expect(match(form, '')).toEqual([])
  })

  test('is known by all of its words before it is loaded', () => {
    expect(VOCABULARY[code as LanguageCode].trim().split(' ')).toEqual(vocabularyOf(language))
  })

  test('writes accented letters as one letter', () => {
    const words = JSON.stringify(language)
    expect(words.normalize('NFC')).toBe(words)
  })
})

/** The day, each of several, or the code of the refusal. */
function answer(read: ReadDay, text: string, tense: Tense): string {
  try {
    return read(text, { today: MONDAY, tense, detail: 'on' })
  } catch (error) {
    if (!isUserError(error)) throw error
    const { code, args } = error.data
    return code === 'date-ambiguous' ? args.readings.join(' or ') : code
  }
}
