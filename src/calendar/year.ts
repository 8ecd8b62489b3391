import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.js'
import type { Closure } from '../domain/closure.js'
import { userError } from '../domain/user-error.js'
import type { PlaceCalendar, ShortDay } from './place-calendar.js'

/** What one year holds besides its weekends. */
export interface CalendarYear {
  readonly year: number
  /** The holidays, those that fall on a weekend included. */
  readonly holidays: readonly Closure[]
  readonly shortDays: readonly ({ readonly date: CalendarDate } & ShortDay)[]
}

/** @throws UserError `year-unreadable` for a year that the almanac does not cover */
export function calendarYear({ days, shortDays, years }: PlaceCalendar, read: string): CalendarYear {
  const year = Number(read)
  const [firstYear, lastYear] = years
  if (!/^\d{4}$/.test(read) || year < firstYear || year > lastYear) {
    return userError('year-unreadable', { read, firstYear, lastYear })
  }
  const holidays: Closure[] = []
  const short: CalendarYear['shortDays'][number][] = []
  const last = toDayNumber(`${year}-12-31` as CalendarDate)
  for (let day = toDayNumber(`${year}-01-01` as CalendarDate); day <= last; day++) {
    const closure = days.closureOn(day)
    if (closure?.kind === 'holiday') holidays.push({ date: fromDayNumber(day), ...closure })
    const shortDay = shortDays.get(day)
    if (shortDay !== undefined && closure === undefined) short.push({ date: fromDayNumber(day), ...shortDay })
  }
  return { year, holidays, shortDays: short }
}
