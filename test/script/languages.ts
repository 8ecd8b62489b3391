import { LANGUAGES, type Language } from '../../src/script/languages/index.js'
import type { Words } from '../../src/script/words.js'

export const ALL: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage)

export const WORDS: readonly (readonly [language: Language, words: Words])[] = await Promise.all(
  ALL.map(async (language) => [language, await LANGUAGES[language]()] as const),
)

function isLanguage(name: string): name is Language {
  return name in LANGUAGES
}
