import type { CalendarDate } from './calendar-date.js'
import type { Closure, ShortDay } from './closure.js'
import type { CalendarInfo } from './report.js'

/** What `followup holidays --json` prints. */
export interface HolidaysReport {
  readonly schema: 'followup.holidays/1'
  readonly year: number
  readonly calendar: CalendarInfo
  /** In order. Weekends are not listed, but a holiday that falls on one is. */
  readonly holidays: readonly Closure[]
  /** Business days on which the office is not open from 09:00 to 17:00. */
  readonly shortDays: readonly ShortDay[]
  /** Days of the weekend on which offices work. */
  readonly workdays: readonly CalendarDate[]
  /** Days on which offices work by the user's own word, and why they say so. */
  readonly opened: readonly { readonly date: CalendarDate; readonly reason: string }[]
}
