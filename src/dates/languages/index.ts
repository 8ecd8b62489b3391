import { en } from './en.js'
import type { Language } from './language.js'

export type Languages = Readonly<Record<string, Language>>

/** The languages that are read, by their ISO 639 codes. A day that is no language's own is written in the first. */
export const LANGUAGES: Languages = {
  en,
}
