import { userError } from '../../domain/user-error.js'
import type { Words } from '../words.js'
import { en } from './en.js'

/**
 * The languages of the call: one row and one file each, by ISO 639-1. A row gives its words; those of every language but
 * English are loaded when they are first asked for. English comes with the table: nearly every run speaks it, and a
 * second file takes longer to open than its words take to read.
 */
export const LANGUAGES = {
  en: async () => en,
  de: async () => (await import('./de.js')).de,
} as const satisfies Readonly<Record<string, () => Promise<Words>>>

export type Language = keyof typeof LANGUAGES

/** As they are called: ISO 639-1. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[]

/** The language of this name. @throws UserError `language-unknown` */
export function languageNamed(read: string): Language {
  return (
    LANGUAGE_CODES.find((code) => code === read.trim().toLowerCase()) ??
    userError('language-unknown', { read, accepted: LANGUAGE_CODES })
  )
}
