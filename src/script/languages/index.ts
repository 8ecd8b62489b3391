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
