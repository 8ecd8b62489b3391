import { readFileSync } from 'node:fs'
import { isClosure } from '../../scripts/almanac/office-day.js'
import type { AlmanacDay, CountryAlmanac } from '../../src/calendar/almanac.js'
import type { PlaceList } from '../../src/calendar/place-list.js'
import { calendarDate, isoWeekday } from '../../src/domain/calendar-date.js'

const COMPILED = new URL('../../almanac/compiled/', import.meta.url)

export function readText(name: string): string {
  return readFileSync(new URL(name, COMPILED), 'utf8')
}

export function readCountry(country: string): CountryAlmanac {
  return JSON.parse(readText(`${country}.json`)) as CountryAlmanac
}

export function readPlaces(): PlaceList {
  return JSON.parse(readText('places.json')) as PlaceList
}

/** The days of `GB` or `GB-SCT`: the country's, with the region's laid over them. */
export function readDays(place: string): Readonly<Record<string, AlmanacDay>> {
  const { country, region } = split(place)
  const almanac = readCountry(country)
  if (region === '') return almanac.days
  const overlay = almanac.regions[region]
  if (overlay === undefined) throw new Error(`no region ${place}`)
  const without = new Set(overlay.without)
  const kept = Object.entries(almanac.days).filter(([date]) => !without.has(date))
  return { ...Object.fromEntries(kept), ...overlay.days }
}

/** The days of the year on which offices are closed, and would be open without the holiday. As `MM-DD`. */
export function closedWeekdays(place: string, year: number): readonly string[] {
  const { country, region } = split(place)
  const almanac = readCountry(country)
  const weekend = almanac.regions[region]?.weekend ?? almanac.weekend
  return Object.entries(readDays(place))
    .filter(([date, day]) => date.startsWith(String(year)) && isClosure(day))
    .map(([date]) => calendarDate(date))
    .filter((date) => !weekend.includes(isoWeekday(date)))
    .map((date) => date.slice(5))
    .sort()
}

function split(place: string): { readonly country: string; readonly region: string } {
  return { country: place.slice(0, 2), region: place.slice(3) }
}
