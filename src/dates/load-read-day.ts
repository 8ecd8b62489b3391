import { looksLikeIso } from '../domain/calendar-date.js'
import { type ReadDay, readIsoDay } from './read-day.js'

/** Reads ISO dates alone if there is nothing else to read; the reader of words is loaded only where a word is. */
export async function loadReadDay(texts: readonly string[]): Promise<ReadDay> {
  return texts.every(looksLikeIso) ? readIsoDay : loadWordReader()
}

/** Reads days in words too: for what is yet to be typed. */
export async function loadWordReader(): Promise<ReadDay> {
  const { readDateWords } = await import('./read.js')
  return readDateWords
}
