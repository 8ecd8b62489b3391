import { type CalendarDate, calendarDate, toDayNumber } from '../domain/calendar-date.js'
import { userError } from '../domain/user-error.js'
import type { Asked, Days } from './forms/form.js'
import { anyForm, isEndless } from './forms/index.js'
import { withoutMachineTime } from './forms/machine.js'
import { numeric } from './forms/numeric.js'
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from './languages/index.js'
import type { Language } from './languages/language.js'
import { languagesMet } from './languages/met.js'
import { misread } from './misread.js'
import { type Phrasebook, phrasebookOf } from './phrasebook.js'
import { type DayContext, isPromise, type ReadDay } from './read-day.js'
import { isFar } from './tense.js'
import { wordsOf } from './words-of.js'

/** Whether digits are a day does not depend on it. */
const ANY: DayContext = { today: calendarDate('2026-01-01'), tense: 'future', detail: '' }

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
  return readerIn(LANGUAGE_CODES)
}

async function readerIn(codes: readonly LanguageCode[]): Promise<ReadDay> {
  const books: { [Code in LanguageCode]?: Phrasebook } = {}
  for (const code of new Set(codes)) books[code] = phrasebookOf(await LANGUAGES[code]())
  return readerBy((words) => languagesOf(words).flatMap((code) => books[code] ?? []))
}

/** Digits alone are of no language, and neither is the time that a machine writes with a day. */
function languagesOf(words: string): readonly LanguageCode[] {
  return numeric(words, ANY) === undefined ? languagesMet(withoutMachineTime(words)) : []
}

/**
 * Makes the reader of what a person types for a day: `2026-11-12`, `12 Nov`, `thursday`, `3 days ago`, `end of next
 * week`, in each of the languages that `booksFor` gives for the words.
 *
 * A date without its year and a bare weekday go by the tense: `past` takes the latest day that is not after today,
 * `future` the first that is not before it, `any` the nearest date and the next weekday, `either` the nearest date and
 * the weekday on both sides. What names its day by itself (a year, `ago`, `tomorrow`, `next friday`) stands as it is
 * written, whatever the tense. At the end of a range, a date without its year is the first that is not before the range
 * begins.
 *
 * What can be several days is taken or refused as `doubts.ts` says. Those that would not be accepted are no readings, and
 * neither are those of a promise that lie before today.
 *
 * A week begins when offices open. It ends on its last working day, a month on its last day.
 *
 * All reckoning is in civil days; the machine's clock and time zone have no part in it.
 *
 * The reader throws the UserError `date-unreadable`, with what there is to know of it, if the text is no day in any form
 * that is read; `date-endless` for a promise that names no last day; `date-does-not-exist` for `30 Feb`;
 * `date-ambiguous` with every day that can be meant, in order.
 */
function readerBy(booksFor: (words: string) => readonly Phrasebook[]): ReadDay {
  return (text, context) => {
    const { detail } = context
    const words = wordsOf(text)
    const books = booksFor(words)
    const days = daysOf(words, books, context)
    // What has no end in one language has none, whatever it would be in another.
    if (
      (days === undefined || books.length > 1) &&
      books.some((book) => isEndless(book.inFull(words), { ...context, book }))
    )
      userError('date-endless', { detail, read: text })
    if (days === undefined) {
      if (context.brief) userError('date-unreadable', { detail, read: text })
      // What the command would refuse is no advice.
      const read = (part: string) => daysOf(part, books, context)?.filter((day) => isAccepted(day, context))
      userError('date-unreadable', { detail, read: text, ...misread(words, read) })
    }
    const [day, ...others] = acceptable([...new Set(days)].sort(), context)
    if (day === undefined) userError('date-does-not-exist', { detail, read: text })
    if (others.length === 0) return day
    userError('date-ambiguous', { detail, read: text, readings: [day, ...others] })
  }
}

/** The days that the words can mean in any of the languages. */
function daysOf(words: string, books: readonly Phrasebook[], context: DayContext): Days {
  // Digits mean the same in every language.
  const inDigits = numeric(words, context)
  if (inDigits !== undefined) return inDigits
  const read = books.map((book) => inWords(words, { ...context, book })).filter((days) => days !== undefined)
  if (read.length === 0) return undefined
  // What is one day in every language that reads it is meant: `do 20.11.` is no Thursday, but until the 20th in Polish.
  const common = read.reduce((days, others) => days.filter((day) => others.includes(day)))
  return new Set(common).size === 1 ? common : read.flat()
}

/** The days that the words can mean in one language. */
function inWords(typed: string, asked: Asked): Days {
  const words = asked.book.inFull(typed)
  const days = anyForm(words, asked)
  if (days !== undefined) return days
  const [led] = asked.book.match('ledIn', words)
  return led?.date === undefined ? undefined : anyForm(led.date, asked)
}

/**
 * Of several days, those that would be accepted. Where none would, the nearest: what is wrong with it is told elsewhere.
 * All of them, where those that are left lie far away: nobody means a day in a year only because it is too late for this
 * one.
 */
function acceptable(days: readonly CalendarDate[], context: DayContext): readonly CalendarDate[] {
  const { today } = context
  const distance = (day: CalendarDate) => Math.abs(toDayNumber(day) - toDayNumber(today))
  const left = days.filter((day) => isAccepted(day, context))
  if (left.some((day) => !isFar(day, today))) return left
  return left.length === 0 && context.accepted !== undefined
    ? [...days].sort((a, b) => distance(a) - distance(b)).slice(0, 1)
    : days
}

function isAccepted(day: CalendarDate, context: DayContext): boolean {
  const { from = isPromise(context) ? context.today : context.from, to } = context.accepted ?? {}
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}
