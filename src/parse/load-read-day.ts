import { looksLikeIso } from '../domain/calendar-date.js'
import type { Details } from './details.js'
import { listOf } from './list.js'
import { type ReadDay, readIsoDay } from './read-day.js'

/** Reads ISO dates alone if there is nothing else to read; the reader of words is loaded only where a word is. */
export async function loadReadDay(texts: readonly string[]): Promise<ReadDay> {
  if (texts.every(looksLikeIso)) return readIsoDay
  const { readDateWords } = await import('./date-words.js')
  return readDateWords
}

/** Every text among the details that is to be read as a day. */
export function dayTexts({ interviewed, promised, heard, called, closed, open }: Details): readonly string[] {
  return [
    ...[interviewed, promised, heard].filter((text) => text !== undefined),
    ...listOf(called).map((text) => text.replace(/=.*$/s, '')),
    ...[...listOf(closed), ...listOf(open)].flatMap((text) => text.split('..')),
  ]
}
