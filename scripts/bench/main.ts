import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rates } from './calls.js'
import { growth } from './journals.js'
import { pairing } from './processes.js'

/*
 * Measures the built program: the start of a command against the bare start of Node, in pairs; a long journal against a
 * short one; and `check()` against date-fns. Prints tables and judges nothing: machines differ, and are shared.
 * `npm run bench -- PAIRS` for another number of pairs than 30.
 */

const root = join(import.meta.dirname, '../..')
const program = join(root, 'bin/followup.js')
const PAIRS = Number(process.argv[2] ?? 30)

const COMMANDS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['check, ISO dates', 'check', '--interviewed', '2026-11-12', '--country', 'GB', '--today', '2026-11-16'],
  ['check, today by the clock', 'check', '--interviewed', '2026-11-12', '--country', 'GB'],
  [
    'check, date words',
    'check',
    '--interviewed',
    'last thursday',
    '--country',
    'GB',
    '--today',
    '2026-11-16',
  ],
  [
    'check, country by name',
    'check',
    '--interviewed',
    '2026-11-12',
    '--country',
    'Germany',
    '--today',
    '2026-11-16',
  ],
  ['script', 'script', '--interviewed', '2026-11-12', '--country', 'GB', '--today', '2026-11-19'],
  ['holidays', 'holidays', 'GB', '--year', '2026'],
]

const table = (rows: readonly (readonly string[])[]) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows) {
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
  }
}

console.log(`Node ${process.version}; ${PAIRS} pairs with \`node -e 0\`, medians\n`)
const pairings = COMMANDS.map(([name, ...args]) => pairing(name, [program, ...args], ['-e', '0'], PAIRS))
table([
  ['command', 'ms', 'of bare Node', 'peak MiB', 'of bare Node'],
  ...pairings.map(({ name, milliseconds, timeRatio, mebibytes, memoryRatio }) => [
    name,
    milliseconds.toFixed(1),
    timeRatio.toFixed(3),
    mebibytes.toFixed(1),
    memoryRatio.toFixed(3),
  ]),
])

console.log()
table([
  ['journal', 'check acme: ms', 'of ten', 'peak MiB', 'due: ms', 'of ten', 'peak MiB'],
  ...growth(program, Math.ceil(PAIRS / 2)).map(({ entries, one, all }) => [
    `${entries.toLocaleString('en-GB')} entries`,
    ...[one, all].flatMap(({ milliseconds, timeRatio, mebibytes }) => [
      milliseconds.toFixed(1),
      timeRatio.toFixed(3),
      mebibytes.toFixed(1),
    ]),
  ]),
])

const { check } = (await import(
  pathToFileURL(join(root, 'dist/index.js')).href
)) as typeof import('../../src/index.js')
const [ours, floor] = rates(check)
console.log()
table([
  ['in one process, one core', 'calls a second', 'ratio'],
  ...[ours, floor].map(({ name, callsPerSecond }) => [
    name,
    Math.round(callsPerSecond).toLocaleString('en-GB'),
    (callsPerSecond / floor.callsPerSecond).toFixed(2),
  ]),
])
