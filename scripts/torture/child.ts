import { writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { isFileFault } from '../../src/domain/file-fault.js'
import { append } from '../../src/journal/disk/append.js'
import { freeSlug } from '../../src/journal/model/slug.js'
import { standing } from '../../src/journal/model/undo.js'
import { dataFolder, JOURNAL_NAME } from '../../src/process/folders.js'
import { thisMachine } from '../../src/process/machine.js'

/*
 * The smallest program that keeps a journal, for the torture: `add <company> …` adds one application and says so once
 * it has reached the disk; `loop <prefix> <times>` adds many, one after the other.
 */

const machine = thisMachine()
const world = { env: process.env, platform: process.platform, home: homedir() }
const file = join(dataFolder(world), JOURNAL_NAME)
const on = calendarDate('2026-11-12')

async function add(company: string): Promise<void> {
  await append(file, machine, (readNow) => {
    const isTaken = (slug: string) => standing(readNow({ application: slug }).entries).length > 0
    const application = freeSlug(company, isTaken)
    return [
      { application, kind: 'added', company },
      { application, kind: 'interviewed', on },
    ]
  })
  // Written at once: what is acknowledged must not wait in a buffer when the process is killed.
  writeSync(1, `${company}\n`)
}

async function main([command, name = '', times = '1']: readonly string[]): Promise<void> {
  if (command === 'add') await add(name)
  else for (let n = 0; n < Number(times); n++) await add(`${name} ${n}`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!isFileFault(error)) throw error
  writeSync(2, `${error.message}\n`)
  process.exitCode = 1
}
