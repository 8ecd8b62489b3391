import { describe, expect, it } from 'vitest'
import { groupBy } from '../../scripts/almanac/group-by.js'
import { openLibrary } from '../../scripts/almanac/library.js'
import { layRules } from '../../scripts/almanac/own-rules.js'
import { OWN_RULES } from '../../scripts/almanac/rules/index.js'
import type { OwnRule } from '../../scripts/almanac/rules/rule.js'
import { closedWeekdays } from './read.js'

const PLACES = {
  XA: {
    days: { '05-01': { type: 'public' }, '06-01': { type: 'observance' } },
    states: { NO: { days: { '07-01': { type: 'public' } } }, SO: {} },
  },
}

function laid(...rules: readonly OwnRule[]) {
  return layRules(PLACES, rules)['XA']
}

describe('our rules over those of the library', () => {
  it('are added, dropped and changed', () => {
    expect(
      laid(
        {
          country: 'XA',
          add: '04-01',
          name: { en: 'Spring' },
          law: 'an act',
          active: [{ from: '2026-01-01' }],
        },
        { country: 'XA', add: '04-02', name: '04-02', law: 'an act', substitute: true },
        { country: 'XA', drop: '05-01', law: 'an act' },
        { country: 'XA', change: '06-01', to: { type: 'public' }, law: 'an act' },
      )?.days,
    ).toEqual({
      '04-01': { type: 'public', name: { en: 'Spring' }, active: [{ from: '2026-01-01' }] },
      '04-02': { type: 'public', _name: '04-02', substitute: true },
      '06-01': { type: 'public' },
    })
  })

  it('take a rule of the country away from one region', () => {
    const { states, days } = laid({ country: 'XA', region: 'SO', drop: '05-01', law: 'an act' }) ?? {}
    expect(states?.['SO']?.days).toEqual({ '05-01': false })
    expect(states?.['NO']).toBe(PLACES.XA.states.NO)
    expect(days).toEqual(PLACES.XA.days)
  })

  it('are refused as soon as the library has what they add, or has lost what they drop or change', () => {
    const law = 'an act'
    const name = { en: 'Labour Day' }
    expect(() => laid({ country: 'XA', add: '05-01', name, law })).toThrow('has XA 05-01 itself now')
    expect(() => laid({ country: 'XA', region: 'NO', add: '07-01', name, law })).toThrow(
      'has XA NO 07-01 itself',
    )
    expect(() => laid({ country: 'XA', drop: '09-01', law })).toThrow('no longer has XA 09-01')
    expect(() => laid({ country: 'XA', change: '09-01', to: {}, law })).toThrow('no longer has XA 09-01')
    expect(() => laid({ country: 'XB', drop: '09-01', law })).toThrow('has no XB')
    expect(() => laid({ country: 'XA', region: 'WE', drop: '09-01', law })).toThrow('has no XA WE')
  })

  it('name the law that they rest on, and can be read by the library', () => {
    expect(OWN_RULES.filter(({ law }) => law.length < 10)).toEqual([])
    const { places, holidays } = openLibrary(OWN_RULES)
    const added = OWN_RULES.flatMap((rule) =>
      'add' in rule ? [{ place: [rule.country, rule.region].filter(Boolean).join('-'), rule: rule.add }] : [],
    )
    // A rule that never gives a day in 21 years is misspelt.
    const silent = [...groupBy(added, ({ place }) => place)].flatMap(([code, rules]) => {
      const place = places.find(({ country, path }) => [country, ...path].join('-') === code)
      const heard = new Set(place && holidays(place, 2020, 2040).map(({ rule }) => rule))
      return rules.filter(({ rule }) => !heard.has(rule))
    })
    expect(silent).toEqual([])
  })
})

describe('years that no table has reached', () => {
  it('Korea: three days from the eve of Seollal, Labour Day, the election of April', () => {
    expect(closedWeekdays('KR', 2028)).toEqual(
      expect.arrayContaining([
        '01-26',
        '01-27',
        '01-28',
        '04-12',
        '05-01',
        '10-02',
        '10-03',
        '10-04',
        '10-05',
      ]),
    )
  })

  it.each([
    ['Korea: Memorial Day moves the local elections by a week', 'KR', '2030-06-12', '2030-06-05'],
    ['Taiwan: the day before the eve', 'TW', '2028-01-24', '2028-01-21'],
    ['Taiwan: two holidays on one Tuesday give the Monday', 'TW', '2028-04-03', '2028-04-05'],
    ['Taiwan: a Saturday is given back on the Friday before', 'TW', '2032-12-24', '2032-12-27'],
    ['China: the fourth day of the Spring Festival', 'CN', '2029-02-15', '2029-02-16'],
    ['China: 2 May', 'CN', '2029-05-02', '2029-05-03'],
    ['China: a weekend in the Labour Days is made up', 'CN', '2032-05-04', '2032-05-05'],
    ['Thailand: Labour Day on a Saturday', 'TH', '2032-05-03', '2032-05-06'],
    ["Thailand: New Year's Eve on a Sunday, before New Year's Day", 'TH', '2029-01-02', '2029-01-03'],
    ['Vietnam: 30 April on a Sunday, before 1 May', 'VN', '2028-05-02', '2028-05-03'],
    ['Ontario: Boxing Day on a Sunday', 'CA-ON', '2032-12-28', '2032-12-29'],
    ['the Netherlands: Liberation Day every fifth year', 'NL', '2025-05-05', '2026-05-05'],
    ['São Paulo: Black Awareness Day by federal law', 'BR-SP', '2028-11-20', '2028-11-21'],
    ['the Philippines: elections every third year', 'PH', '2028-05-08', '2029-05-14'],
    ['the Emirates: two days for the National Day', 'AE', '2029-12-03', '2029-12-04'],
  ])('%s: %s %s is closed, %s is open', (_, place, closed, open) => {
    const days = (date: string) => closedWeekdays(place, Number(date.slice(0, 4)))
    expect(days(closed)).toContain(closed.slice(5))
    expect(days(open)).not.toContain(open.slice(5))
  })
})
