import type { Language } from './language.js'

/** By ISO 639-1 code: the languages that are read, each loaded when its words are met. */
export const LANGUAGES = {
  en: async () => (await import('./en.js')).en,
} as const satisfies Readonly<Record<string, () => Promise<Language>>>

export type LanguageCode = keyof typeof LANGUAGES

/** A date of digits alone is written in this one. */
export const DEFAULT: LanguageCode = 'en'
