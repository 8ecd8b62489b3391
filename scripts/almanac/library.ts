import Holidays, { type HolidaysTypes } from 'date-holidays'
import { data, type RegionData } from 'date-holidays/data'
import { layRules } from './own-rules.js'
import type { OwnRule } from './rules/rule.js'

/** A place as date-holidays knows it, by the library's own codes in capitals. */
export interface LibraryPlace {
  readonly country: string
  /** One code for a region, two for a part of a region. Empty for the whole country. */
  readonly path: readonly string[]
  /** Its names by language; a name without a language stands under `''`. */
  readonly names: Readonly<Record<string, string>>
}

/** One holiday of the library. `start` and `end` are civil: milliseconds on a clock that ignores time zones. */
export interface LibraryHoliday {
  readonly rule: string
  readonly type: HolidaysTypes.HolidayType
  /** As in `LibraryPlace`. */
  readonly names: Readonly<Record<string, string>>
  readonly note: string | null
  /** The day that is given because the holiday itself falls on a day off. */
  readonly substitute: boolean
  readonly start: number
  readonly end: number
}

/** date-holidays, asked as the almanac needs it. */
export interface Library {
  /** The countries, and every region and part of a region right after its country. */
  readonly places: readonly LibraryPlace[]
  /**
   * The holidays of the years from `first` to `last`, and those of the years beside them, whose last days or whose
   * substitutes may fall into these.
   */
  holidays(place: LibraryPlace, first: number, last: number): readonly LibraryHoliday[]
}

/** @param own rules to lay over the library's */
export function openLibrary(own: readonly OwnRule[] = []): Library {
  const known = layRules(capitals(data.holidays), own)
  return {
    places: Object.entries(known).flatMap(([country, found]) => placesUnder(country, [], found)),
    holidays: (place, first, last) => holidaysOf({ ...data, holidays: known }, place, first, last),
  }
}

/**
 * The library turns civil times into instants of the place's time zone. Asked for UTC it leaves them civil, and
 * nothing is lost to a zone whose day begins at 01:00 because the clocks go forward at midnight (Cairo, Tehran).
 */
function holidaysOf(
  rulesAsData: unknown,
  place: LibraryPlace,
  first: number,
  last: number,
): readonly LibraryHoliday[] {
  const options = { languages: 'en', timezone: 'UTC', data: rulesAsData }
  const holidays = new Holidays([place.country, ...place.path].join('.'), options)
  const rules = new Map(
    (holidays.getRules() as unknown as readonly HolidaysTypes.HolidayRule[]).map((rule) => [rule.rule, rule]),
  )
  // The library answers for a place that it does not know as for one without holidays.
  if (rules.size === 0)
    throw new Error(`date-holidays has no rules for ${place.country} ${place.path.join(' ')}`)

  return years(first - 1, last + 1).flatMap((year) =>
    holidays.getHolidays(year).map((holiday) => {
      const rule = rules.get(holiday.rule)
      if (rule === undefined) throw new Error(`date-holidays gave a day for no rule: ${holiday.rule}`)
      const { name, note } = rule
      return {
        rule: holiday.rule,
        type: holiday.type,
        names: typeof name === 'string' ? { '': name } : name,
        note: typeof note === 'string' ? note : null,
        substitute: holiday.substitute === true,
        start: holiday.start.getTime(),
        end: holiday.end.getTime(),
      }
    }),
  )
}

function placesUnder(country: string, path: readonly string[], found: RegionData): readonly LibraryPlace[] {
  const names = found.name === undefined ? (found.names ?? {}) : { '': found.name }
  const parts = Object.entries({ ...found.states, ...found.regions }).flatMap(([code, part]) =>
    placesUnder(country, [...path, code], part),
  )
  return [{ country, path, names }, ...parts]
}

/** The library looks for codes in capitals only, but has a few regions, such as NZ CAN Timaru, under small letters. */
function capitals(places: Readonly<Record<string, RegionData>>): Readonly<Record<string, RegionData>> {
  return Object.fromEntries(
    Object.entries(places).map(([code, place]) => [
      code.toUpperCase(),
      {
        ...place,
        ...(place.states && { states: capitals(place.states) }),
        ...(place.regions && { regions: capitals(place.regions) }),
      },
    ]),
  )
}

function years(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
