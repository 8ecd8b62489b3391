import { openCalendars, type PlaceCalendar } from '../calendar/place-calendar.js'
import { countryOfZone, findPlace } from '../calendar/places.js'
import { userError } from '../domain/user-error.js'
import { complaint, mayAsk } from './ask-details.js'
import type { Io } from './io.js'

export interface PlaceOptions {
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly input: boolean
}

export interface ChosenPlace {
  readonly calendar: PlaceCalendar
  /** Nobody named the country: it comes from the machine's time zone. */
  readonly countryAssumed: boolean
}

/**
 * The employer's place: as given; else that of the machine's time zone; else the person at the terminal is asked.
 *
 * @throws UserError `country-unknown`, `region-unknown`, or `country-not-found` where there is nobody to ask
 */
export async function choosePlace(options: PlaceOptions, io: Io): Promise<ChosenPlace> {
  const assumed = options.country === undefined ? countryOfMachine(io) : undefined
  const country = options.country ?? assumed ?? (await askForCountry(options, io))
  const place = findPlace(io.shelf, { country, region: options.region })
  return { calendar: openCalendars(io.shelf)(place), countryAssumed: assumed !== undefined }
}

function countryOfMachine(io: Io): string | undefined {
  const timeZone = io.machineTimeZone()
  return timeZone === null ? undefined : countryOfZone(io.shelf, timeZone)
}

async function askForCountry(options: PlaceOptions, io: Io): Promise<string> {
  if (!mayAsk(options, io)) return userError('country-not-found', { timeZone: io.machineTimeZone() })
  return io.ask({
    message: 'In which country is the employer? (--country)',
    reject: (typed) => complaint(() => findPlace(io.shelf, { country: typed })),
  })
}
