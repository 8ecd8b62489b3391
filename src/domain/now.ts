import { type CalendarDate, later } from './calendar-date.js'

/** When the question is asked, by the clocks where the employer is. */
export interface Now {
  readonly day: CalendarDate
  /** Minutes since midnight, 0 to 1439; null where the day was told and is not the clock's: then there is no hour. */
  readonly minute: number | null
  /** The day where the person is who asks, where that is another one. */
  readonly here?: CalendarDate | undefined
}

/** The last day on which something can have happened by now, by either calendar. */
export function latestDay({ day, here = day }: Now): CalendarDate {
  return later(day, here)
}
