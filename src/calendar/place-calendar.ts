import { type Place, placeCode } from '../domain/application.js'
import { type CalendarDate, type DayNumber, type IsoWeekday, weekdayOf } from '../domain/calendar-date.js'
import type { ShortDay } from '../domain/closure.js'
import type { AlmanacDay, CountryAlmanac, RegionAlmanac } from './almanac.js'
import { type BusinessCalendar, businessCalendar, type CalendarNotes } from './business-calendar.js'
import { type BusinessDays, countBusinessDays, type Holiday } from './business-days.js'
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
  const { holidays, workdays, shortDays } = sortDays(daysOf(country, region), weekend)
  const days = countBusinessDays(country.years, weekend, holidays, workdays)
  const notes: CalendarNotes = {
    shortDays,
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

type DatedDay = readonly [date: string, entry: AlmanacDay]

/** The country's days with the region's in place of those that are otherwise there. */
function daysOf(country: CountryAlmanac, region: RegionAlmanac | undefined): readonly DatedDay[] {
  const days = Object.entries(country.days)
  if (region === undefined) return days
  const without = new Set(region.without)
  const own = Object.entries(region.days)
  return [...days.filter(([date]) => !(date in region.days || without.has(date))), ...own]
}

const MILLISECONDS_A_DAY = 86_400_000

function sortDays(days: readonly DatedDay[], weekend: readonly IsoWeekday[]) {
  const holidays = new Map<DayNumber, Holiday>()
  const workdays = new Set<DayNumber>()
  const shortDays: ShortDay[] = []
  // The compiled files are tested as a whole; to test each of their dates again would take time at every start.
  for (const [date, entry] of days) {
    // Node's own reader of dates, because `toDayNumber` is slow before V8 has compiled it, and a start reads hundreds.
    const day = Date.parse(date) / MILLISECONDS_A_DAY
    if (typeof entry === 'string') holidays.set(day, { name: entry, kind: 'holiday' })
    else if ('doubt' in entry) {
      // On a weekend the office is closed, feast or no feast.
      const { name, doubt } = entry
      const sure = weekend.includes(weekdayOf(day))
      holidays.set(day, sure ? { kind: 'holiday', name } : { kind: 'holiday', name, doubt })
    } else if ('works' in entry) workdays.add(day)
    else shortDays.push({ date: date as CalendarDate, ...entry })
  }
  // A region's days were added after its country's.
  shortDays.sort((a, b) => (a.date < b.date ? -1 : 1))
  return { holidays, workdays, shortDays }
}
