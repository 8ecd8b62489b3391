import type { CalendarDate } from '../domain/calendar-date.js'
import { userError } from '../domain/user-error.js'
import { dayAndMonth, distance } from './forms/chrono.js'
import { firstRead, weekdayAndDate, weeksFrom, withoutTime } from './forms/compound.js'
import { named } from './forms/named.js'
import { longForm } from './forms/names.js'
import { dayOnly, dotted, yearFirst, yearLast } from './forms/numeric.js'
import { edgeOfPeriod, wholePeriod } from './forms/periods.js'
import type { Reader } from './forms/reader.js'
import { weekday, weekdayOfWeek } from './forms/weekdays.js'
import type { DayContext } from './read-day.js'

const anyForm: Reader = (words, asked) => firstRead(READERS, words, asked)

/** Every form that is read, in order: the first reader that knows the words answers. */
const READERS: readonly Reader[] = [
  yearFirst, // 2026-11-12
  yearLast, // 13/11/2026, 12.11.2026
  dotted, // 12.11.
  dayOnly, // the 12th
  named, // today
  weekday, // thursday, last thursday
  weekdayOfWeek, // friday next week
  edgeOfPeriod, // end of next week
  wholePeriod, // next week, in november
  distance, // 3 days ago, in two weeks
  dayAndMonth, // 12 November 2026
  weekdayAndDate, // Thursday, 12 November 2026
  weeksFrom(anyForm), // a week from friday
  withoutTime(anyForm), // thursday at 10:30
]

const LONGEST = 100
// No letter or digit of another script, no control character: what looks like a date must be one.
const PLAIN = /^[\x20-\x7e]+$/

/**
 * Reads what a person types for a day, in English: `2026-11-12`, `12 Nov`, `thursday`, `3 days ago`, `end of next week`.
 *
 * A date without its year and a bare weekday go by the tense: `past` takes the latest day that is not after today,
 * `future` the first that is not before it, `any` the nearest date and the next weekday, `either` the nearest date and
 * the weekday on both sides. What names its day by itself (a year, `ago`, `tomorrow`, `next friday`) stands as it is
 * written, whatever the tense. A date whose year or month the tense would put more than twice as far away as the other
 * reading is ambiguous. At the end of a range, a date without its year is the first that is not before the range
 * begins.
 *
 * Weeks begin on Monday. `this friday` is the Friday of this week, `next friday` that of the next week: where English
 * wavers, the reading that waits longer is taken. A week ends on its Friday, a month on its last day.
 *
 * All reckoning is in civil days; the machine's clock and time zone have no part in it.
 *
 * @throws UserError `date-unreadable` if the text is no day in any form that is read; `date-does-not-exist` for
 *   `30 Feb`; `date-ambiguous` with every reading and how to write it: `12/11/2026`, `thursday` on a Thursday or in
 *   `either` tense, `24 Nov` in the `past` tense on the 23rd, a weekday that is not that of the date beside it.
 */
export function readDateWords(text: string, context: DayContext): CalendarDate {
  const { detail, today } = context
  const days = anyForm(wordsOf(text), { ...context, read: text })
  const [day] = days
  if (day === undefined) userError('date-unreadable', { detail, read: text })
  if (days.length === 1) return day
  const readings = days.map((date) => ({ date, write: date === today ? 'today' : longForm(date) }))
  userError('date-ambiguous', { detail, read: text, readings })
}

function wordsOf(text: string): string {
  const spaced = text.length > LONGEST ? '' : text.trim().replaceAll(/\p{Zs}+/gu, ' ')
  if (!PLAIN.test(spaced)) return ''
  return (
    spaced
      .toLowerCase()
      .replaceAll(/ ?,(?= )/g, '')
      .replaceAll(/([a-z])\./g, '$1')
      // `12. November`: an ordinal, as much of Europe writes it.
      .replace(/\b(\d{1,2})\. ?(?=[a-z])/, '$1 ')
      .replace(/^(?:(?:on|by) )?(?:the )?/, '')
  )
}
