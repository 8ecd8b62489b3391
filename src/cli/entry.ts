import { join } from 'node:path'
import { isatty } from 'node:tty'
import { openShelf } from '../calendar/shelf.js'
import { civilDayIn, machineTimeZone } from './clock.js'
import type { Io } from './io.js'
import { run } from './main.js'
import { outputOf } from './output.js'

/** The built program: the process as `Io`. */
const io: Io = {
  stdout: outputOf(1, () => process.stdout),
  stderr: outputOf(2, () => process.stderr),
  stdinIsTerminal: isatty(0),
  env: process.env,
  shelf: openShelf(join(import.meta.dirname, '../../almanac/compiled')),
  civilDayIn: (timeZone) => civilDayIn(timeZone, new Date()),
  machineTimeZone,
  ask: async (question) => (await import('./inquire.js')).inquire(question),
  loadColours: async () => (await import('../render/colour.js')).colourStyle(),
}

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
})
