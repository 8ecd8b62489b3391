import { describe, expect, it } from 'vitest'
import { readDefaultRegions } from '../../scripts/almanac/default-regions.js'
import { readHorizons } from '../../scripts/almanac/horizons.js'
import { dependsOnMoon, doubtMoon } from '../../scripts/almanac/moon.js'
import type { CalendarDate, IsoWeekday } from '../../src/domain/calendar-date.js'
import { readCountry, readDays, readPlaces } from './read.js'

const COUNTRIES = Object.keys(readPlaces().countries)
const WEEKEND: readonly IsoWeekday[] = [6, 7]

describe('the table of horizons', () => {
  const table = [
    'country,region,confirmed_through,moon_through,judged_through,settled_by',
    '*,,2027-12-31,2026-11-23,2026-11-23,The calendar of {next} settles it.',
    'XA,,2026-12-31,2026-12-31,2027-12-31,Xanadu publishes its {next} calendar in {year}.',
    'XA,NO,2027-06-30,,,The North follows.',
    'XA,*,none,,,Each region decides.',
  ].join('\n')
  const { ofCountry, ofRegion } = readHorizons(table)

  it('has the world in its first row, and what differs from it', () => {
    expect(ofCountry('XB')).toEqual({
      confirmedThrough: '2027-12-31',
      moonThrough: '2026-11-23',
      judgedThrough: '2026-11-23',
      settledBy: 'The calendar of 2028 settles it.',
    })
    expect(ofCountry('XA').judgedThrough).toBe('2027-12-31')
    expect(ofCountry('XA').settledBy).toBe('Xanadu publishes its 2027 calendar in 2026.')
  })

  it('has regions apart, and one row for all the others', () => {
    expect(ofRegion('XA', 'NO')).toMatchObject({ confirmedThrough: '2027-06-30', moonThrough: '2026-11-23' })
    expect(ofRegion('XA', 'SO')?.confirmedThrough).toBeNull()
    expect(ofRegion('XB', 'SO')).toBeUndefined()
  })

  it('is refused without a row for the world, without a sentence, or with a year where none is', () => {
    const lines = table.split('\n')
    const without = (line: number) => lines.filter((_, i) => i !== line).join('\n')
    expect(() => readHorizons(without(1))).toThrow('line 2: the first row')
    expect(() => readHorizons(`${table}\nXC,,2026-12-31,,,`)).toThrow('line 6: say what settles')
    expect(() => readHorizons(`${table}\nXC,,none,,,In {next}.`)).toThrow('line 6: without a confirmed day')
  })
})

it('a default region has a reason', () => {
  expect(readDefaultRegions('country,region,reason\nXA,NO,most offices').get('XA')).toBe('NO')
  expect(() => readDefaultRegions('country,region,reason\nXA,NO,')).toThrow('line 2: no reason')
})

describe('feasts by the moon', () => {
  const holiday = (rule: string) =>
    dependsOnMoon({ rule, type: 'public', names: {}, note: null, substitute: false, start: 0, end: 0 })

  it('are those of an Islamic month, and no other lunar feasts', () => {
    expect(
      ['1 Shawwal P3D', '10 Dhu al-Hijjah', 'substitutes 12 Rabi al-awwal if Sunday then next Monday'].every(
        holiday,
      ),
    ).toBe(true)
    expect(['chinese 01-0-01', '15 Nisan', 'easter -2', '05-01', '2027-05-20'].some(holiday)).toBe(false)
  })

  const day = (text: string) => text as CalendarDate
  const lay = (moonThrough: string, judgedThrough: string, ...feast: readonly string[]) =>
    Object.fromEntries(
      doubtMoon(
        new Map(feast.map((date) => [date, 'Eid'])),
        new Set(feast.map(day)),
        { moonThrough: day(moonThrough), judgedThrough: day(judgedThrough) },
        WEEKEND,
      ),
    )

  it('are certain once they have been announced', () => {
    expect(lay('2027-12-31', '2026-11-23', '2027-03-09')).toEqual({ '2027-03-09': 'Eid' })
  })

  it('are in doubt before that, and alone where each day has been judged', () => {
    expect(lay('2026-11-23', '2027-12-31', '2027-03-09')).toEqual({
      '2027-03-09': { name: 'Eid', doubt: 'depends on the moon' },
    })
  })

  it('close the day after them as well everywhere else', () => {
    const days = lay('2026-11-23', '2026-11-23', '2030-02-05', '2030-02-06')
    expect(Object.keys(days)).toEqual(['2030-02-05', '2030-02-06', '2030-02-07'])
    expect(days['2030-02-07']).toEqual({ name: 'Eid', doubt: 'the feast may come a day later' })
  })

  it('leave the weekend after them as it is', () => {
    expect(Object.keys(lay('2026-11-23', '2026-11-23', '2030-02-08'))).toEqual(['2030-02-08'])
  })

  it('are in doubt next year in Kenya, and settled in Singapore by the list of the ministry', () => {
    expect(readDays('KE')['2027-03-09']).toMatchObject({ doubt: 'depends on the moon' })
    expect(readDays('KE')['2027-03-10']).toMatchObject({ doubt: 'the feast may come a day later' })
    expect(readDays('SG')['2027-03-10']).toBe('Hari Raya Puasa')
  })
})

describe('the horizon of every country', () => {
  it.each(COUNTRIES)('%s says how far it is confirmed, and what will settle the rest', (country) => {
    const { confirmedThrough, settledBy, regions } = readCountry(country)
    if (confirmedThrough !== null) expect(confirmedThrough).toMatch(/^202[5-7]-12-31$/)
    expect(settledBy).toMatch(/^[A-Z].*\.$/)
    for (const region of Object.values(regions)) {
      if (region.confirmedThrough !== undefined) expect(region.settledBy).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('does not hide behind the country where regions decide for themselves', () => {
    expect(readCountry('IN').regions['MH']?.confirmedThrough).toBeNull()
    expect(readCountry('MY').regions['01']?.confirmedThrough).toBeNull()
    expect(readCountry('ES').regions['CT']?.confirmedThrough).toBeNull()
    expect(readCountry('ES').regions['MD']?.confirmedThrough).toBe('2027-12-31')
  })

  it('names the default region of a country that has one', () => {
    const regions = COUNTRIES.flatMap((country) => {
      const { defaultRegion } = readCountry(country)
      return defaultRegion === undefined ? [] : [`${country}-${defaultRegion}`]
    })
    expect(regions).toEqual(['AU-NSW', 'BR-SP', 'CA-ON', 'CH-ZH', 'ES-MD', 'GB-ENG', 'MY-14', 'NZ-AUK'])
  })
})
