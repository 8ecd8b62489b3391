import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { languagesMet } from '../../../src/dates/languages/met.js'
import { filesRead } from '../../support/files-read.js'

/*
 * A language is loaded where its words are met, and nothing of it where there are none.
 */

const ROOT = join(import.meta.dirname, '../../..')
const scratch = mkdtempSync(join(tmpdir(), 'followup-loaded-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const { flag, files } = filesRead(scratch)

/** The files of the program for dates that a check loads, by name. */
function loadedBy(...told: readonly string[]): readonly string[] {
  const check = ['check', '--country', 'GB', '--today', '2026-11-25', ...told]
  execFileSync(process.execPath, [flag, join(ROOT, 'bin/followup.js'), ...check], {
    env: { FOLLOWUP_HOME: scratch, HOME: scratch, PATH: '/usr/bin:/bin' },
    stdio: 'ignore',
  })
  return files()
    .flatMap((path) => /^dates-(.*)\.cjs$/.exec(basename(path))?.[1] ?? [])
    .sort()
}

describe('a check loads', () => {
  const rows: readonly (readonly [told: readonly string[], loaded: readonly string[]])[] = [
    [['--interviewed', '2026-11-12', '--promised', '2026-11-27'], []],
    [
      ['--interviewed', 'last thursday'],
      ['languages-en', 'read'],
    ],
    [
      ['--interviewed', '2026-11-12', '--promised', 'Ende nächster Woche'],
      ['languages-de', 'read'],
    ],
    [['--interviewed', '12.11.2026', '--promised', '2026-W48'], ['read']],
    [
      ['--interviewed', '12 Nov', '--promised', '20 nov'],
      ['languages-en', 'read'],
    ],
    [
      ['--interviewed', 'last thursday', '--promised', 'la semaine prochaine'],
      ['languages-en', 'languages-fr', 'read'],
    ],
    [
      ['--interviewed', '2026-11-12', '--promised', '来週中'],
      ['languages-ja', 'languages-zh', 'read'],
    ],
  ]
  test.each(rows)('%j: %j', (told, loaded) => {
    expect(loadedBy(...told)).toEqual(loaded)
  })
})

describe('the words of a text can be of', () => {
  const rows: readonly (readonly [text: string, codes: readonly string[]])[] = [
    ['end of next week', ['en']],
    ['ende nachster woche', ['de']],
    ['di', ['de', 'it', 'nl']],
    ['20.11.2026', ['en']],
    ['20 nov', ['en']],
    ['nov', ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv']],
    // Of words that no language knows all of, those that know most: the others may be a feast.
    ['before boxing day', ['en']],
    ['thrusday', ['en']],
  ]
  test.each(rows)('%s: %j', (text, codes) => {
    expect(languagesMet(text)).toEqual(codes)
  })
})
