import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { readJournal } from '../../src/journal/disk/read-journal.js'
import type { Contents } from '../../src/journal/model/contents.js'
import { replay } from '../../src/journal/model/replay.js'
import { JOURNAL_NAME } from '../../src/process/folders.js'
import type { Program } from './program.js'

/** What every torture is done with. */
export interface Rack {
  readonly program: Program
  /** Everything is made in it. Others may pass through, so that the program can run as another user. */
  readonly folder: string
  /** How many processes are killed. */
  readonly kills: number
  /** How many processes write at once, and how many applications each of them adds. */
  readonly crowd: { readonly processes: number; readonly each: number }
}

/** One row of the table. */
export interface Row {
  readonly name: string
  readonly got: string
  /** Null: it could not be tried here, and `got` says why. */
  readonly ok: boolean | null
}

/** One torture, and the rows that it gives. */
export type Torture = (rack: Rack) => Promise<readonly Row[]>

/** The path of a new folder for a journal. It is not made. */
export function freshHome({ folder }: Rack, name: string): string {
  const home = join(folder, 'homes', name.replaceAll(/\W+/g, '-'))
  mkdirSync(join(folder, 'homes'), { recursive: true, mode: 0o711 })
  if (existsSync(home)) throw new Error(`two tortures are called ${name}`)
  return home
}

export function journalIn(home: string): string {
  return join(home, JOURNAL_NAME)
}

export function contentsIn(home: string): Contents {
  return readJournal(journalIn(home), { uid: process.getuid?.() ?? null })
}

/** The companies in the journal, one for each application. */
export function companiesIn(home: string): readonly string[] {
  return replay(contentsIn(home).entries).map(({ details }) => details.company ?? '')
}

/** Everything in and under a path, so that two moments can be compared. */
export function snapshot(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 'nothing'
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(path)}`
  if (stats.isDirectory()) {
    const names = readdirSync(path).sort()
    return `folder ${stats.mode} { ${names.map((name) => `${name}: ${snapshot(join(path, name))}`).join(', ')} }`
  }
  return stats.isFile() ? `file ${stats.mode} ${readFileSync(path, 'latin1')}` : 'device'
}
