import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.js'
import { words } from '../support/command-line.js'
import { CONFIG, ioOf, runIn } from '../support/fake-io.js'
import { filesRead } from '../support/files-read.js'
import { shelf } from '../support/places.js'

/*
 * How often the built program reads the user's files. Two reads of one file may differ, and an answer that is made from
 * both holds for neither.
 */

const ROOT = join(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'followup-reads-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const { flag, files } = filesRead(scratch)

const FILES = ['config.json', 'holidays.json', 'journal.jsonl']

function start(home: string, line: string, ...flags: readonly string[]): void {
  execFileSync(
    '/bin/sh',
    ['-c', `"$0" ${flags.join(' ')} "$1" ${line} || true`, process.execPath, join(ROOT, 'bin/followup.js')],
    {
      env: { FOLLOWUP_HOME: home, HOME: home, PATH: '/usr/bin:/bin', FOLLOWUP_TODAY: '2026-11-19' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
}

/** A folder where all of the user's files are. */
const filled = join(scratch, 'filled')
mkdirSync(filled)
for (const line of [
  'config set country GB',
  'holidays add 2026-12-24 --country GB',
  'add Acme --interviewed 2026-11-12',
  'add Globex --interviewed 2026-11-10',
])
  start(filled, line)

/** How often each of the user's files is read by a command line, in a folder where all of them are. */
function readsOf(commandLine: string): readonly number[] {
  const home = mkdtempSync(join(scratch, 'home-'))
  cpSync(filled, home, { recursive: true })
  start(home, commandLine, `"${flag}"`)
  const read = files().map((path) => basename(path))
  return FILES.map((file) => read.filter((name) => name === file).length)
}

describe('settings, own holidays and the journal are read', () => {
  const rows: readonly (readonly [commandLine: string, reads: readonly [number, number, number]])[] = [
    ['check', [1, 1, 1]],
    ['check acme', [1, 1, 1]],
    ['check --interviewed 2026-11-12', [1, 1, 0]],
    ['check acm', [1, 1, 1]],
    ['script acme', [1, 1, 1]],
    ['due', [1, 1, 1]],
    ['show acme', [1, 1, 1]],
    ['config', [1, 0, 0]],
    ['config set name Sam', [1, 0, 0]],
    ['holidays GB', [0, 1, 0]],
    // What is changed is read once more, just before it is replaced.
    ['holidays add 2026-12-31 --country GB', [0, 2, 0]],
    // Once before it is written, and once more when nobody else can write.
    ['called acme --outcome message', [1, 1, 2]],
    ['heard acme --promised 2026-11-27', [1, 1, 2]],
    ['edit acme --role Analyst', [1, 1, 2]],
    ['note acme hello', [1, 1, 2]],
    ['close acme', [1, 1, 2]],
    ['undo', [0, 1, 2]],
    // A new application is known to nobody before.
    ['add Initech --interviewed 2026-11-12', [1, 1, 1]],
    ['export', [0, 0, 1]],
    // What went wrong is explained by what was read.
    ['check acme --window 8-5', [1, 1, 1]],
    ['check zzz', [1, 0, 1]],
  ]
  test.each(rows)('%s: %j', (commandLine, reads) => {
    expect(readsOf(commandLine)).toEqual(reads)
  })
})

describe('what somebody else writes while a person is asked stays', () => {
  const CALENDAR = join(scratch, 'calendar.ics')
  writeFileSync(
    CALENDAR,
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261230\r\nSUMMARY:A Feast\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  )
  const rows: readonly (readonly [
    commandLine: string,
    answers: readonly string[],
    other: string,
    file: string,
    kept: readonly string[],
  ])[] = [
    [
      'script --interviewed 2026-11-12 --country GB',
      ['Sam', '07', '', '', ''],
      'config set window 6-9',
      'config.json',
      ['6-9', 'Sam', '07'],
    ],
    [
      `holidays import ${CALENDAR} --country US`,
      ['y'],
      'holidays add 2026-12-31 --country DK',
      'holidays.json',
      ['DK', 'A Feast'],
    ],
  ]
  test.each(rows)('%s', async (commandLine, answers, other, file, kept) => {
    const files = new Map<string, string>()
    const io = ioOf({ terminal: true, answers, files })
    let once = false
    const ask: typeof io.ask = async (question) => {
      if (!once) await runIn({ files }, other)
      once = true
      return io.ask(question)
    }
    expect(await run(words(commandLine), { ...io, ask }, shelf)).toBe(0)
    for (const text of kept) expect(files.get(`${CONFIG}/${file}`)).toContain(text)
  })
})
