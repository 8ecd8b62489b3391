import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/*
 * What the built program loads. Every file takes its time at every start, so that each stands behind what needs it.
 */

const ROOT = join(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'followup-start-'))
afterAll(() => rmSync(scratch, { recursive: true }))

// Says at the end which files of the program, and of the almanac, were read.
const hook = join(scratch, 'hook.cjs')
writeFileSync(
  hook,
  `const fs = require('node:fs')
const read = new Set()
const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => (read.add(String(path)), readFileSync(path, ...rest))
process.on('exit', () => fs.writeSync(2, 'LOADED' + JSON.stringify([...Object.keys(require.cache), ...read])))
`,
)

const MET = ['check', '--interviewed', '2026-11-12', '--country', 'GB']

describe('loads', () => {
  const rows: readonly (readonly [
    what: string,
    argv: readonly string[],
    env: object,
    loaded: readonly string[],
  ])[] = [
    ['one country for ISO dates and a code', [...MET, '--today', '2026-11-16'], {}, ['GB.json']],
    ['the same for JSON', [...MET, '--today', '2026-11-16', '--json'], {}, ['GB.json']],
    ['the reader of words for a word', [...MET, '--today', 'tomorrow'], {}, ['GB.json', 'dates-read.cjs']],
    ['and for one in the environment', MET, { FOLLOWUP_TODAY: 'tomorrow' }, ['GB.json', 'dates-read.cjs']],
    [
      'and for one in a closure',
      [...MET, '--closed', '2026-12-24..27 Dec'],
      {},
      ['GB.json', 'dates-read.cjs'],
    ],
    [
      'the list of places for a name',
      ['check', '--interviewed', '2026-11-12', '--country', 'France'],
      {},
      ['FR.json', 'places.json'],
    ],
    [
      'the list of places for the time zone',
      ['check', '--interviewed', '2026-11-12'],
      { TZ: 'Europe/Paris' },
      ['FR.json', 'places.json'],
    ],
    [
      'no language but English for the words',
      ['script', '--interviewed', '2026-11-12', '--country', 'GB', '--today', '2026-11-19'],
      {},
      ['GB.json'],
    ],
    ['nothing for the version', ['--version'], {}, []],
  ]
  test.each(rows)('%s', (_, argv, env, loaded) => {
    const files = loadedBy(argv, env)
    expect(
      files.filter((name) => /^[A-Z]{2}\.json$|^places\.json$|^dates-read\.cjs$/.test(name)).sort(),
    ).toEqual(loaded)
    expect(files).not.toContain('inquire.cjs')
    expect(files).not.toContain('render-colour.cjs')
    expect(files.filter((name) => name.startsWith('script-languages-'))).toEqual([])
    expect(files).toContain('followup.js')
  })
})

function loadedBy(argv: readonly string[], env: object): readonly string[] {
  const script = `"${process.execPath}" --require "${hook}" "${join(ROOT, 'bin/followup.js')}" "$@" 2>&1 >/dev/null; true`
  const stderr = execFileSync('/bin/sh', ['-c', script, 'followup', ...argv], {
    env: { HOME: scratch, PATH: '/usr/bin:/bin', ...env },
    encoding: 'utf8',
  })
  const paths = JSON.parse(stderr.slice(stderr.indexOf('LOADED') + 'LOADED'.length)) as readonly string[]
  return [...new Set(paths.map((path) => basename(path)))]
}
