import type { Place } from '../domain/application.js'
import { type CalendarDate, type DayNumber, type IsoWeekday, toDayNumber } from '../domain/calendar-date.js'
import type { AlmanacDay, CountryAlmanac, RegionAlmanac } from './almanac.js'
import { type BusinessCalendar, businessCalendar } from './business-calendar.js'
import { type BusinessDays, countBusinessDays } from './business-days.js'
import type { Shelf } from './shelf.js'

/** The almanac of one place, ready to be asked. */
export interface PlaceCalendar {
  readonly place: Place
  /** `United Kingdom`, or `Scotland, United Kingdom`. */
  readonly name: string
  readonly years: readonly [number, number]
  readonly weekend: readonly IsoWeekday[]
  readonly timeZone: string
  /** The country has several time zones, and no region says which: the one with the most offices was taken. */
  readonly timeZoneAssumed: boolean
  readonly days: BusinessDays
  readonly calendar: BusinessCalendar
  /** Days on which the office is open, but not from 09:00 to 17:00. */
  readonly shortDays: ReadonlyMap<DayNumber, ShortDay>
}

export type ShortDay = Exclude<AlmanacDay, string>

/** Each calendar is compiled when it is first asked for, and kept. */
export function openCalendars(shelf: Shelf): (place: Place) => PlaceCalendar {
  const known = new Map<string, PlaceCalendar>()
  return (place) => {
    const key = place.region === null ? place.country : `${place.country}-${place.region}`
    let calendar = known.get(key)
    if (calendar === undefined) {
      calendar = placeCalendar(shelf, place)
      known.set(key, calendar)
    }
    return calendar
  }
}

function placeCalendar(shelf: Shelf, place: Place): PlaceCalendar {
  const country = shelf.country(place.country)
  const region = place.region === null ? undefined : country?.regions[place.region]
  if (country === undefined || (place.region !== null && region === undefined)) {
    throw new Error(`no almanac for ${place.country}-${place.region}: places come from findPlace`)
  }
  const weekend = region?.weekend ?? country.weekend
  const timeZones = region?.timeZones ?? country.timeZones
  const holidays = new Map<DayNumber, string>()
  const shortDays = new Map<DayNumber, ShortDay>()
  for (const [date, day] of daysOf(country, region)) {
    if (typeof day === 'string') holidays.set(date, day)
    else shortDays.set(date, day)
  }
  const days = countBusinessDays(country.years, weekend, holidays)
  return {
    place,
    name: region === undefined ? country.name : `${region.name}, ${country.name}`,
    years: country.years,
    weekend,
    timeZone: timeZones[0],
    timeZoneAssumed: timeZones.length > 1,
    days,
    calendar: businessCalendar(days),
    shortDays,
  }
}

/** The country's days with the region's laid over them. */
function daysOf(country: CountryAlmanac, region: RegionAlmanac | undefined): Map<DayNumber, AlmanacDay> {
  const days = new Map<DayNumber, AlmanacDay>()
  // The compiled files are tested as a whole; to test each of their dates again would take time at every start.
  const day = (date: string) => toDayNumber(date as CalendarDate)
  for (const [date, entry] of Object.entries(country.days)) days.set(day(date), entry)
  for (const date of region?.without ?? []) days.delete(day(date))
  for (const [date, entry] of Object.entries(region?.days ?? {})) days.set(day(date), entry)
  return days
}
