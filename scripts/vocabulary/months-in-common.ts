import type { Language } from '../../src/dates/languages/language.js'
import { dateReader } from '../../src/dates/read.js'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { unlessRefused } from '../../src/domain/user-error.js'

const TODAY = calendarDate('2026-11-16')

/**
 * The words that name the same month in every language that knows them, and are nothing else in any.
 *
 * @param languages each with all of its words
 */
export function monthsInCommon(
  languages: readonly (readonly [code: string, language: Language, words: readonly string[]])[],
): readonly string[] {
  const readers = languages.map(([code, language, words]) => ({
    words: new Set(words),
    read: readerIn(code, language),
  }))
  const words = [...new Set(readers.flatMap(({ words }) => [...words]))].sort()
  return words.filter((word) => {
    const knowing = readers.filter(({ words }) => words.has(word))
    if (knowing.length < 2 || knowing[0]?.read(`12 ${word} 2026`) === undefined) return false
    const [day, ...others] = new Set(knowing.map(({ read }) => read(`12 ${word} 2026`)))
    const otherwise = knowing.flatMap(({ read }) => [word, `${word} 12`, `12 ${word}`].map(read))
    return (
      day !== undefined &&
      others.length === 0 &&
      otherwise.every((other) => other === undefined || other.slice(5) === day.slice(5))
    )
  })
}

/** The day that is read, if it is one. */
function readerIn(code: string, language: Language): (text: string) => string | undefined {
  const read = dateReader({ [code]: language })
  return (text) => unlessRefused(() => read(text, { today: TODAY, tense: 'past', detail: 'word' }))
}
