import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CountryAlmanac } from '../../../src/calendar/almanac.js'
import { readSources } from '../sources.js'
import { readAgainst } from './against.js'
import { readExpected } from './expected.js'
import { almanacList, libraryLists } from './lists.js'
import { type Measured, measure } from './measure.js'
import { table } from './table.js'

/*
 * How good the almanac is: the share of windows that are exact, and of those that open too early, before anything was
 * laid over date-holidays and after. Held against the dates in `test/almanac/expected`, and against a folder of
 * reference calendars (`--against DIR`) where there is one. Ends with 1 if a market is not exact, or a window opens
 * too early anywhere.
 */

const ROOT = join(import.meta.dirname, '../../..')
const { values } = parseArgs({ options: { against: { type: 'string' } } })
const folder = values.against ?? join(ROOT, '../shared/calendars')

const sources = readSources(join(ROOT, 'almanac'))
const library = libraryLists(sources)
const compiled = join(ROOT, 'almanac/compiled')
const almanac = new Map(
  readdirSync(compiled)
    .filter((name) => /^[A-Z]{2}\.json$/.test(name))
    .map((name) => [
      name.slice(0, 2),
      almanacList(JSON.parse(readFileSync(join(compiled, name), 'utf8')) as CountryAlmanac),
    ]),
)

report(
  "the project's own expected dates",
  readExpected(join(ROOT, 'test/almanac/expected'), sources.weekends.ofCountry),
)
const against = existsSync(folder) ? readAgainst(folder, library) : undefined
if (against !== undefined) report(folder, against)
else if (values.against !== undefined) {
  console.error(`${folder} has no reference.json and second-opinion.csv`)
  process.exitCode = 2
}

function report(name: string, expected: Parameters<typeof measure>[0]): void {
  const measured: Measured = measure(expected, library, almanac)
  console.log(`Against ${name}: windows that are exact, and that open too early\n\n${table(measured)}\n`)
  if (!measured.passed) process.exitCode = 1
}
