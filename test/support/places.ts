import { fileURLToPath } from 'node:url'
import { openCalendars, type PlaceCalendar } from '../../src/calendar/place-calendar.js'
import { findPlace } from '../../src/calendar/places.js'
import { openShelf } from '../../src/calendar/shelf.js'

export const shelf = openShelf(fileURLToPath(new URL('../../almanac/compiled', import.meta.url)))

const calendars = openCalendars(shelf)

/** The calendar of a place as a person names it: `GB`, `GB-SCT`. */
export function placeCalendar(country: string): PlaceCalendar {
  return calendars(findPlace(shelf, { country }))
}
