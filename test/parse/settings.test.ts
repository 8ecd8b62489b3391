import { describe, expect, test } from 'vitest'
import type { BrokenFile } from '../../src/domain/problems.js'
import { parseSettings, settingsInFile } from '../../src/parse/settings.js'
import { userErrorOf } from '../support/user-error.js'

test('what is set is read; no file sets nothing', () => {
  expect(parseSettings('{"country":"GB","call-limit":"3"}', 'a.json')).toEqual({
    country: 'GB',
    callLimit: '3',
  })
  expect(parseSettings('{}', 'a.json')).toEqual({})
  expect(parseSettings(undefined, 'a.json')).toEqual({})
})

test('and is written as it was read', () => {
  const content = { name: 'Sam', 'call-limit': '3', country: 'GB' }
  expect(JSON.stringify(settingsInFile(parseSettings(JSON.stringify(content), 'a.json')))).toBe(
    JSON.stringify(content),
  )
})

describe('a file that is none is refused', () => {
  const rows: readonly (readonly [text: string, problem: BrokenFile])[] = [
    ['', { code: 'not-json', args: {} }],
    ['null', { code: 'not-an-object', args: {} }],
    ['[]', { code: 'not-an-object', args: {} }],
    ['"GB"', { code: 'not-an-object', args: {} }],
    ['{"colour":"red"}', { code: 'not-a-setting', args: { name: 'colour' } }],
    ['{"toString":"red"}', { code: 'not-a-setting', args: { name: 'toString' } }],
    ['{"grace":1}', { code: 'setting-not-a-text', args: { name: 'grace' } }],
  ]
  test.each(rows)('%s', (text, problem) => {
    expect(userErrorOf(() => parseSettings(text, 'a.json'))).toEqual({
      code: 'file-broken',
      args: { path: 'a.json', problem },
    })
  })
})
