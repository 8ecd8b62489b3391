import { type Place, placeCode } from '../domain/application.js'
import type { CalendarDate, IsoWeekday } from '../domain/calendar-date.js'
import { almanacYears } from './almanac-year.js'
import { type BusinessCalendar, businessCalendar, type CalendarNotes } from './business-calendar.js'
import { type BusinessDays, countBusinessDays } from './business-days.js'
import { type KnownDay, layOver } from './overlay.js'
import type { Shelf } from './shelf.js'

/** The almanac of one place, ready to be asked. */
export interface PlaceCalendar {
  /** With the default region of the country, where it has one and none was given. */
  readonly place: Place
  /** `United Kingdom`, or `Scotland, United Kingdom`. */
  readonly name: string
  readonly years: readonly [number, number]
  readonly weekend: readonly IsoWeekday[]
  readonly timeZone: string
  /** What nobody gave: the region is the country's default, or the time zone the one with the most offices. */
  readonly assumed: readonly ('region' | 'timeZone')[]
  readonly days: BusinessDays
  readonly notes: CalendarNotes
  readonly calendar: BusinessCalendar
}

/** Each calendar is compiled when it is first asked for, and kept. */
export function openCalendars(shelf: Shelf): (place: Place) => PlaceCalendar {
  const known = new Map<string, PlaceCalendar>()
  return (place) => {
    const key = placeCode(place)
    let calendar = known.get(key)
    if (calendar === undefined) {
      calendar = placeCalendar(shelf, place)
      known.set(key, calendar)
    }
    return calendar
  }
}

function placeCalendar(shelf: Shelf, given: Place): PlaceCalendar {
  const country = shelf.country(given.country)
  if (country === undefined) throw new Error(`no almanac for ${given.country}: places come from findPlace`)
  const code = given.region ?? country.defaultRegion ?? null
  const region = code === null ? undefined : country.regions[code]
  if (code !== null && region === undefined) throw new Error(`no almanac for ${given.country}-${code}`)

  const weekend = region?.weekend ?? country.weekend
  const timeZones = region?.timeZones ?? country.timeZones
  const confirmed =
    region?.confirmedThrough === undefined ? country.confirmedThrough : region.confirmedThrough
  const yearOf = almanacYears(country, region)
  const days = countBusinessDays(country.years, weekend, (year) => yearOf(year).specialDays)
  const notes: CalendarNotes = {
    shortDaysIn: (year) => yearOf(year).shortDays,
    confirmedThrough: confirmed as CalendarDate | null,
    settledBy: region?.settledBy ?? country.settledBy,
  }
  const assumed: PlaceCalendar['assumed'][number][] = []
  if (code !== given.region) assumed.push('region')
  else if (timeZones.length > 1) assumed.push('timeZone')
  return {
    place: { country: given.country, region: code },
    name: region === undefined ? country.name : `${region.name}, ${country.name}`,
    years: country.years,
    weekend,
    timeZone: timeZones[0],
    assumed,
    days,
    notes,
    calendar: businessCalendar(days, notes),
  }
}

/** The place's calendar with days over it that somebody knows better; the place itself if there are none. */
export function withKnownDays(place: PlaceCalendar, known: readonly KnownDay[]): PlaceCalendar {
  if (known.length === 0) return place
  const days = layOver(place.days, known)
  return { ...place, days, calendar: businessCalendar(days, place.notes) }
}
