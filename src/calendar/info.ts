import type { Assumption, CalendarInfo } from '../domain/report.js'
import type { PlaceCalendar } from './place-calendar.js'

/** What to tell about the calendar that was used. */
export function calendarInfo(calendar: PlaceCalendar, countryAssumed: boolean): CalendarInfo {
  const { country, region } = calendar.place
  const assumed: Assumption[] = []
  if (countryAssumed) assumed.push('country')
  if (calendar.timeZoneAssumed) assumed.push('timeZone')
  return {
    country,
    region: region === null ? null : `${country}-${region}`,
    name: calendar.name,
    timeZone: calendar.timeZone,
    weekend: calendar.weekend,
    assumed,
  }
}
