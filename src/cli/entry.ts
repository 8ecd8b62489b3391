import { join } from 'node:path'
import { openCalendars } from '../calendar/place-calendar.js'
import { openShelf } from '../calendar/shelf.js'
import { configFolder, dataFolder, JOURNAL_NAME, type World } from '../process/folders.js'
import { civilDayIn, machineTimeZone } from './clock.js'
import { FILES } from './files.js'
import { Interrupted, type Io } from './io.js'
import { thisMachine } from './machine.js'
import { run } from './main.js'
import { isTerminal, outputOf } from './output.js'

const shelf = openShelf(join(import.meta.dirname, '../../almanac/compiled'))

/** The built program: the process as `Io`. */
const io: Io = {
  stdout: outputOf(1, () => process.stdout),
  // Mostly there is nothing to say on it, and then nothing need be known of it.
  get stderr() {
    return outputOf(2, () => process.stderr)
  },
  stdinIsTerminal: () => isTerminal(0),
  env: process.env,
  shelf,
  calendarOf: openCalendars(shelf),
  files: FILES,
  get configFolder() {
    return configFolder(world())
  },
  get journalPath() {
    return join(dataFolder(world()), JOURNAL_NAME)
  },
  get machine() {
    return thisMachine()
  },
  civilDayIn: (timeZone) => civilDayIn(timeZone, new Date()),
  machineTimeZone,
  ask: async (question) => {
    const { inquire } = await import('./inquire.js')
    const answer = await inquire(question)
    if (answer === null) throw new Interrupted()
    return answer
  },
  loadColours: async () => (await import('../render/colour.js')).colourStyle(),
}

function world(): World {
  const { env, platform } = process
  // Outside Windows `os.homedir()` is HOME where that is set, and the module need not be loaded for it.
  const home = (platform === 'win32' ? '' : env['HOME']) || process.getBuiltinModule('node:os').homedir()
  return { env, platform, home }
}

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code
  // Everything has been written, and to leave at once takes less time than to run out. Only a Windows console may
  // still be writing.
  if (process.platform !== 'win32') process.exit()
})
