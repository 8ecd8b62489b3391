import { dayAndMonth } from './day-and-month.js'
import { dayOfMonth } from './day-of-month.js'
import { distance } from './distance.js'
import { edgeOfPeriod } from './edge-of-period.js'
import { firstOf, type Reader } from './form.js'
import { namedDay } from './named-day.js'
import { numeric } from './numeric.js'
import { weekday } from './weekday.js'
import { weekdayAndDate } from './weekday-and-date.js'
import { weekdayOfWeek } from './weekday-of-week.js'
import { weeksFrom } from './weeks-from.js'
import { wholePeriod } from './whole-period.js'
import { withTime } from './with-time.js'

/** Every form that is read, in order: the first reader that knows the words answers. */
export const anyForm: Reader = (words, asked) => IN_ORDER(words, asked)

const IN_ORDER: Reader = firstOf([
  numeric, // 2026-11-12, 13/11/2026, 12.11.2026, 12.11.
  dayOfMonth, // the 12th
  namedDay, // today
  weekday, // thursday, last thursday
  weekdayOfWeek, // friday next week
  edgeOfPeriod, // end of next week
  wholePeriod, // next week, in november
  distance, // 3 days ago, in two weeks
  dayAndMonth, // 12 November 2026
  weekdayAndDate, // Thursday, 12 November 2026
  weeksFrom(anyForm), // a week from friday
  withTime(anyForm), // thursday at 10:30
])
