import type { PlaceCalendar } from '../../src/calendar/place-calendar.js'
import type { EmployerDays } from '../../src/dates/read-day.js'
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.js'

/** What a promise needs to know of the days of an employer in this place; feasts as far as they close offices. */
export function employerDays({ calendar, weekend }: PlaceCalendar): EmployerDays {
  const named = (name: string, near: CalendarDate): CalendarDate | undefined =>
    calendar
      .closuresBetween(addDays(near, -1), addDays(near, 370))
      .find((closure) => [name, `${name} day`].includes(closure.name.toLowerCase()))?.date
  return {
    weekend,
    advance: calendar.advance,
    feast(name, near) {
      if (name !== 'easter') return named(name, near)
      const friday = named('good friday', near)
      return friday && addDays(friday, 2)
    },
  }
}
