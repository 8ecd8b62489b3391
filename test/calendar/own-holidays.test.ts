import { describe, expect, test } from 'vitest'
import { formatOwnHolidays, parseOwnHolidays } from '../../src/calendar/own/own-holidays.js'
import type { BrokenFile } from '../../src/domain/problems.js'
import { dayOf } from '../support/stories.js'
import { userErrorOf } from '../support/user-error.js'

const EVE = {
  date: dayOf('12-24'),
  country: 'GB',
  region: null,
  effect: 'closed',
  reason: 'Eve',
} as const

test('what was written is read again; no file is no day', () => {
  const days = [EVE, { ...EVE, date: dayOf('12-28'), region: 'SCT', effect: 'open', reason: '' } as const]
  expect(parseOwnHolidays(formatOwnHolidays(days), 'a.json')).toEqual(days)
  expect(parseOwnHolidays(formatOwnHolidays([]), 'a.json')).toEqual([])
  expect(parseOwnHolidays(undefined, 'a.json')).toEqual([])
})

test('what an entry holds besides is not taken', () => {
  expect(parseOwnHolidays(JSON.stringify([{ ...EVE, mood: 'glad' }]), 'a.json')).toEqual([EVE])
})

describe('a file that is none is refused, with the place in it', () => {
  const without = (field: keyof typeof EVE): BrokenFile => ({
    code: 'entry-without',
    args: { entry: 2, field },
  })
  const noObject: BrokenFile = { code: 'entry-not-an-object', args: { entry: 2 } }
  const second = (entry: unknown) => JSON.stringify([EVE, entry])
  const rows: readonly (readonly [text: string, problem: BrokenFile])[] = [
    ['[{', { code: 'not-json', args: {} }],
    ['', { code: 'not-json', args: {} }],
    ['{}', { code: 'not-a-list', args: {} }],
    ['null', { code: 'not-a-list', args: {} }],
    [second(null), noObject],
    [second('2026-12-24'), noObject],
    [second([]), without('country')],
    [second({ ...EVE, country: 'gb' }), without('country')],
    [second({ ...EVE, country: 'GB-SCT' }), without('country')],
    [second({ ...EVE, region: undefined }), without('region')],
    [second({ ...EVE, region: 5 }), without('region')],
    [second({ ...EVE, effect: 'shut' }), without('effect')],
    [second({ ...EVE, reason: null }), without('reason')],
    [second({ ...EVE, date: undefined }), without('date')],
    [second({ ...EVE, date: '24 Dec' }), without('date')],
    [second({ ...EVE, date: '2026-02-30' }), without('date')],
    [second({ ...EVE, date: 20261224 }), without('date')],
    [second({ ...EVE, date: { toString: 1 } }), without('date')],
  ]
  test.each(rows)('%s', (text, problem) => {
    expect(userErrorOf(() => parseOwnHolidays(text, 'a.json'))).toEqual({
      code: 'file-broken',
      args: { path: 'a.json', problem },
    })
  })
})
