import type { Assumption, CalendarInfo } from '../domain/report.js'
import type { PlaceCalendar } from './place-calendar.js'

/** What to tell about the calendar that was used. */
export function calendarInfo(calendar: PlaceCalendar, countryAssumed: boolean): CalendarInfo {
  const { country, region } = calendar.place
  const assumed: readonly Assumption[] = countryAssumed ? ['country', ...calendar.assumed] : calendar.assumed
  return {
    country,
    region: region === null ? null : `${country}-${region}`,
    name: calendar.name,
    timeZone: calendar.timeZone,
    weekend: calendar.weekend,
    assumed,
    confirmedThrough: calendar.notes.confirmedThrough,
  }
}
