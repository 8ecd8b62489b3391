import { SPACELESS } from '../words-of.js'
import { DEFAULT_LANGUAGE, LANGUAGE_CODES, type LanguageCode } from './index.js'
import { MONTHS_IN_COMMON, VOCABULARY } from './vocabulary.js'

// A letter of those that are written without spaces is a word of its own.
const WORD = new RegExp(`${SPACELESS}|[a-z\\u00aa-\\u2fff]+`, 'g')

/** The words of a text that has been folded, each once. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(WORD))]
}

/**
 * The languages in which a text can be read: those that know every word of it. Where none does, those that know most:
 * the words beside them may be the name of a feast.
 */
export function languagesMet(text: string): readonly LanguageCode[] {
  const words = wordsIn(text)
  const known = LANGUAGE_CODES.map((code) => words.filter((word) => knows(code, word)).length)
  const most = Math.max(...known)
  const met = most === 0 ? [DEFAULT_LANGUAGE] : LANGUAGE_CODES.filter((_, n) => known[n] === most)
  return isSameInAll(text, words) ? met.slice(0, 1) : met
}

/** Whether nothing but digits stands beside the name of a month that is the same in every language: `20 nov`. */
function isSameInAll(text: string, [word, ...others]: readonly string[]): boolean {
  return (
    word !== undefined && others.length === 0 && /\d/.test(text) && MONTHS_IN_COMMON.includes(` ${word} `)
  )
}

/** Every word of the language. */
export function vocabularyIn(code: LanguageCode): readonly string[] {
  return VOCABULARY[code].trim().split(' ')
}

/** Whether the word is one of the language's. */
export function knows(code: LanguageCode, word: string): boolean {
  return VOCABULARY[code].includes(` ${word} `)
}
