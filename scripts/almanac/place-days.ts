import type { CalendarDate, IsoWeekday } from '../../src/domain/calendar-date.js'
import { type Days, dayTable } from './day-table.js'
import { layDoubts, layDoubtsFromAbove } from './doubts.js'
import { layFacts, layFactsFromAbove } from './lay-facts.js'
import type { LibraryHoliday, LibraryPlace } from './library.js'
import { dependsOnMoon, doubtMoon } from './moon.js'
import { isClosure } from './office-day.js'
import { closesOffices } from './offices.js'
import type { Sources } from './sources.js'

/** A country's days at each step of the way, which its regions go too. */
export interface CountryDays {
  /** By the rules alone. */
  readonly ruled: Days
  /** With the facts laid over them. */
  readonly known: Days
  /** With the doubts laid over those. */
  readonly days: Days
}

export function countryDays(sources: Sources, place: LibraryPlace): CountryDays {
  const { country } = place
  const weekend = sources.weekends.ofCountry(country)
  const { ruled, feasts } = daysByRule(sources, [place])
  const facts = (sources.facts.get(country) ?? []).filter(({ region }) => region === '')
  const known = layFacts(ruled, facts, weekend)
  const doubted = layDoubts(known, sources.doubts.get(country) ?? [], weekend)
  const horizon = sources.horizons.ofCountry(country)
  return { ruled, known, days: doubtMoon(doubted, feasts, horizon, weekend) }
}

/**
 * @param code the region's in the almanac
 * @param places the one or more places of the library that the region is
 */
export function regionDays(
  sources: Sources,
  code: string,
  places: readonly [LibraryPlace, ...LibraryPlace[]],
  above: CountryDays,
): Days {
  const [{ country }] = places
  const weekend = regionWeekend(sources, country, code)
  const facts = sources.facts.get(country) ?? []
  const national = facts.filter(({ region }) => region === '')
  const around = facts.filter(({ region }) => region !== '' && code.startsWith(`${region}-`))
  const own = facts.filter(({ region }) => region === code)
  const { ruled, feasts } = daysByRule(sources, places)
  const inherited = layFactsFromAbove(ruled, above.ruled, [...national, ...around], weekend)
  const known = layFacts(inherited, own, weekend)
  const doubted = layDoubtsFromAbove(known, above.known, sources.doubts.get(country) ?? [], weekend)
  const horizon = sources.horizons.ofRegion(country, code) ?? sources.horizons.ofCountry(country)
  return doubtMoon(doubted, feasts, horizon, weekend)
}

export function regionWeekend({ weekends }: Sources, country: string, code: string): readonly IsoWeekday[] {
  return weekends.ofRegion(country, code) ?? weekends.ofCountry(country)
}

/** The days by the rules alone, and those of them that are closed by nothing but the moon. */
function daysByRule(
  { library, years: [first, last] }: Sources,
  places: readonly LibraryPlace[],
): { readonly ruled: Days; readonly feasts: ReadonlySet<CalendarDate> } {
  const holidays = places.flatMap((place) =>
    library.holidays(place, first, last).filter((holiday) => closesOffices(place.country, holiday)),
  )
  const table = (of: readonly LibraryHoliday[]) => dayTable(of, first, last)
  const certain = table(holidays.filter((holiday) => !dependsOnMoon(holiday)))
  const moon = table(holidays.filter(dependsOnMoon))
  const feasts = [...moon].flatMap(([date, day]) =>
    isClosure(day) && !isClosure(certain.get(date)) ? [date as CalendarDate] : [],
  )
  return { ruled: table(holidays), feasts: new Set(feasts) }
}
