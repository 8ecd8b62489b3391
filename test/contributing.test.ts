import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')

/** What stands in code marks: paths, among other things. */
const MARKED = Array.from(TEXT.replaceAll('\n', ' ').matchAll(/`([^`]+)`/g), ([, marked = '']) => marked)
const PATHS = MARKED.filter((marked) => /^(?:src|test|almanac|scripts)\/[\w./-]*$/.test(marked))

describe('what the recipes name is there', () => {
  test.each([...new Set(PATHS)])('%s', (path) => {
    // `xx.ts` is a file that is yet to be written.
    expect(existsSync(join(ROOT, /\/xx\.\w+$/.test(path) ? dirname(path) : path))).toBe(true)
  })

  test('and there is a recipe for everything that is added often', () => {
    expect(PATHS.length).toBeGreaterThan(20)
    for (const recipe of [
      'A detail that only the words of the call use',
      'A rule with a detail of its own',
      'A setting',
      'A language of the call',
      'A language of dates',
      'A command',
      'A format to import',
      "Next year's decree",
    ])
      expect(TEXT).toContain(`**${recipe}.**`)
  })
})

test('every room is told of, and no other', () => {
  const told = Array.from(TEXT.matchAll(/^\| `([a-z]+)\/` \|/gm), ([, room = '']) => room)
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect([...told].sort()).toEqual(rooms.sort())
})

test('what a recipe tells to run can be run', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  for (const marked of MARKED)
    for (const [, name = ''] of marked.matchAll(/npm run ([\w:]+)/g))
      expect(scripts[name], name).toBeDefined()
})

test('it is one page', () => {
  expect(TEXT.split('\n').length).toBeLessThan(80)
})
