import type { BusinessCalendar } from '../calendar/business-calendar.js'
import { type PlaceCalendar, withKnownDays } from '../calendar/place-calendar.js'
import type { ReadDay } from '../dates/read-day.js'
import {
  CALLER,
  type Caller,
  FLAGS,
  type Flags,
  PARTIES,
  type Parties,
  recordOf,
  type Told,
} from '../details/derived.js'
import type { Application } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { Policy } from '../domain/policy.js'
import { employerDays } from './employer-days.js'
import { readHistory } from './history.js'
import { readKnownDays } from './known-days.js'
import { readPolicy } from './policy.js'
import { textOf } from './text.js'

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
 * @param today the last day on which anything can have happened, there or here
 * @throws UserError for whatever cannot be read
 */
export function readQuestion(
  told: Told,
  place: PlaceCalendar,
  readDay: ReadDay,
  today: CalendarDate,
): Question {
  const known = told.closed || told.open ? readKnownDays(told, readDay, today, place.calendar) : []
  return {
    application: {
      parties: readParties(told),
      place: place.place,
      flags: readFlags(told),
      history: readHistory(told, readDay, today, told.promised ? employerDays(place) : undefined),
    },
    calendar: withKnownDays(place, known).calendar,
    policy: readPolicy(told),
  }
}

const NOBODY: Parties = recordOf(PARTIES, () => null)

/** Who and what, as far as it was given. */
export function readParties(told: Told): Parties {
  let parties: { -readonly [Name in keyof Parties]: Parties[Name] } | undefined
  for (const { name } of PARTIES) {
    const text = textOf(told[name])
    if (text === null) continue
    // Only where there is something to write: to make a record takes a twentieth of a check.
    parties ??= { ...NOBODY }
    parties[name] = text
  }
  return parties ?? NOBODY
}

const NOTHING_SO: Flags = recordOf(FLAGS, () => false)

/** What was said to be so. */
export function readFlags(told: Told): Flags {
  let flags: { -readonly [Name in keyof Flags]: Flags[Name] } | undefined
  for (const { name } of FLAGS) {
    if (!told[name]) continue
    flags ??= { ...NOTHING_SO }
    flags[name] = true
  }
  return flags ?? NOTHING_SO
}

/** Who is calling, as far as it was given. */
export function readCaller(told: Told): Caller {
  return recordOf(CALLER, (name) => textOf(told[name]))
}
