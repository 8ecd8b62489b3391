import { type Manner, mayAsk } from '../asking/may-ask.js'
import { knownDaysOf, type OwnHoliday, ownHolidaysOf } from '../calendar/own/own-holidays.js'
import { type PlaceCalendar, withKnownDays } from '../calendar/place-calendar.js'
import { countryOfZone, findPlace, type GivenPlace } from '../calendar/places.js'
import type { Told, TrackedDetails } from '../details/derived.js'
import { type Place, placeCode } from '../domain/application.js'
import { userError } from '../domain/user-error.js'
import type { Desk } from './desk.js'

export type PlaceTold = Pick<Told, 'country' | 'region'>

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
 * The employer's place: as the command line says; else as the journal does; else as the user has set it; else that of
 * the machine's time zone; else the person at the terminal is asked. A region goes with the country beside it.
 *
 * @param kept what the journal knows of the application, if it is about one
 * @throws UserError `country-unknown`, `region-unknown`, `place-ambiguous` or `regions-differ`, or `country-not-found`
 *   where there is nobody to ask
 */
export async function choosePlace(
  line: PlaceTold & Manner,
  kept: Pick<TrackedDetails, 'country' | 'region'> | undefined,
  desk: Desk,
): Promise<ChosenPlace> {
  const told = line.country ?? kept?.country ?? undefined
  const region = line.region ?? (line.country === undefined ? kept?.region : undefined) ?? undefined
  const set = told === undefined ? desk.settings().country : undefined
  const assumed = told === undefined && set === undefined ? countryOfMachine(desk) : undefined
  const country = told ?? set ?? assumed ?? (await askForPlace(line, desk))
  const given = { country, region }
  // The country that the user has set is only what they mean if they do not say: their --region wins over its region.
  const place = set === undefined ? placeTold(given, desk) : findPlace(desk.shelf, given)
  const calendar = desk.calendarOf(place)
  const own = ownHolidaysOf(desk.ownHolidays(), calendar.place)
  return {
    calendar: withKnownDays(calendar, knownDaysOf(own)),
    own,
    given: place,
    countryAssumed: assumed !== undefined,
  }
}

/** Of a country that names one region beside another, nobody can tell which was meant. */
function placeTold(given: GivenPlace, { shelf }: Desk): Place {
  const place = findPlace(shelf, given)
  if (given.region === undefined) return place
  const told = findPlace(shelf, { country: given.country })
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

function countryOfMachine({ io, shelf }: Desk): string | undefined {
  const timeZone = io.machineTimeZone()
  return timeZone === null ? undefined : countryOfZone(shelf, timeZone)
}

async function askForPlace(manner: Manner, { io, shelf }: Desk): Promise<string> {
  if (!mayAsk(manner, io)) return userError('country-not-found', { timeZone: io.machineTimeZone() })
  const { askForCountry } = await import('../asking/index.js')
  return askForCountry((country) => findPlace(shelf, { country }), io)
}
