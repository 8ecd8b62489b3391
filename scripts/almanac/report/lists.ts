import type { CountryAlmanac } from '../../../src/calendar/almanac.js'
import { type CalendarDate, isoWeekday, yearOf } from '../../../src/domain/calendar-date.js'
import type { Days } from '../day-table.js'
import { groupBy } from '../group-by.js'
import { isClosure } from '../office-day.js'
import { countryDays, regionDays, regionWeekend } from '../place-days.js'
import { regionCode } from '../region-codes.js'
import { libraryAlone, type Sources } from '../sources.js'
import type { OfficeList } from './expected.js'

const COMPARED = [2025, 2027] as const

/** What date-holidays has by itself for each country, or for the country's default region. By country. */
export function libraryLists(all: Sources): ReadonlyMap<string, OfficeList> {
  const sources: Sources = { ...libraryAlone(all), years: COMPARED }
  const countries = groupBy(sources.library.places, ({ country }) => country)
  return new Map(
    [...countries].map(([country, [whole, ...parts]]) => {
      const national = countryDays(sources, whole)
      const region = sources.defaultRegions.get(country)
      if (region === undefined)
        return [country, officeList(national.days, sources.weekends.ofCountry(country))]
      const regional = groupBy(parts, ({ path }) => regionCode(country, path)).get(region)
      if (regional === undefined) throw new Error(`date-holidays has no ${country}-${region}`)
      const days = regionDays(sources, region, regional, national)
      return [country, officeList(days, regionWeekend(sources, country, region))]
    }),
  )
}

/** What the compiled almanac has for a country, or for its default region. */
export function almanacList({ days, weekend, regions, defaultRegion = '' }: CountryAlmanac): OfficeList {
  const region = regions[defaultRegion]
  const laid = new Map(Object.entries(days))
  for (const date of region?.without ?? []) laid.delete(date)
  for (const [date, day] of Object.entries(region?.days ?? {})) laid.set(date, day)
  return officeList(laid, region?.weekend ?? weekend)
}

function officeList(days: Days, weekend: OfficeList['weekend']): OfficeList {
  const compared = [...days].filter(([date]) => {
    const year = yearOf(date as CalendarDate)
    return year >= COMPARED[0] && year <= COMPARED[1]
  })
  const dates = (of: typeof compared) => new Set(of.map(([date]) => date as CalendarDate))
  return {
    weekend,
    closed: dates(
      compared.filter(([date, day]) => isClosure(day) && !weekend.includes(isoWeekday(date as CalendarDate))),
    ),
    worked: dates(compared.filter(([, day]) => typeof day !== 'string' && 'works' in day)),
  }
}
