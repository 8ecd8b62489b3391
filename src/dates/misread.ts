import type { CalendarDate } from '../domain/calendar-date.js'
import { nearest } from '../domain/nearest.js'
import { unlessRefused } from '../domain/user-error.js'
import type { Days } from './forms/form.js'
import { LANGUAGE_CODES, type LanguageCode } from './languages/index.js'
import { knows, languagesMet, vocabularyIn, wordsIn } from './languages/met.js'

/** Of fewer letters, another word is as near as the one that was meant. */
const SHORTEST_SPELT = 4
const LONG_WORD = 6
/** Of which it must have these, too. */
const LETTERS_OF_ANOTHER_LANGUAGE = 3
const MOST_TRIED = 9
/** Of more words, nobody misses one that is a day. */
const MOST_WORDS = 6

/** What there is to know of words that are no day. */
export interface Misread {
  /** The words that no language that was met knows, each with those that may have been meant, the nearest first. */
  readonly unknown: readonly { readonly word: string; readonly meant: readonly string[] }[]
  /** The whole with the words that may have been meant, if that is a day, and one day only; or null. */
  readonly corrected: string | null
  /** The longest part that is a day, and which one, where nobody knows any word of the rest; or null. */
  readonly part: { readonly words: string; readonly date: CalendarDate } | null
}

/** Looks for what can be told of words that are no day. @param read the days that some words can mean */
export function misread(words: string, read: (words: string) => Days): Misread {
  const readAgain = (text: string): CalendarDate | undefined => {
    // What lies outside of every calendar is no help here.
    const [day, ...others] = new Set(unlessRefused(() => read(text)))
    return others.length === 0 ? day : undefined
  }
  const met = languagesMet(words)
  const unknown = wordsIn(words)
    .filter((word) => !met.some((code) => knows(code, word)))
    .map((word) => ({ word, meant: spellings(word, met) }))
  return {
    unknown,
    corrected: correctionOf(words, unknown, readAgain),
    part: longestPart(words, new Set(unknown.map(({ word }) => word)), readAgain),
  }
}

/** The words of the languages that are spelt most like this one; of other languages, where these know nothing like it. */
function spellings(word: string, met: readonly LanguageCode[]): readonly string[] {
  if (word.length < SHORTEST_SPELT) return []
  // Nobody mistakes the letter that a word begins with, and of a short word hardly the second.
  const near = likeIt(word, met, word.length < LONG_WORD ? 2 : 1)
  return near.length > 0 ? near : likeIt(word, LANGUAGE_CODES, LETTERS_OF_ANOTHER_LANGUAGE)
}

function likeIt(word: string, codes: readonly LanguageCode[], begins: number): readonly string[] {
  const texts = codes.flatMap(vocabularyIn).filter((text) => text.startsWith(word.slice(0, begins)))
  // Of two that are as near, the whole word goes before what it may be cut to.
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length)
  const found = nearest(
    word,
    longestFirst.map((text) => ({ text, value: text })),
  )
  return found.filter((text, n) => !found.slice(0, n).some((nearer) => nearer.startsWith(text)))
}

/** Tries what may have been meant by each word, the nearest first. */
function correctionOf(
  words: string,
  unknown: Misread['unknown'],
  read: (words: string) => CalendarDate | undefined,
): string | null {
  let texts: readonly string[] = [words]
  for (const { word, meant } of unknown) {
    if (meant.length === 0) return null
    texts = texts.flatMap((text) => meant.map((each) => text.replace(word, each)))
  }
  const days = new Map(
    texts.slice(0, MOST_TRIED).flatMap((text) => {
      const day = text === words ? undefined : read(text)
      return day === undefined ? [] : [[day, text] as const]
    }),
  )
  const [only, ...others] = days.values()
  return only === undefined || others.length > 0 ? null : only
}

function longestPart(
  words: string,
  unknown: ReadonlySet<string>,
  read: (words: string) => CalendarDate | undefined,
): Misread['part'] {
  const each = words.split(' ')
  if (each.length > MOST_WORDS || unknown.size === 0) return null
  for (let length = each.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= each.length; from++) {
      const rest = [...each.slice(0, from), ...each.slice(from + length)]
      // A word that is known may have moved the day.
      if (!rest.every((word) => unknown.has(word))) continue
      const part = each.slice(from, from + length).join(' ')
      const date = read(part)
      if (date !== undefined) return { words: part, date }
    }
  }
  return null
}
