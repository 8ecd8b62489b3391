import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageCode } from './index.js'
import { MONTHS_IN_COMMON, VOCABULARY } from './vocabulary.js'

// A letter of China, Japan or Korea stands for itself: words are written there without spaces.
const WORD = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af]|[a-z\u00aa-\u2fff]+/g
const CODES = Object.keys(LANGUAGES) as readonly LanguageCode[]

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
  const known = CODES.map((code) => words.filter((word) => knows(code, word)).length)
  const most = Math.max(...known)
  const met = most === 0 ? [DEFAULT_LANGUAGE] : CODES.filter((_, n) => known[n] === most)
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
