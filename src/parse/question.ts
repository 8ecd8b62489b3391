import type { BusinessCalendar } from '../calendar/business-calendar.js'
import { type PlaceCalendar, withKnownDays } from '../calendar/place-calendar.js'
import type { ReadDay } from '../dates/read-day.js'
import type { Application } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { Policy } from '../domain/policy.js'
import type { Details } from './details.js'
import { readHistory } from './history.js'
import { readKnownDays } from './known-days.js'
import { readPolicy } from './policy.js'

/** Everything that `judge` needs, except today. */
export interface Question {
  readonly application: Application
  /** The employer's: the almanac of the place, with the employer's own closures over it. */
  readonly calendar: BusinessCalendar
  readonly policy: Policy
}

/**
 * Makes a question of the details.
 *
 * @param place the calendar of the employer's place
 * @param readDay how days are read: ISO only, or words too
 * @param today the civil day in the employer's time zone
 * @throws UserError for whatever cannot be read
 */
export function readQuestion(
  details: Details,
  place: PlaceCalendar,
  readDay: ReadDay,
  today: CalendarDate,
): Question {
  const known = details.closed || details.open ? readKnownDays(details, readDay, today, place.calendar) : []
  return {
    application: {
      company: textOf(details.company),
      role: textOf(details.role),
      interviewer: textOf(details.interviewer),
      phone: textOf(details.phone),
      place: place.place,
      noCalls: details.noCalls ?? false,
      history: readHistory(details, readDay, today),
    },
    calendar: withKnownDays(place, known).calendar,
    policy: readPolicy(details),
  }
}

/** Who and what, as far as it was given. */
export function readParties(
  details: Details,
): Pick<Application, 'company' | 'role' | 'interviewer' | 'phone'> {
  return {
    company: textOf(details.company),
    role: textOf(details.role),
    interviewer: textOf(details.interviewer),
    phone: textOf(details.phone),
  }
}

/** Who is calling, as far as it was given. */
export function readCaller({
  name,
  number,
}: {
  readonly name?: string | undefined
  readonly number?: string | undefined
}) {
  return { name: textOf(name), number: textOf(number) }
}

/** Text that a person typed, without the spaces around it; null where nothing is left. */
export function textOf(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
