import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AlmanacDay } from '../../src/calendar/almanac.js'
import { calendarDate, isoWeekday, yearOf } from '../../src/domain/calendar-date.js'
import { closedWeekdays, readCountry, readDays, readPlaces } from './read.js'

const FOLDER = new URL('../../almanac/compiled/', import.meta.url)
const COUNTRIES = readdirSync(FOLDER).flatMap((name) =>
  /^[A-Z]{2}\.json$/.test(name) ? [name.slice(0, 2)] : [],
)
const YEARS = Array.from({ length: 21 }, (_, i) => 2020 + i)

function accepted(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== undefined
  } catch {
    return false
  }
}

function nameOf(day: AlmanacDay): string {
  return typeof day === 'string' ? day : day.name
}

it('there is a file for each of the 207 countries that the library knows', () => {
  expect(COUNTRIES).toHaveLength(207)
})

describe.each(COUNTRIES)('%s', (country) => {
  const almanac = readCountry(country)
  const overlays = Object.entries(almanac.regions)

  it('covers 2020 to 2040, and is about the country that its name says', () => {
    expect(almanac.country).toBe(country)
    expect(almanac.years).toEqual([2020, 2040])
  })

  it('has a weekend of one to three days, in order', () => {
    for (const weekend of [
      almanac.weekend,
      ...overlays.flatMap(([, { weekend }]) => (weekend ? [weekend] : [])),
    ]) {
      expect([1, 2, 3]).toContain(weekend.length)
      expect(weekend.every((day) => day >= 1 && day <= 7)).toBe(true)
      expect(weekend).toEqual([...new Set(weekend)].sort())
    }
  })

  it('has time zones that Node knows', () => {
    const zones = [
      almanac.timeZones,
      ...overlays.flatMap(([, { timeZones }]) => (timeZones ? [timeZones] : [])),
    ]
    expect(zones.flat().filter((zone) => !accepted(zone))).toEqual([])
    expect(zones.every((list) => list.length > 0)).toBe(true)
  })

  it('has a closed weekday in every year', () => {
    expect(YEARS.filter((year) => closedWeekdays(country, year).length === 0)).toEqual([])
  })

  it('has real dates of these years only, in order, by hours that a clock has', () => {
    for (const days of [almanac.days, ...overlays.map(([, overlay]) => overlay.days)]) {
      const dates = Object.keys(days)
      expect(dates).toEqual([...dates].sort())
      expect(dates.every((date) => YEARS.includes(yearOf(calendarDate(date))))).toBe(true)
      for (const day of Object.values(days)) {
        if (typeof day === 'string' || 'works' in day) continue
        if ('doubt' in day) {
          expect(day.doubt).toMatch(/^[a-z][a-z ]+$/)
          continue
        }
        expect('opensAt' in day ? day.opensAt : day.closesAt).toMatch(/^(09|1[0-6]):[0-5]\d$/)
      }
    }
  })

  it('has no workday to make up for a holiday but on a weekend', () => {
    for (const [code, { weekend = almanac.weekend }] of [['', almanac] as const, ...overlays]) {
      const days = readDays(code === '' ? country : `${country}-${code}`)
      const worked = Object.keys(days).filter(
        (date) => typeof days[date] === 'object' && 'works' in days[date],
      )
      expect(worked.filter((date) => !weekend.includes(isoWeekday(calendarDate(date))))).toEqual([])
    }
  })

  it('says of a region only what differs from the country', () => {
    for (const [, { days, without }] of overlays) {
      expect(Object.entries(days).filter(([date, day]) => sameDay(almanac.days[date], day))).toEqual([])
      expect(without.filter((date) => !(date in almanac.days) || date in days)).toEqual([])
    }
  })

  it('has names in Latin letters, clean for a terminal', () => {
    const names = [
      almanac.name,
      ...overlays.map(([, { name }]) => name),
      ...['', ...overlays.map(([code]) => `-${code}`)].flatMap((code) =>
        Object.values(readDays(country + code)).map(nameOf),
      ),
    ]
    const clean = /^[\p{Script=Latin}\p{Script=Common}]+$/u
    const unclean = (name: string) => !clean.test(name) || name !== name.trim() || /\p{C}|\s\s/u.test(name)
    expect([...new Set(names)].filter(unclean)).toEqual([])
  })
})

function sameDay(one: AlmanacDay | undefined, other: AlmanacDay): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

describe('places.json', () => {
  const { countries, zones } = readPlaces()

  it('lists the countries and regions of the files, by the same names', () => {
    expect(Object.keys(countries)).toEqual(COUNTRIES)
    for (const country of COUNTRIES) {
      const { name, regions } = readCountry(country)
      expect(countries[country]?.name).toBe(name)
      expect(countries[country]?.regions).toEqual(
        Object.fromEntries(Object.entries(regions).map(([code, region]) => [code, region.name])),
      )
    }
  })

  it('leads every zone to a country that has a file, and knows the zones of every file', () => {
    expect(Object.values(zones).filter((country) => !COUNTRIES.includes(country))).toEqual([])
    expect(Object.keys(zones).filter((zone) => !accepted(zone))).toEqual([])
    const used = COUNTRIES.flatMap((country) => readCountry(country).timeZones)
    expect(used.filter((zone) => zones[zone] === undefined)).toEqual([])
  })

  it('gives a name to one country only', () => {
    const names = Object.entries(countries).flatMap(([country, { name, otherNames }]) =>
      [...new Set([name, ...otherNames].map((text) => text.toLowerCase()))].map((text) => ({
        text,
        country,
      })),
    )
    const twice = names.filter(({ text, country }) =>
      names.some((other) => other.text === text && other.country !== country),
    )
    expect(twice).toEqual([])
  })

  it.each([
    ['Asia/Calcutta', 'IN'],
    ['Europe/Kiev', 'UA'],
    ['Europe/Kyiv', 'UA'],
    ['America/Buenos_Aires', 'AR'],
    ['America/Indianapolis', 'US'],
    ['US/Pacific', 'US'],
    ['America/Godthab', 'GL'],
    ['Asia/Saigon', 'VN'],
    ['Europe/Zurich', 'CH'],
    ['Europe/Vaduz', 'LI'],
    ['Europe/London', 'GB'],
    ['Europe/Belgrade', 'RS'],
    ['Europe/Ljubljana', 'SI'],
    ['Iceland', 'IS'],
    ['Africa/Timbuktu', 'ML'],
    ['America/Virgin', 'VI'],
    ['America/Coral_Harbour', 'CA'],
    ['Singapore', 'SG'],
    ['Asia/Kuala_Lumpur', 'MY'],
    ['Atlantic/Canary', 'ES'],
  ])('finds the country of %s: %s', (zone, country) => {
    expect(zones[zone]).toBe(country)
  })

  it.each(['UTC', 'Etc/GMT-1', 'EST', 'CET', 'Asia/Katmandu', 'Antarctica/South_Pole'])(
    'says nothing of %s, which names no country of the almanac',
    (zone) => {
      expect(zones[zone]).toBeUndefined()
    },
  )

  it.each([
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['USA', 'US'],
    ['America', 'US'],
    ['Holland', 'NL'],
    ['Czech Republic', 'CZ'],
    ['UAE', 'AE'],
    ['Ivory Coast', 'CI'],
    ['Korea', 'KR'],
    ['Turkey', 'TR'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['Macedonia', 'MK'],
  ])('knows %s as another name of %s', (name, country) => {
    expect(countries[country]?.otherNames).toContain(name)
  })
})

describe('time zones of a place', () => {
  it.each([
    ['US', 'America/New_York'],
    ['BR', 'America/Sao_Paulo'],
    ['AU', 'Australia/Sydney'],
    ['CA', 'America/Toronto'],
    ['RU', 'Europe/Moscow'],
    ['ID', 'Asia/Jakarta'],
    ['MX', 'America/Mexico_City'],
    ['ES', 'Europe/Madrid'],
    ['PT', 'Europe/Lisbon'],
    ['CN', 'Asia/Shanghai'],
    ['KZ', 'Asia/Almaty'],
    ['NZ', 'Pacific/Auckland'],
    ['CL', 'America/Santiago'],
    ['CD', 'Africa/Kinshasa'],
    ['UZ', 'Asia/Tashkent'],
    ['AO', 'Africa/Luanda'],
    ['IS', 'Atlantic/Reykjavik'],
  ])('most offices of %s go by %s', (country, zone) => {
    expect(readCountry(country).timeZones[0]).toBe(zone)
  })

  it.each([
    ['US', 'CA', 'America/Los_Angeles'],
    ['US', 'CA-LA', 'America/Los_Angeles'],
    ['US', 'NY', 'America/New_York'],
    ['US', 'ND', 'America/Chicago'],
    ['CA', 'PE', 'America/Halifax'],
    ['BR', 'PA', 'America/Belem'],
    ['ES', 'CN-GC', 'Atlantic/Canary'],
    ['FR', '974', 'Indian/Reunion'],
    ['RU', 'TA', 'Europe/Moscow'],
    ['RU', 'BA', 'Asia/Yekaterinburg'],
    ['NZ', 'CIT', 'Pacific/Chatham'],
  ])('%s-%s goes by %s', (country, region, zone) => {
    expect(readCountry(country).regions[region]?.timeZones?.[0]).toBe(zone)
  })
})

describe('codes of regions', () => {
  it.each([
    ['IN', 'OD', 'OR'],
    ['IN', 'DH', 'DN'],
    ['FR', '973', 'GF'],
    ['GT', '01', '1'],
    ['CL', 'NB', 'NU'],
    ['RU', 'MO', 'MR'],
    ['BQ', 'BO', 'BON'],
    ['DE', 'BY', 'Bayern'],
    ['CH', 'GE', 'Genève'],
  ])('%s-%s is also called %s', (country, region, other) => {
    expect(readCountry(country).regions[region]?.otherNames).toContain(other)
  })

  it.each([
    ['CK', 'AITUTAKI'],
    ['NZ', 'CAN-TIMARU'],
    ['NZ', 'WTC-BULLER'],
  ])('%s-%s, which the library has under small letters, has days of its own', (country, region) => {
    const { days, without } = readCountry(country).regions[region] ?? { days: {}, without: [] }
    expect(Object.keys(days).length + without.length).toBeGreaterThan(0)
  })
})

describe('weekends', () => {
  it.each([
    ['GB', [6, 7]],
    ['AE', [6, 7]],
    ['SA', [5, 6]],
    ['IL', [5, 6]],
    ['BN', [5, 7]],
    ['IR', [5]],
    ['MY', [6, 7]],
  ])('offices in %s rest on %j', (country, weekend) => {
    expect(readCountry(country).weekend).toEqual(weekend)
  })

  it.each(['02', '03', '11'])('MY-%s rests on Friday and Saturday', (region) => {
    expect(readCountry('MY').regions[region]?.weekend).toEqual([5, 6])
  })
})
