import { isPromise } from '../read-day.js'
import { dayAndMonth } from './day-and-month.js'
import { dayOfMonth } from './day-of-month.js'
import { distance } from './distance.js'
import { type Asked, type Days, firstOf, type Reader } from './form.js'
import { withoutMachineTime } from './machine.js'
import { namedDay } from './named-day.js'
import { numeric } from './numeric.js'
import { partOfPeriod } from './part-of-period.js'
import { promised } from './promised/index.js'
import { weekday } from './weekday.js'
import { weekdayAndDate } from './weekday-and-date.js'
import { weekdayBeforeLast } from './weekday-before-last.js'
import { weekdayOfWeek } from './weekday-of-week.js'
import { weekend } from './weekend.js'
import { weeksFrom } from './weeks-from.js'
import { wholePeriod } from './whole-period.js'
import { withTime } from './with-time.js'

/** How often a form may stand in another: "by 5pm on friday at the latest" is three deep. */
const DEEPEST = 6
/** How often what is endless may be hedged: "hopefully at some point after friday" is twice. */
const MOST_POLITE = 2

/** Every form that is read, in order: the first reader that knows the words answers. */
export const anyForm: Reader = (words, asked) => {
  const deep = (asked.deep ?? 0) + 1
  // What is endless is so inside of other words, too: `probably after friday`.
  if (deep > DEEPEST) return undefined
  return WRITTEN(words, asked) ?? (namesNoDay(words, asked) ? undefined : IN_ORDER(words, { ...asked, deep }))
}

/** What was promised without an end is no day, be it put politely or not. */
export function isEndless(words: string, asked: Asked, deep = 0): boolean {
  if (namesNoDay(words, asked)) return true
  if (!isPromise(asked) || deep > MOST_POLITE) return false
  return asked.book
    .match('hedged', words)
    .some(({ date }) => date !== undefined && isEndless(date, asked, deep + 1))
}

function namesNoDay(words: string, asked: Asked): boolean {
  return isPromise(asked) && asked.book.match('noDay', words).length > 0
}

/** A written date is what most people type, and nothing else: it is asked first. */
const WRITTEN: Reader = firstOf([
  numeric, // 2026-11-12, 13/11/2026, 12.11.2026, 12.11.
  dayAndMonth, // 12 November 2026
  weekdayAndDate, // Thursday, 12 November 2026
])

const IN_ORDER: Reader = firstOf([
  dayOfMonth, // the 12th
  namedDay, // today
  weekday, // thursday, last thursday
  weekdayOfWeek, // friday next week
  weekdayBeforeLast, // thursday before last
  weekend, // this weekend, which in some languages is the end of this week
  partOfPeriod, // end of next week
  wholePeriod, // next week, in november
  promised(anyForm), // what is said of a promise alone
  distance, // 3 days ago, in two weeks
  weeksFrom(anyForm), // a week from friday
  withTime(anyForm), // thursday at 10:30
  machineTime, // 2026-11-12T10:30:00Z
])

function machineTime(words: string, asked: Asked): Days {
  const date = withoutMachineTime(words)
  return date === words ? undefined : anyForm(date, asked)
}
