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

/** Every form that is read, in order: the first reader that knows the words answers. */
export const anyForm: Reader = (words, asked) => {
  const deep = (asked.deep ?? 0) + 1
  return deep > DEEPEST ? undefined : IN_ORDER(words, { ...asked, deep })
}

const IN_ORDER: Reader = firstOf([
  numeric, // 2026-11-12, 13/11/2026, 12.11.2026, 12.11.
  dayOfMonth, // the 12th
  namedDay, // today
  weekday, // thursday, last thursday
  weekdayOfWeek, // friday next week
  weekdayBeforeLast, // thursday before last
  partOfPeriod, // end of next week
  weekend, // this weekend
  wholePeriod, // next week, in november
  promised(anyForm), // what is said of a promise alone
  distance, // 3 days ago, in two weeks
  dayAndMonth, // 12 November 2026
  weekdayAndDate, // Thursday, 12 November 2026
  weeksFrom(anyForm), // a week from friday
  withTime(anyForm), // thursday at 10:30
  machineTime, // 2026-11-12T10:30:00Z
])

function machineTime(words: string, asked: Asked): Days {
  const date = withoutMachineTime(words)
  return date === words ? undefined : anyForm(date, asked)
}
