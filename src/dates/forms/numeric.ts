import type { CalendarDate } from '../../domain/calendar-date.js'
import { dayIn, monthInYears } from '../civil.js'
import { inDoubt } from '../doubts.js'
import { type DayContext, isPromise } from '../read-day.js'
import { inTense } from '../tense.js'
import { type Days, firstOf } from './form.js'
import { machineDay } from './machine.js'
import { endOfNumberedWeek } from './numbered-week.js'

type NumericReader = (words: string, context: DayContext) => Days

const YEAR_FIRST = /^(\d{4})([-/]|\. ?)(\d{1,2})\2(\d{1,2})\.?$/
const YEAR_LAST = /^(\d{1,2})([-/]|\. ?)(\d{1,2})(?:\2(\d{4}|\d{2}))?$/
// With less of a year `12-14` may be a range, and `12.30` a time.
const DIGITS_OF_YEAR: Readonly<Record<string, number>> = { '-': 4, '.': 2, '. ': 2, '/': 0 }
const ISO_WEEK = /^(\d{4})-?w(\d\d)$/
// The stop at its end tells that it is a date, and no time.
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\.$/

/** `2026-11-12`, `2026/11/12`, `2026. 11. 12.`. */
const yearFirst: NumericReader = (words) => {
  const [, year, , month, day] = YEAR_FIRST.exec(words) ?? []
  return year === undefined ? undefined : dayIn({ year: Number(year), month: Number(month) }, Number(day))
}

/**
 * `13/11/2026`, `12.11.2026`, `12. 11. 2026`, `13/11`. Dots are day-first wherever they are written; of slashes and
 * hyphens nobody knows, so that both readings are given wherever both are days.
 */
const yearLast: NumericReader = (words, context) => {
  const [, first, separator = '', second, year = ''] = YEAR_LAST.exec(words) ?? []
  if (first === undefined) return undefined
  const isDate =
    year.length >= (DIGITS_OF_YEAR[separator] ?? 0) ||
    (year === '' && (isNoRange(first, separator, second) || isNoTime(first, separator, second)))
  if (!isDate) return undefined
  const dayFirst = dayOfMonthIn(year, Number(second), Number(first), context)
  // In East Asia the month goes first; there it is told by a year in front, or by letters.
  const monthFirst = separator.startsWith('.')
    ? []
    : dayOfMonthIn(year, Number(first), Number(second), context)
  return inDoubt('numeric', [...new Set([...dayFirst, ...monthFirst])], context)
}

/** `20-11` is no range: it would end before it begins. */
function isNoRange(first: string, separator: string, second: string | undefined): boolean {
  return separator === '-' && Number(first) > 12 && Number(second) <= 12
}

/** `20.11`: who is asked for a day tells no time of it. Not `10.30`, which can be nothing else, nor `1.5`. */
function isNoTime(first: string, separator: string, second = ''): boolean {
  return separator === '.' && Number(second) <= 12 && first.length + second.length > 2
}

/** `12.11.`, which is how a date without its year is written where its parts are parted by stops. */
const dotted: NumericReader = (words, context) => {
  const [, day, month] = DOTTED.exec(words) ?? []
  return day === undefined ? undefined : dayOfMonthIn('', Number(month), Number(day), context)
}

/** `2026-W48`, as ISO 8601 writes a week: of a promise its last working day. */
const isoWeek: NumericReader = (words, context) => {
  const [, year, week] = ISO_WEEK.exec(words) ?? []
  return year === undefined || !isPromise(context)
    ? undefined
    : endOfNumberedWeek(Number(week), Number(year), context)
}

/** A date of digits alone, which is the same in every language. */
export const numeric: NumericReader = firstOf([yearFirst, yearLast, dotted, machineDay, isoWeek])

/** The year that is meant by its last two digits. */
export function fullYear(lastTwo: number): number {
  return 2000 + lastTwo
}

function dayOfMonthIn(
  year: string,
  month: number,
  day: number,
  context: DayContext,
): readonly CalendarDate[] {
  if (year === '') {
    return inTense((near) => monthInYears(month, near).flatMap((each) => dayIn(each, day)), context)
  }
  return dayIn({ year: year.length === 2 ? fullYear(Number(year)) : Number(year), month }, day)
}
