import type { Language } from './language.js'

/** By ISO 639-1 code: the languages that are read, each loaded when its words are met. */
export const LANGUAGES = {
  en: async () => (await import('./en.js')).en,
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
  pt: async () => (await import('./pt.js')).pt,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  sv: async () => (await import('./sv.js')).sv,
  tr: async () => (await import('./tr.js')).tr,
  ja: async () => (await import('./ja.js')).ja,
  zh: async () => (await import('./zh.js')).zh,
  ko: async () => (await import('./ko.js')).ko,
} as const satisfies Readonly<Record<string, () => Promise<Language>>>

export type LanguageCode = keyof typeof LANGUAGES

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[]

/** The one in which words of no language are tried: a feast may be called so. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en'
