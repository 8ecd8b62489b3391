import type { CalendarDate } from '../../domain/calendar-date.js'
import { addDays, civil } from '../../domain/calendar-date.js'
import { dayIn } from '../civil.js'
import { dayOfIsoWeek } from '../weeks.js'
import type { Days } from './form.js'

const BASIC = /^([12]\d{3})(\d\d)(\d\d)$/
const ORDINAL = /^([12]\d{3})-?(\d{3})$/
const WEEK = /^([12]\d{3})-?w(\d\d)-?(\d)$/
// The hours, minutes and parts of a second, and the zone: `t17:00:00.000z`, ` 17:00:00 +0000 utc`.
const TIME =
  /(?:t(?:[01]\d|2[0-4]):?[0-5]\d(?::?[0-6]\d)?| (?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d)?)(?:[.,]\d+)?(?: ?(?:z|utc|gmt|[a-z]{1,3}s?t|[+-]\d\d(?::?\d\d)?(?: (?:utc|gmt|[a-z]{1,3}s?t))?))?$/
// `fri nov 20 17:00:00 utc 2026`, as the clock of a machine answers.
const TIME_BEFORE_YEAR = / \d\d:\d\d:\d\d(?: [a-z]{3,4}| [+-]\d{4})?(?= \d{4}$)/

/** A day as ISO 8601 writes it otherwise than `2026-11-20`: `20261120`, `2026-324`, `2026-W47-5`. */
export function machineDay(words: string): Days {
  const basic = BASIC.exec(words)
  if (basic !== null) return dayIn({ year: Number(basic[1]), month: Number(basic[2]) }, Number(basic[3]))
  const ordinal = ORDINAL.exec(words)
  if (ordinal !== null) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]))
  const week = WEEK.exec(words)
  return week === null ? undefined : dayOfIsoWeek(Number(week[1]), Number(week[2]), Number(week[3]))
}

/** Without the time of day that a machine writes with a day, and without its zone, which does not move the day. */
export function withoutMachineTime(words: string): string {
  const year = words.replace(TIME_BEFORE_YEAR, '')
  if (year !== words) return year
  const date = words.replace(TIME, '')
  // A day in words has its time read by the phrases of its language.
  return /\d/.test(date) ? date : words
}

function dayOfYear(year: number, day: number): readonly CalendarDate[] {
  const first = civil(year, 1, 1)
  const found = addDays(first, day - 1)
  return day >= 1 && found < civil(year + 1, 1, 1) ? [found] : []
}
