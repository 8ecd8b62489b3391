import type { CalendarDate } from '../domain/calendar-date.js'
import { userError } from '../domain/user-error.js'
import type { Asked, Days } from './forms/form.js'
import { anyForm } from './forms/index.js'
import { withoutMachineTime } from './forms/machine.js'
import { numericAlone } from './forms/numeric.js'
import { LANGUAGES, type LanguageCode } from './languages/index.js'
import type { Language } from './languages/language.js'
import { languagesMet } from './languages/met.js'
import { firstWay } from './phrase.js'
import { type Phrasebook, phrasebookOf } from './phrasebook.js'
import type { DayContext, ReadDay } from './read-day.js'
import { wordsOf } from './words-of.js'
import { written } from './written.js'

/** Reads days in each of these languages, as `readerBy` says. */
export function dateReader(languages: Readonly<Record<string, Language>>): ReadDay {
  const books = Object.values(languages).map(phrasebookOf)
  return readerBy(() => books)
}

/** Loads the languages in which any of the texts can be read, and reads these texts, as `readerBy` says. */
export async function readerOf(texts: readonly string[]): Promise<ReadDay> {
  return readerIn(texts.flatMap((text) => languagesOf(wordsOf(text))))
}

/** Loads every language, and reads any text, as `readerBy` says. */
export async function readerOfAll(): Promise<ReadDay> {
  return readerIn(Object.keys(LANGUAGES) as LanguageCode[])
}

async function readerIn(codes: readonly LanguageCode[]): Promise<ReadDay> {
  const books: { [Code in LanguageCode]?: Phrasebook } = {}
  for (const code of new Set(codes)) books[code] = phrasebookOf(await LANGUAGES[code]())
  return readerBy((words) => languagesOf(words).flatMap((code) => books[code] ?? []))
}

/** The time that a machine writes with a day is of no language. */
function languagesOf(words: string): readonly LanguageCode[] {
  return languagesMet(withoutMachineTime(words))
}

/**
 * Makes the reader of what a person types for a day: `2026-11-12`, `12 Nov`, `thursday`, `3 days ago`, `end of next
 * week`, in each of the languages that `booksFor` gives for the words.
 *
 * A date without its year and a bare weekday go by the tense: `past` takes the latest day that is not after today,
 * `future` the first that is not before it, `any` the nearest date and the next weekday, `either` the nearest date and
 * the weekday on both sides. What names its day by itself (a year, `ago`, `tomorrow`, `next friday`) stands as it is
 * written, whatever the tense. A date whose year or month the tense would put more than twice as far away as the other
 * reading is ambiguous. At the end of a range, a date without its year is the first that is not before the range
 * begins.
 *
 * Weeks begin on Monday. `this friday` is the Friday of this week, `next friday` that of the next week: where speakers
 * waver, the reading that waits longer is taken. A week ends on its Friday, a month on its last day.
 *
 * All reckoning is in civil days; the machine's clock and time zone have no part in it.
 *
 * The reader throws the UserError `date-unreadable` if the text is no day in any form that is read;
 * `date-does-not-exist` for `30 Feb`; `date-ambiguous` with every reading and how to write it: `12/11/2026`, `thursday`
 * on a Thursday or in `either` tense, `24 Nov` in the `past` tense on the 23rd, a weekday that is not that of the date
 * beside it, words that are different days in two languages.
 */
function readerBy(booksFor: (words: string) => readonly Phrasebook[]): ReadDay {
  return (text, context) => {
    const { detail, today } = context
    const words = wordsOf(text)
    const readings = readingsOf(words, booksFor(words), context)
    if (readings === undefined) userError('date-unreadable', { detail, read: text })
    const [day] = readings.keys()
    if (day === undefined) userError('date-does-not-exist', { detail, read: text })
    if (readings.size === 1) return day
    userError('date-ambiguous', {
      detail,
      read: text,
      readings: [...readings].map(([date, language]) => ({
        date,
        write: date === today ? firstWay(language.namedDays.today) : written(date, language),
      })),
    })
  }
}

/**
 * The days that the words can mean in any of the languages, each with the first language in which it does: none if
 * there is no such day, undefined if the words cannot be read.
 */
function readingsOf(
  words: string,
  books: readonly Phrasebook[],
  context: DayContext,
): ReadonlyMap<CalendarDate, Language> | undefined {
  const inDigits = numericAlone(words, context)
  // Digits mean the same in every language, and are asked once.
  const asked = inDigits === undefined ? books : books.slice(0, 1)
  const read = asked.flatMap((book) => {
    const days = inDigits ?? inWords(words, { ...context, book })
    return days === undefined ? [] : [{ language: book.language, days }]
  })
  if (read.length === 0) return undefined
  const readings = new Map<CalendarDate, Language>()
  for (const { language, days } of read) {
    for (const day of days) if (!readings.has(day)) readings.set(day, language)
  }
  return readings
}

/** The days that the words can mean in one language. A promise that has no end is no day. */
function inWords(typed: string, asked: Asked): Days {
  const { match, inFull } = asked.book
  const words = inFull(typed)
  if (asked.tense === 'future' && match('noDay', words).length > 0) return undefined
  const [led] = match('ledIn', words)
  return anyForm(words, asked) ?? (led?.date === undefined ? undefined : anyForm(led.date, asked))
}
