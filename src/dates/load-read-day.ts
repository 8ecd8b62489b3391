import { later, looksLikeIso } from '../domain/calendar-date.js'
import type { Now } from '../domain/now.js'
import { isPromise, type ReadDay, readIsoDay, type Tense } from './read-day.js'

/**
 * Reads ISO dates alone if there is nothing else to read; the reader of words, and each language, is loaded only where
 * there are such words.
 *
 * @param now where the person's day is another one than the employer's, `yesterday` is the person's
 */
export async function loadReadDay(texts: readonly string[], now?: Now): Promise<ReadDay> {
  const inWords = texts.filter((text) => !looksLikeIso(text))
  if (inWords.length === 0) return readIsoDay
  const { readerOf } = await import('./read.js')
  return readHere(await readerOf(inWords), now)
}

/** Reads days in words of any language: for what is yet to be typed. */
export async function loadWordReader(now?: Now): Promise<ReadDay> {
  const { readerOfAll } = await import('./read.js')
  return readHere(await readerOfAll(), now)
}

/** What may have been told of what has happened. */
const HAPPENED: ReadonlySet<Tense> = new Set(['past', 'either'])

/** What the employer said counts from the day on which they said it; all else from the day where the person is. */
function readHere(readDay: ReadDay, now: Now | undefined): ReadDay {
  const { day, here } = now ?? {}
  if (day === undefined || here === undefined) return readDay
  return (text, context) => {
    if (isPromise(context) || looksLikeIso(text.trim())) return readDay(text, context)
    const read = readDay(text, { ...context, today: here })
    // What happened here today may have been tomorrow there: in doubt, the later of the two.
    return HAPPENED.has(context.tense) && read === here ? later(day, here) : read
  }
}
