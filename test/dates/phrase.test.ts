import { describe, expect, test } from 'vitest'
import { en } from '../../src/dates/languages/en.js'
import type { Language } from '../../src/dates/languages/language.js'
import { type Phrase, stepOf, takenFrom } from '../../src/dates/phrase.js'
import type { Taken } from '../../src/dates/slot.js'
import { slotStep } from '../../src/dates/slots.js'

describe('a phrase', () => {
  const rows: readonly (readonly [phrase: string, words: string, taken: Taken | undefined])[] = [
    ['{weekday} of {which} week', 'friday of next week', { weekday: 5, which: 'next' }],
    ['{which} week {weekday}', 'this week fri', { weekday: 5, which: 'this' }],
    ['{count} {unit} ago', 'two weeks ago', { count: 2, unit: 'week' }],
    ['{day} {month}', 'twenty-first of november', undefined],
    ['{day}[ of] {month}', 'twenty-first of november', { day: 21, month: 11 }],
    ['{day}[ of] {month}', '12th nov', { day: 12, month: 11 }],
    // names are cut short behind the star, and nowhere else
    ['{month}', 'nov', { month: 11 }],
    ['{month}', 'novem', { month: 11 }],
    ['{month}', 'no', undefined],
    ['{month}', 'novembers', undefined],
    // a space is needed between words, and may be missing from a digit to a letter
    ['{count} {unit} ago', '3days ago', { count: 3, unit: 'day' }],
    ['{count} {unit} ago', 'threedays ago', undefined],
    ['{count} {unit} ago', '3 daysago', undefined],
    // what may be left out, and what may be either
    ['[at ]{hour}', 'at 10', { hour: 10 }],
    ['[at ]{hour}', '10', { hour: 10 }],
    ['(at|about) {hour}', '10', undefined],
    ['at {hour}|{hour} sharp', '9 sharp', { hour: 9 }],
    ['[[on ]the ]{ordinal}', 'on the 3rd', { ordinal: 3 }],
    ['[[on ]the ]{ordinal}', 'on 3rd', undefined],
    // the longest of what may lead in is taken, whichever stands first
    ['[by |by the ]{date}', 'by the 3rd', { date: '3rd' }],
    ['{date} at {hour}', 'friday at 10', { date: 'friday', hour: 10 }],
    ['{date} at {hour}', ' at 10', undefined],
    // no digit of a number is left over
    ['{yy}', '2026', undefined],
    ['{year}', '2026', { year: 2026 }],
    ['{year}', '20261', undefined],
    ['{hour}', '24', undefined],
    ['{hour12} pm', '13 pm', undefined],
    ['{count} {unit}', '007 days', { count: 7, unit: 'day' }],
    // without spaces, as some scripts have it
    ['{month}月{day}日', '11月12日', undefined],
    ['{year}年{day}日', '2026年12日', { year: 2026, day: 12 }],
    // a slot may be given its value without a word for it
    ['i {weekday}s{which=last}', 'i mondays', { weekday: 1, which: 'last' }],
    ['{count=2}days', 'days', { count: 2 }],
    // accents may be left out
    ['äßł {day}', 'assl 3', { day: 3 }],
    ['', 'today', undefined],
  ]
  test.each(rows)('%j on %j', (phrase, words, taken) => {
    expect(matched(phrase, words)).toEqual(taken)
  })

  const malformed: readonly string[] = ['[at {hour}', 'at] {hour}', '(a|b', '{hour', '{our}', '{}', 'a)']
  test.each(malformed)('%j is refused', (phrase) => {
    expect(() => matched(phrase, 'at 10')).toThrow()
  })
})

test('where a language has no word, nothing is met', () => {
  expect(matched('{ordinal}', '12', { ...en, ordinalEndings: '' })).toBeUndefined()
  expect(matched('{day}', '12', { ...en, ordinalEndings: '' })).toEqual({ day: 12 })
  expect(matched('{count} {unit}', ' days', { ...en, numbers: ['', 'two'] })).toBeUndefined()
  expect(matched('{count} {unit}', 'two days', { ...en, numbers: ['', 'two'] })).toEqual({
    count: 2,
    unit: 'day',
  })
})

test('a phrase without a slot that its form needs does not compile', () => {
  const phrases: readonly Phrase<'weekday' | 'which'>[] = [
    '{weekday} of {which} week',
    '{which} week {weekday}',
    // @ts-expect-error which week is not told
    '{weekday} of the week',
    // @ts-expect-error misspelt
    '{weekday} of {wich} week',
  ]
  expect(phrases).toHaveLength(4)
})

function matched(phrase: string, words: string, language: Language = en): Taken | undefined {
  const step = stepOf(phrase, (slot) => slotStep(slot, language))
  return takenFrom(words, step)
}
