import type { CalendarDate } from '../../domain/calendar-date.js'
import { dayIn, inTense, monthFrom, monthInYears } from './civil.js'
import { type Asked, type Days, NOT_READ, noSuchDay, type Reader } from './reader.js'

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/
// With less of a year `12-14` may be a range, and `12.30` a time.
const DIGITS_OF_YEAR: Readonly<Record<string, number>> = { '-': 4, '.': 2, '/': 0 }
// The stop at its end tells that it is a date, and no time.
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.$/
const DAY_ONLY = /^(\d{1,2})(?:st|nd|rd|th)$/

// The 31st is missing in one month at a time, and so is the 30th: three months either way always hold one.
const MONTHS_AROUND = [-3, -2, -1, 0, 1, 2, 3]

/** `2026-11-12`, `2026/11/12`. */
export const yearFirst: Reader = (words, asked) => {
  const [, year, , month, day] = YEAR_FIRST.exec(words) ?? []
  if (year === undefined) return NOT_READ
  return existing(dayIn({ year: Number(year), month: Number(month) }, Number(day)), asked)
}

/**
 * `13/11/2026`, `12.11.2026`, `13/11`. Dots are day-first wherever they are written; of slashes and hyphens nobody
 * knows, so that both readings are given wherever both are days.
 */
export const yearLast: Reader = (words, asked) => {
  const [, first, separator = '', second, year = ''] = YEAR_LAST.exec(words) ?? []
  if (first === undefined || year.length < (DIGITS_OF_YEAR[separator] ?? 0)) return NOT_READ
  const dayFirst = dayOfMonthIn(year, Number(second), Number(first), asked)
  const monthFirst = separator === '.' ? [] : dayOfMonthIn(year, Number(first), Number(second), asked)
  return existing([...new Set([...dayFirst, ...monthFirst])], asked)
}

/** `12.11.`, which is how a date without its year is written where its parts are parted by stops. */
export const dotted: Reader = (words, asked) => {
  const [, day, month] = DOTTED.exec(words) ?? []
  return day === undefined ? NOT_READ : existing(dayOfMonthIn('', Number(month), Number(day), asked), asked)
}

/** `the 12th`, of whichever month the tense means. */
export const dayOnly: Reader = (words, asked) => {
  const [, day] = DAY_ONLY.exec(words) ?? []
  if (day === undefined) return NOT_READ
  const daysAround = (near: CalendarDate) =>
    MONTHS_AROUND.flatMap((months) => dayIn(monthFrom(near, months), Number(day)))
  const days = existing(inTense(daysAround, asked), asked)
  // A day that may have passed may as well be the next of its number, which is never far.
  const next = days.some((each) => each < asked.today) && asked.from !== undefined
  return next ? [...new Set([...days, ...inTense(daysAround, { ...asked, from: asked.today })])] : days
}

function dayOfMonthIn(year: string, month: number, day: number, asked: Asked): Days {
  if (year !== '') return dayIn({ year: fullYear(year), month }, day)
  return inTense((near) => monthInYears(month, near).flatMap((each) => dayIn(each, day)), asked)
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function existing(days: Days, asked: Asked): Days {
  return days.length > 0 ? days : noSuchDay(asked)
}
