import { join } from 'node:path'
import { openShelf } from '../calendar/shelf.js'
import { machineTimeZone, momentIn } from '../process/clock.js'
import { FILES } from '../process/files.js'
import { configFolder, dataFolder, JOURNAL_NAME, type World } from '../process/folders.js'
import { Interrupted, type Io } from '../process/io.js'
import { thisMachine } from '../process/machine.js'
import { isTerminal, outputOf } from '../process/output.js'
import { run } from './main.js'

/** The built program: the process as `Io`. */
const io: Io = {
  stdout: outputOf(1, () => process.stdout),
  // Mostly there is nothing to say on it, and then nothing need be known of it.
  get stderr() {
    return outputOf(2, () => process.stderr)
  },
  stdinIsTerminal: () => isTerminal(0),
  env: process.env,
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
  nowIn: (timeZone) => momentIn(timeZone, new Date()),
  machineTimeZone,
  ask: async (question) => {
    const { inquire } = await import('../process/inquire.js')
    const answer = await inquire(question)
    if (answer === null) throw new Interrupted()
    return answer
  },
}

function world(): World {
  const { env, platform } = process
  // Outside Windows `os.homedir()` is HOME where that is set, and the module need not be loaded for it.
  const home = (platform === 'win32' ? '' : env['HOME']) || process.getBuiltinModule('node:os').homedir()
  return { env, platform, home }
}

const shelf = openShelf(join(import.meta.dirname, '../../almanac/compiled'))

run(process.argv.slice(2), io, shelf).then((code) => {
  process.exitCode = code
  // Everything has been written, and to leave at once takes less time than to run out. Only a Windows console may
  // still be writing.
  if (process.platform !== 'win32') process.exit()
})
