import { looksLikeIso } from '../domain/calendar-date.js'
import { type ReadDay, readIsoDay } from './read-day.js'

/** Reads ISO dates alone if there is nothing else to read; the reader of
 * words, and each language, is loaded only where there are such words. */
export async function loadReadDay(texts: readonly string[]): Promise<ReadDay> {
  if (texts.every(looksLikeIso)) return readIsoDay
  const { readerOf } = await import('./read.js')
  return readerOf(texts)
}

/** Reads days in words of any language: for what is yet to be typed. */
export async function loadWordReader(): Promise<ReadDay> {
  const { readerOfAll } = await import('./read.js')
  return readerOfAll()
}
