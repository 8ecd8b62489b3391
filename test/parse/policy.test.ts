import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../../src/domain/policy.js'
import { readPolicy } from '../../src/parse/policy.js'
import { userErrorOf } from '../support/user-error.js'

test('nothing given, it is business days 5 to 8, one day of grace, and two calls', () => {
  expect(readPolicy({})).toEqual({ first: 5, last: 8, grace: 1, callLimit: 2 })
})

describe('a window is read', () => {
  const rows: readonly (readonly [window: string, first: number, last: number])[] = [
    ['5-8', 5, 8],
    ['3-10', 3, 10],
    ['1-1', 1, 1],
    ['60-60', 60, 60],
    ['1-60', 1, 60],
    [' 5 - 8 ', 5, 8],
    ['5–8', 5, 8],
    ['5..8', 5, 8],
    ['05-08', 5, 8],
  ]
  test.each(rows)('%j is %i to %i', (window, first, last) => {
    expect(readPolicy({ window })).toEqual({ ...DEFAULT_POLICY, first, last })
  })
})

describe('a window is refused', () => {
  const rows: readonly (readonly [window: string, why: string])[] = [
    ['8-5', 'backwards'],
    ['0-5', 'the day of the interview is no day to call'],
    ['5-61', 'too far'],
    ['61-61', 'too far'],
    ['5', 'no end'],
    ['-5', 'no beginning'],
    ['5-', 'no end'],
    ['5-8-9', 'three'],
    ['5.5-8', 'half a day'],
    ['five-eight', 'words'],
    ['5000-8000', 'four digits'],
    ['', 'nothing'],
    ['5-8 days', 'more than a window'],
  ]
  test.each(rows)('%j: %s', (window) => {
    expect(userErrorOf(() => readPolicy({ window }))).toEqual({
      code: 'window-unreadable',
      args: { read: window },
    })
  })
})

describe('a grace is read', () => {
  test.each([
    ['1', 1],
    [' 2 ', 2],
    [3, 3],
    ['60', 60],
  ] as const)('%j is %i', (grace, days) => {
    expect(readPolicy({ grace })).toEqual({ ...DEFAULT_POLICY, grace: days })
  })
})

describe('a grace is refused', () => {
  test.each(['0', 0, '-1', -1, '61', '1.5', 1.5, 'one', '', '1 day', Number.NaN, 1e9])('%j', (grace) => {
    expect(userErrorOf(() => readPolicy({ grace }))).toEqual({
      code: 'grace-unreadable',
      args: { read: String(grace) },
    })
  })
})

test('both are read together', () => {
  expect(readPolicy({ window: '2-3', grace: '4' })).toEqual({ first: 2, last: 3, grace: 4, callLimit: 2 })
})
