import type { Language } from './language.js'

/** By ISO 639-1 code: the languages that are read, each loaded when its words are met. */
export const LANGUAGES = {
  en: async () => (await import('./en.js')).en,
} as const satisfies Readonly<Record<string, () => Promise<Language>>>

export type LanguageCode = keyof typeof LANGUAGES

/** The one in which words of no language are tried: a feast may be called so. */
export const DEFAULT: LanguageCode = 'en'
