import type { CalendarDate } from '../domain/calendar-date.js'
import { nearest } from '../domain/nearest.js'
import type { Days } from './forms/form.js'
import { LANGUAGES, type LanguageCode } from './languages/index.js'
import { knows, languagesMet, vocabularyIn, wordsIn } from './languages/met.js'

const CODES = Object.keys(LANGUAGES) as readonly LanguageCode[]
/** Of fewer letters, another word is as near as the one that was meant. */
const SHORTEST_SPELT = 4
const LONG_WORD = 6
/** Of more words, nobody misses one that is a day. */
const MOST_WORDS = 6

/** What there is to know of words that are no day. */
export interface Misread {
  /** The words that are known in no language that was met, each with the one that may have been meant, or null. */
  readonly unknown: readonly { readonly word: string; readonly meant: string | null }[]
  /** The whole with the words that may have been meant, if that is a day; or null. */
  readonly corrected: string | null
  /** The longest part that is a day, and which one; or null. */
  readonly part: { readonly words: string; readonly date: CalendarDate } | null
}

/** Looks for what can be told of words that are no day. @param read the days that some words can mean */
export function misread(words: string, read: (words: string) => Days): Misread {
  const met = languagesMet(words)
  const unknown = wordsIn(words)
    .filter((word) => !met.some((code) => knows(code, word)))
    .map((word) => ({ word, meant: spelling(word, met) ?? spelling(word, CODES) ?? null }))
  const corrected = unknown.reduce((text, { word, meant }) => text.replace(word, meant ?? word), words)
  return {
    unknown,
    corrected: corrected !== words && read(corrected)?.length === 1 ? corrected : null,
    part: longestPart(words, read),
  }
}

/** The word of the languages that is spelt most like this one. */
function spelling(word: string, codes: readonly LanguageCode[]): string | undefined {
  if (word.length < SHORTEST_SPELT) return undefined
  // Nobody mistakes the letter that a word begins with, and of a short word hardly the second.
  const begins = word.slice(0, word.length < LONG_WORD ? 2 : 1)
  const texts = codes.flatMap((code) => vocabularyIn(code)).filter((text) => text.startsWith(begins))
  const [first] = nearest(
    word,
    // Of two that are as near, the whole word goes before what it may be cut to.
    [...new Set(texts)].sort((a, b) => b.length - a.length).map((text) => ({ text, value: text })),
  )
  return first
}

function longestPart(words: string, read: (words: string) => Days): Misread['part'] {
  const each = words.split(' ')
  if (each.length > MOST_WORDS) return null
  for (let length = each.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= each.length; from++) {
      const part = each.slice(from, from + length).join(' ')
      const [date, ...others] = read(part) ?? []
      if (date !== undefined && others.length === 0) return { words: part, date }
    }
  }
  return null
}
