import { describe, expect, test } from 'vitest'
import { countryOfZone, findPlace } from '../../src/calendar/places.js'
import { openShelf } from '../../src/calendar/shelf.js'
import { nearest } from '../../src/domain/nearest.js'
import { placeCalendar, shelf } from '../support/places.js'
import { userErrorOf } from '../support/user-error.js'

describe('a place is found', () => {
  const rows: readonly (readonly [country: string, region: string | undefined, found: string])[] = [
    // by its code
    ['GB', undefined, 'GB'],
    ['gb', undefined, 'GB'],
    [' Gb ', undefined, 'GB'],
    ['GB-SCT', undefined, 'GB-SCT'],
    ['gb-sct', undefined, 'GB-SCT'],
    ['us-ca', undefined, 'US-CA'],
    // by its name, however it is written
    ['United Kingdom', undefined, 'GB'],
    ['united  kingdom', undefined, 'GB'],
    ['UNITED KINGDOM', undefined, 'GB'],
    ["Côte d'Ivoire", undefined, 'CI'],
    ['Côte d’Ivoire', undefined, 'CI'],
    ['cote divoire', undefined, 'CI'],
    ['Türkiye', undefined, 'TR'],
    ['turkiye', undefined, 'TR'],
    // by another name that people use
    ['uk', undefined, 'GB'],
    ['U.K.', undefined, 'GB'],
    ['Great Britain', undefined, 'GB'],
    ['USA', undefined, 'US'],
    ['UAE', undefined, 'AE'],
    ['The Netherlands', undefined, 'NL'],
    ['Deutschland', undefined, 'DE'],
    // with its region beside it
    ['GB', 'SCT', 'GB-SCT'],
    ['GB', 'gb-sct', 'GB-SCT'],
    ['GB', 'Scotland', 'GB-SCT'],
    ['uk', 'northern ireland', 'GB-NIR'],
    ['US', 'california', 'US-CA'],
    ['CH', 'zurich', 'CH-ZH'],
    // the region beside it wins over one in the code
    ['GB-SCT', 'NIR', 'GB-NIR'],
    // by a region's name alone, where only one country has it
    ['Scotland', undefined, 'GB-SCT'],
    ['california', undefined, 'US-CA'],
    ['GB-Scotland', undefined, 'GB-SCT'],
    // by its own name, in its own language
    ['Bayern', undefined, 'DE-BY'],
    ['bayern', undefined, 'DE-BY'],
    ['NRW', undefined, 'DE-NW'],
    ['Thüringen', undefined, 'DE-TH'],
    // the region beside it wins over the one that is named
    ['Scotland', 'England', 'GB-ENG'],
    ['Scotland', 'SCT', 'GB-SCT'],
    ['Bayern', 'Augsburg', 'DE-BY-A'],
    // a country wins over a region of the same name
    ['Georgia', undefined, 'GE'],
  ]
  test.each(rows)('%j with region %j is %s', (country, region, found) => {
    const place = findPlace(shelf, { country, region })
    expect([place.country, place.region].filter((part) => part !== null).join('-')).toBe(found)
  })
})

describe('a country is refused', () => {
  const rows: readonly (readonly [country: string, suggested: string | undefined])[] = [
    ['Germny', 'DE (Germany)'],
    ['Untied Kingdom', 'GB (United Kingdom)'],
    ['Skotland', 'GB-SCT (Scotland)'],
    ['Bayrn', 'DE-BY (Bavaria)'],
    // what is an old code of a region, and would be a country's
    ['UT', 'AT (Austria)'],
    ['', undefined],
    [' ', undefined],
    ['Atlantis', undefined],
    // what would be a path, or a property that every object has
    ['../x', undefined],
    ['../../package', undefined],
    ['GB.json', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['toString', undefined],
  ]
  test.each(rows)('%j, and %s is suggested', (country, suggested) => {
    const error = userErrorOf(() => findPlace(shelf, { country }))
    expect(error).toMatchObject({ code: 'country-unknown', args: { read: country } })
    const suggestions = error.code === 'country-unknown' ? error.args.suggestions : []
    if (suggested === undefined) expect(suggestions).toEqual([])
    else expect(suggestions[0]).toBe(suggested)
  })
})

describe('a country is ambiguous', () => {
  test.each([
    ['Punjab', ['IN-PB', 'PK-PB']],
    ['Groningue', ['NL-GR', 'NL-GR-GRN']],
  ])('%j is one of %j', (country, codes) => {
    const error = userErrorOf(() => findPlace(shelf, { country }))
    expect(error).toMatchObject({ code: 'place-ambiguous', args: { read: country } })
    const candidates = error.code === 'place-ambiguous' ? error.args.candidates : []
    expect(candidates.map(({ code }) => code)).toEqual(codes)
  })
})

describe('a region is refused', () => {
  const rows: readonly (readonly [
    country: string,
    region: string | undefined,
    read: string,
    first: string | null,
  ])[] = [
    ['GB', 'Scotlnd', 'Scotlnd', 'GB-SCT (Scotland)'],
    ['GB-XX', undefined, 'XX', null],
    ['GB', 'CA', 'CA', null],
    ['GB', 'US-CA', 'US-CA', null],
    ['GB', '', '', null],
    ['GB', '__proto__', '__proto__', null],
    ['GB-constructor', undefined, 'constructor', null],
    // a country without regions
    ['SG', 'Anywhere', 'Anywhere', null],
  ]
  test.each(rows)('of %s, %j: %j', (country, region, read, first) => {
    const error = userErrorOf(() => findPlace(shelf, { country, region }))
    expect(error).toMatchObject({ code: 'region-unknown', args: { read, country: country.slice(0, 2) } })
    expect(error.args).toMatchObject({ suggestions: first === null ? [] : [first] })
  })
})

describe('the country of a time zone', () => {
  const rows: readonly (readonly [zone: string, country: string | undefined])[] = [
    ['Europe/London', 'GB'],
    ['America/New_York', 'US'],
    ['US/Eastern', 'US'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Kiev', 'UA'],
    ['Europe/Kyiv', 'UA'],
    ['UTC', undefined],
    ['Etc/GMT+5', undefined],
    ['Factory', undefined],
    ['', undefined],
  ]
  test.each(rows)('%s lies in %s', (zone, country) => {
    expect(countryOfZone(shelf, zone)).toBe(country)
  })
})

describe('suggestions', () => {
  const names = ['Spain', 'Spayn', 'Spam', 'Spa', 'Portugal'].map((text) => ({
    text,
    value: text.toUpperCase(),
  }))

  test('are the nearest, at most three, the nearest first', () => {
    expect(nearest('spam', names)).toEqual(['SPAM', 'SPA'])
    expect(nearest('Spaine', names)).toEqual(['SPAIN', 'SPAYN'])
    expect(nearest('spaim', [...names, { text: 'Spaik', value: 'SPAIK' }])).toEqual([
      'SPAIN',
      'SPAM',
      'SPAIK',
    ])
  })

  test('name a value once, and nothing that is spelt otherwise', () => {
    expect(nearest('spain', [...names, { text: 'Spains', value: 'SPAIN' }])).toEqual(['SPAIN', 'SPAYN'])
    expect(nearest('Bhutan', names)).toEqual([])
    expect(nearest('', names)).toEqual([])
  })
})

describe('the shelf', () => {
  test('knows a country by its two capital letters and by nothing else', () => {
    expect(shelf.country('GB')?.name).toBe('United Kingdom')
    for (const code of ['gb', 'XX', 'places', '../GB', 'GBR', '']) expect(shelf.country(code)).toBeUndefined()
  })

  test('of a folder that is not there, every country is unknown, and the list is a bug', () => {
    const empty = openShelf('no/such/folder')
    expect(empty.country('GB')).toBeUndefined()
    expect(() => empty.places()).toThrow('ENOENT')
  })
})

describe('the calendar of a place', () => {
  test('of a region, the country behind the region', () => {
    const scotland = placeCalendar('GB-SCT')
    expect(scotland.name).toBe('Scotland, United Kingdom')
    expect(scotland.place).toEqual({ country: 'GB', region: 'SCT' })
    expect(scotland.timeZone).toBe('Europe/London')
  })

  test('a time zone is assumed where the country has several, and no region says which', () => {
    expect(placeCalendar('US')).toMatchObject({ timeZone: 'America/New_York', assumed: ['timeZone'] })
    expect(placeCalendar('US-CA')).toMatchObject({ timeZone: 'America/Los_Angeles', assumed: [] })
  })

  test('is compiled once', () => {
    expect(placeCalendar('FR')).toBe(placeCalendar('France'))
  })
})
