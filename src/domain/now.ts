import type { CalendarDate } from './civil-day.js'

/** When the question is asked, by the clocks where the employer is. */
export interface Now {
  readonly day: CalendarDate
  /** Minutes since midnight, 0 to 1439; null where the day was told and is not the clock's: then there is no hour. */
  readonly minute: number | null
}
