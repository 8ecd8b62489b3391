import { type OwnHoliday, ownHolidaysOf } from '../calendar/own/own-holidays.js'
import { type PlaceCalendar, withKnownDays } from '../calendar/place-calendar.js'
import { countryOfZone, findPlace, type GivenPlace } from '../calendar/places.js'
import { type Place, placeCode } from '../domain/application.js'
import { userError } from '../domain/user-error.js'
import type { Io } from './io.js'
import { mayAsk } from './may-ask.js'
import { knownDaysOf, readOwnHolidays } from './own-holidays.js'
import { readSettings } from './settings.js'

/** What commander makes of the options that name a place. */
export interface PlaceOptions {
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly input: boolean
  readonly quiet?: boolean
}

export interface ChosenPlace {
  /** The almanac of the place, with the user's own holidays over it. */
  readonly calendar: PlaceCalendar
  /** The user's own holidays there, as they were laid over it. */
  readonly own: readonly OwnHoliday[]
  /** The place without a region that nobody gave. */
  readonly given: Place
  /** Nobody named the country: it comes from the machine's time zone. */
  readonly countryAssumed: boolean
}

/**
 * The employer's place: as given; else as the user has set it; else that of the machine's time zone; else the person at
 * the terminal is asked.
 *
 * @throws UserError `country-unknown`, `region-unknown`, `place-ambiguous` or `regions-differ`, or `country-not-found`
 *   where there is nobody to ask
 */
export async function choosePlace(options: PlaceOptions, io: Io): Promise<ChosenPlace> {
  const set = options.country === undefined ? readSettings(io).country : undefined
  const told = options.country ?? set
  const assumed = told === undefined ? countryOfMachine(io) : undefined
  const country = told ?? assumed ?? (await askForCountry(options, io))
  const given = { country, region: options.region }
  // The country that the user has set is only what they mean if they do not say: their --region wins over its region.
  const place = set === undefined ? placeTold(given, io) : findPlace(io.shelf, given)
  const calendar = io.calendarOf(place)
  const own = ownHolidaysOf(readOwnHolidays(io), calendar.place)
  return {
    calendar: withKnownDays(calendar, knownDaysOf(own)),
    own,
    given: place,
    countryAssumed: assumed !== undefined,
  }
}

/** Of a country that names one region beside another, nobody can tell which was meant. */
function placeTold(given: GivenPlace, io: Io): Place {
  const place = findPlace(io.shelf, given)
  if (given.region === undefined) return place
  const told = findPlace(io.shelf, { country: given.country })
  if (isWithin(told.region, place.region) || isWithin(place.region, told.region)) return place
  return userError('regions-differ', {
    country: given.country,
    countryMeans: placeCode(told),
    region: given.region,
    regionMeans: placeCode(place),
  })
}

/** Whether the one region is the other, or a part of it; the country as a whole is null. */
function isWithin(part: string | null, whole: string | null): boolean {
  return whole === null || part === whole || (part?.startsWith(`${whole}-`) ?? false)
}

function countryOfMachine(io: Io): string | undefined {
  const timeZone = io.machineTimeZone()
  return timeZone === null ? undefined : countryOfZone(io.shelf, timeZone)
}

async function askForCountry(options: PlaceOptions, io: Io): Promise<string> {
  if (!mayAsk(options, io)) return userError('country-not-found', { timeZone: io.machineTimeZone() })
  const { complaint } = await import('./ask-details.js')
  return io.ask({
    message: 'In which country is the employer? (--country)',
    reject: (typed) => complaint(() => findPlace(io.shelf, { country: typed }), io),
  })
}
