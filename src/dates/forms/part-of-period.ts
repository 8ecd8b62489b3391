import { type CalendarDate, civil } from '../../domain/calendar-date.js'
import { lastDay, monthLater } from '../civil.js'
import { isPromise } from '../read-day.js'
import type { Part } from '../slot.js'
import { byPhrases } from './form.js'
import { dayOfPeriod, firstOf, lastOf, namedPeriod, type Period } from './period.js'

/** The last day that can be meant, where it is not the last of the period. */
type LastDays<Value> = { readonly [Name in Part]?: Value }

// Early in a week is up to its Wednesday, as most say; its middle may be its Thursday.
const WORKING_DAYS: LastDays<number> = { start: 2, early: 2, firstHalf: 2, middle: 3 }
// The thirds of a month, which some languages call by a word of their own.
const DAYS: LastDays<number> = { start: 10, early: 10, firstHalf: 15, middle: 20 }
const MONTHS_OF_QUARTER: LastDays<number> = { start: 0, early: 0, firstHalf: 1, middle: 1 }
const MONTHS_OF_YEAR: LastDays<number> = { start: 0, early: 2, firstHalf: 5, middle: 6 }

/**
 * `end of next week`, `early december`, `the middle of the month`. Of a promise it is the last day that can be meant,
 * since in doubt we wait. Of anything else only what has a first or a last day is read.
 */
export const partOfPeriod = byPhrases('partOfPeriod', ({ part, period }, asked) => {
  const named = namedPeriod(period, asked)
  if (part === undefined || named === undefined) return undefined
  if (isPromise(asked)) return dayOfPeriod(named, (each) => lastOfPart(each, part), asked)
  if (part === 'end') return dayOfPeriod(named, lastOf, asked)
  if (part !== 'start') return undefined
  // `The start of the week` is this week's, also when it has passed.
  return dayOfPeriod({ ...named, meant: named.meant === 'coming' ? 'only' : named.meant }, firstOf, asked)
})

function lastOfPart(period: Period, part: Part): CalendarDate {
  switch (period.span) {
    case 'week':
      return period.days[WORKING_DAYS[part] ?? period.days.length - 1] ?? lastOf(period)
    case 'month': {
      const day = DAYS[part]
      return day === undefined ? lastOf(period) : civil(period.begins.year, period.begins.month, day)
    }
    case 'quarter':
      return lastDay(monthLater(period.begins, MONTHS_OF_QUARTER[part] ?? 2))
    case 'year':
      return lastDay(monthLater(period.begins, MONTHS_OF_YEAR[part] ?? 11))
  }
}
