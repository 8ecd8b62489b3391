import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileCountry } from '../../scripts/almanac/country.js'
import { csvRows } from '../../scripts/almanac/csv.js'
import { dayName, joinNames } from '../../scripts/almanac/day-name.js'
import { groupBy } from '../../scripts/almanac/group-by.js'
import { type LibraryHoliday, openLibrary } from '../../scripts/almanac/library.js'
import { officeDays } from '../../scripts/almanac/office-hours.js'
import { closesOffices } from '../../scripts/almanac/offices.js'
import { readSources } from '../../scripts/almanac/sources.js'
import { COUNTRY_NAMES } from '../../scripts/almanac/tables/country-names.js'
import { FOR_EVERYBODY, LIMITED_GROUPS } from '../../scripts/almanac/tables/limited-groups.js'
import { ISO_REGIONS, OTHER_CODES } from '../../scripts/almanac/tables/region-codes.js'
import { REGION_NAMES } from '../../scripts/almanac/tables/region-names.js'
import { COUNTRY_ZONES } from '../../scripts/almanac/tables/time-zones.js'
import { readWeekends } from '../../scripts/almanac/weekends.js'
import { writeJson } from '../../scripts/almanac/write.js'
import { readCountry, readPlaces, readText } from './read.js'

const ALMANAC = fileURLToPath(new URL('../../almanac', import.meta.url))
const WEEKENDS = readFileSync(join(ALMANAC, 'weekends.csv'), 'utf8')

describe('office hours', () => {
  const days = (start: string, end: string) => officeDays(Date.parse(`${start}Z`), Date.parse(`${end}Z`))

  it('a day from midnight to midnight is closed', () => {
    expect(days('2026-05-01T00:00', '2026-05-02T00:00')).toEqual([{ date: '2026-05-01', open: null }])
  })

  it('exactly 09:00 to 17:00 is a closed day', () => {
    expect(days('2026-05-01T09:00', '2026-05-01T17:00')).toEqual([{ date: '2026-05-01', open: null }])
  })

  it('a feast from 18:00 to 18:00 closes the day after, and leaves its eve alone', () => {
    expect(days('2026-05-26T18:00', '2026-05-28T18:00')).toEqual([
      { date: '2026-05-27', open: null },
      { date: '2026-05-28', open: null },
    ])
  })

  it('from noon the office closes early, until noon it opens late', () => {
    expect(days('2026-12-24T12:30', '2026-12-25T00:00')).toEqual([
      { date: '2026-12-24', open: { closesAt: '12:30' } },
    ])
    expect(days('2026-03-19T18:00', '2026-03-21T12:00')).toEqual([
      { date: '2026-03-20', open: null },
      { date: '2026-03-21', open: { opensAt: '12:00' } },
    ])
  })

  it('before 09:00 and from 17:00 the office does not notice', () => {
    expect(days('2026-12-24T17:00', '2026-12-25T09:00')).toEqual([])
    expect(days('2026-12-24T00:00', '2026-12-24T00:00')).toEqual([])
  })

  it('a holiday over the turn of the year closes both years', () => {
    expect(days('2026-12-31T00:00', '2027-01-02T00:00').map(({ date }) => date)).toEqual([
      '2026-12-31',
      '2027-01-01',
    ])
  })

  it('a holiday of an hour around noon is no holiday that is known', () => {
    expect(() => days('2026-12-24T12:00', '2026-12-24T13:00')).toThrow('open twice')
  })
})

describe('which holidays close offices', () => {
  const holiday = (given: Partial<LibraryHoliday>): LibraryHoliday => ({
    rule: '05-01',
    type: 'public',
    names: { en: 'Labour Day' },
    note: null,
    substitute: false,
    start: 0,
    end: 0,
    ...given,
  })

  it.each([
    ['a public holiday', 'GB', holiday({}), true],
    ['an observance', 'GB', holiday({ type: 'observance' }), false],
    ['a bank holiday', 'GB', holiday({ type: 'bank' }), false],
    ['a bank holiday in Finland', 'FI', holiday({ type: 'bank', rule: '12-24' }), true],
    ['New Year’s Eve in Finland', 'FI', holiday({ type: 'bank', rule: '12-31' }), false],
    ['a special day in the Philippines', 'PH', holiday({ type: 'optional' }), true],
    ['an optional holiday elsewhere', 'HR', holiday({ type: 'optional' }), false],
    ['a day for children', 'CN', holiday({ rule: '06-01', note: 'Children below the age of 14' }), false],
    ['the same rule elsewhere', 'RO', holiday({ rule: '06-01' }), true],
  ])('%s in %s', (_, country, given, closes) => {
    expect(closesOffices(country, given)).toBe(closes)
  })

  it('a note that names a group must be judged first', () => {
    expect(() => closesOffices('GB', holiday({ note: 'only for women' }))).toThrow('judge it')
  })

  it('every entry that was judged is still in the library, with the note that it was judged by', () => {
    const library = openLibrary()
    const missing = [...LIMITED_GROUPS, ...FOR_EVERYBODY].filter(({ country, rule }) => {
      const [place] = library.places.filter((known) => known.country === country)
      const found = place && library.holidays(place, 2026, 2026).find((entry) => entry.rule === rule)
      return found?.note == null
    })
    expect(missing).toEqual([])
  })
})

describe('names of days', () => {
  it('takes the English name, with plain apostrophes and without stray spaces', () => {
    expect(dayName({ en: ' St.\tPatrick’s  Day\u200b', ga: 'Lá Fhéile Pádraig' }, false).name).toBe(
      "St. Patrick's Day",
    )
    expect(dayName({ en: 'Martin Luther King, Jr./ Civil Rights Day' }, false).name).toBe(
      'Martin Luther King, Jr. / Civil Rights Day',
    )
  })

  it('translates a name that the library has in another language only', () => {
    expect(dayName({ de: 'Bundesfeiertag' }, false).name).toBe('Swiss National Day')
  })

  it('refuses a name without a translation, rather than showing it', () => {
    expect(() => dayName({ ar: 'عيد جديد' }, false)).toThrow('no English name')
  })

  it('knows a substitute by the library’s mark or by the name', () => {
    expect(dayName({ en: 'Labour Day' }, true)).toEqual({ name: 'Labour Day', substitute: true })
    expect(dayName({ en: 'Labour Day (substitutes)' }, false)).toEqual({
      name: 'Labour Day',
      substitute: true,
    })
  })

  it.each([
    ['one', [['Labour Day', false]], 'Labour Day'],
    ['a substitute', [['Labour Day', true]], 'Labour Day (substitute day)'],
    [
      'two',
      [
        ['Labour Day', false],
        ['Ascension Day', false],
      ],
      'Labour Day / Ascension Day',
    ],
    [
      'the same twice',
      [
        ['Easter Sunday', false],
        ['Easter sunday', false],
      ],
      'Easter Sunday',
    ],
    [
      'the day and its substitute',
      [
        ['Christmas Day', true],
        ['Christmas Day', false],
      ],
      'Christmas Day',
    ],
    [
      'one that says nothing',
      [
        ['Public Holiday', false],
        ['Heroes Day', false],
      ],
      'Heroes Day',
    ],
    ['only one that says nothing', [['Public Holiday', false]], 'Public Holiday'],
  ] as const)('%s: %j → %s', (_, names, joined) => {
    expect(joinNames(names.map(([name, substitute]) => ({ name, substitute })))).toBe(joined)
  })
})

describe('tables', () => {
  it('CSV cells may be quoted, and each row has as many as the first line', () => {
    expect(csvRows('a,b\r\n1,"x, ""y"""\n,2\n')).toEqual([
      { a: '1', b: 'x, "y"' },
      { a: '', b: '2' },
    ])
    expect(() => csvRows('a,b\n1')).toThrow('expected 2 cells')
    expect(() => csvRows('a,b\n1,x"y')).toThrow('a quote in the wrong place')
  })

  it('a weekend needs a reason, and days of the week', () => {
    expect(readWeekends('country,region,weekend,reason\nSA,,5 6,law').ofCountry('SA')).toEqual([5, 6])
    expect(readWeekends('country,region,weekend,reason').ofCountry('SA')).toEqual([6, 7])
    expect(() => readWeekends('country,region,weekend,reason\nSA,,5 6,')).toThrow('no reason')
    expect(() => readWeekends('country,region,weekend,reason\nSA,,5 8,law')).toThrow('5 8')
    expect(() => readWeekends('country,region,weekend,reason\nSA,,,law')).toThrow('weekend of SA')
  })

  it('every row of a table is about a place of the almanac', () => {
    const { countries } = readPlaces()
    const known = new Set(
      Object.entries(countries).flatMap(([country, { regions }]) => [
        country,
        ...Object.keys(regions).map((region) => `${country}-${region}`),
      ]),
    )
    const nested = (table: Readonly<Record<string, object>>) =>
      Object.entries(table).flatMap(([country, regions]) =>
        Object.keys(regions).map((code) => `${country}-${code}`),
      )
    const zones = Object.entries(COUNTRY_ZONES).map(([country, { regions }]) => [country, regions ?? {}])
    const rows = [
      ...Object.keys(COUNTRY_NAMES),
      ...nested(REGION_NAMES),
      ...nested(OTHER_CODES),
      ...nested(Object.fromEntries(zones)),
      ...Object.entries(ISO_REGIONS).flatMap(([country, codes]) =>
        Object.values(codes).map((code) => `${country}-${code}`),
      ),
      ...csvRows(WEEKENDS).map(({ country, region }) =>
        region === '' ? `${country}` : `${country}-${region}`,
      ),
    ]
    expect(rows.filter((row) => !known.has(row))).toEqual([])
  })
})

describe('what is written', () => {
  it('has one line a day, sorted, and short lists on one line', () => {
    const almanac = {
      weekend: [6, 7],
      days: { '2026-02-01': 'B', '2026-01-01': { name: 'A', closesAt: '12:00' } },
      regions: {
        '10': { name: 'Ten', days: {}, without: ['2026-02-01'] },
        '01': { name: 'One', days: {}, without: [] },
      },
    }
    expect(writeJson(almanac)).toBe(
      [
        '{',
        ' "weekend": [6, 7],',
        ' "days": {',
        '  "2026-01-01": { "name": "A", "closesAt": "12:00" },',
        '  "2026-02-01": "B"',
        ' },',
        ' "regions": {',
        '  "01": {',
        '   "name": "One",',
        '   "days": {},',
        '   "without": []',
        '  },',
        '  "10": {',
        '   "name": "Ten",',
        '   "days": {},',
        '   "without": [',
        '    "2026-02-01"',
        '   ]',
        '  }',
        ' }',
        '}',
        '',
      ].join('\n'),
    )
  })

  it.each(['GB', 'EG', 'CK', 'FI', 'BQ', 'IN', 'CN'])(
    'is, for %s, what stands in almanac/compiled',
    (country) => {
      const sources = readSources(ALMANAC)
      const places = groupBy(sources.library.places, (place) => place.country).get(country)
      if (places === undefined) throw new Error(`no ${country}`)
      expect(writeJson(compileCountry(sources, places))).toBe(readText(`${country}.json`))
      expect(JSON.parse(writeJson(readCountry(country)))).toEqual(readCountry(country))
    },
  )
})
