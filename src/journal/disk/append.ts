import { closeSync, fstatSync, fsyncSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errnoOf } from '../../domain/file-fault.js'
import type { Machine } from '../../process/machine.js'
import { makeFolder, syncFolder } from '../../process/make-folder.js'
import { systemFault } from '../../process/system-fault.js'
import { openLines, type Read, readLines } from '../form/lines.js'
import { checkEntry } from '../model/check-entry.js'
import { type AnyEntry, type Draft, type JournalEntry, VERSION } from '../model/entry.js'
import { greatestId, newId } from '../model/id.js'
import { findJournal } from './journal-file.js'
import { whileLocked } from './lock.js'
import { bytesOf } from './read-journal.js'

/**
 * Writes entries at the end of the journal, as one act: all of them or none, and undone together. When the promise is
 * fulfilled, they have reached the disk.
 *
 * @param file the path of the journal; its folder is made if it is not there
 * @param decide what to write; it may look into the journal, to which nobody else can write in the meantime. None, to
 *   write nothing.
 * @returns the entries, as they now stand in the journal
 * @throws FileFault, and the journal is as it was; and whatever `decide` throws
 */
export function append(
  file: string,
  machine: Machine,
  decide: (readNow: Read) => readonly Draft[],
): Promise<readonly JournalEntry[]> {
  return appendWith(file, machine, (bytes) => {
    const drafts = decide(openLines(bytes))
    return drafts.length === 0 ? [] : complete(drafts, bytes, machine)
  })
}

/**
 * Writes entries of another journal at the end of this one, as they are, but for those that are there already. When the
 * promise is fulfilled, they have reached the disk.
 *
 * @returns the entries that were written
 * @throws FileFault, and the journal is as it was
 */
export function appendMissing(
  file: string,
  machine: Machine,
  entries: readonly AnyEntry[],
): Promise<readonly AnyEntry[]> {
  return appendWith(file, machine, (bytes) => {
    const mine = readLines(bytes)
    const known = new Set([...mine.entries, ...mine.foreign].map(({ id }) => id))
    return entries.filter(({ id }) => !known.has(id) && known.add(id))
  })
}

/** Makes whole entries of drafts: each id greater than every one in the file, and the first one's id in the others. */
function complete(drafts: readonly Draft[], bytes: Uint8Array, machine: Machine): readonly JournalEntry[] {
  const now = machine.now()
  const entries: JournalEntry[] = []
  let last = greatestId(Buffer.from(bytes).toString('latin1'))
  for (const { application, of, kind, ...body } of drafts) {
    last = newId(last, now, machine.random)
    const [first] = entries
    const together = first ? { with: first.id } : {}
    const owner = { application, ...(of === undefined ? {} : { of }) }
    const entry = { v: VERSION, id: last, at: now.toISOString(), ...owner, kind, ...together, ...body }
    const checked = checkEntry(entry)
    if (!('known' in checked))
      throw new Error(`a ${kind} entry was to be written with a faulty ${checked.detail}`)
    entries.push(checked.known)
  }
  return entries
}

async function appendWith<E extends AnyEntry>(
  file: string,
  machine: Machine,
  decide: (bytes: Uint8Array) => readonly E[],
): Promise<readonly E[]> {
  const { path } = findJournal(file, machine)
  makeFolder(dirname(path))
  return whileLocked(join(dirname(path), 'journal.lock'), machine, () => {
    // Looked for anew: it may have been put there while we waited.
    const { exists } = findJournal(path, machine)
    const bytes = exists ? bytesOf(path) : new Uint8Array()
    const entries = decide(bytes)
    if (entries.length > 0) write(path, textOf(entries, bytes), exists)
    return entries
  })
}

const LINE_FEED = 10

/** The lines to write. After a last line that was cut off, they begin with a line feed, so that it harms nothing new. */
function textOf(entries: readonly AnyEntry[], bytes: Uint8Array): string {
  const torn = bytes.length > 0 && bytes.at(-1) !== LINE_FEED
  return `${torn ? '\n' : ''}${entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')}`
}

/**
 * Writes at the end of the file, in one piece, and waits until the disk has it. What was written only in part is
 * taken back.
 */
function write(path: string, text: string, existed: boolean): void {
  const bytes = Buffer.from(text)
  let before: number | undefined
  let done = 0
  try {
    // `a` is O_APPEND: each piece goes to the end as it is at that moment, even if the lock should fail.
    const descriptor = openSync(path, 'a', 0o600)
    try {
      before = fstatSync(descriptor).size
      // A file of no length may have been created by a process that was killed before it could do this.
      if (before === 0) syncFolder(dirname(path))
      while (done < bytes.length) done += writeSync(descriptor, bytes, done)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (before !== undefined) takeBack(path, before, done, existed)
    systemFault(error, path)
  }
}

/** Makes the file as it was, unless somebody wrote behind us, which the lock should have prevented. */
function takeBack(path: string, before: number, written: number, existed: boolean): void {
  try {
    if (statSync(path).size !== before + written) return
    if (existed) truncateSync(path, before)
    else rmSync(path)
  } catch (error) {
    // Nothing more can be done: what is left is a line that is reported when it is read, and the fault is on its way.
    if (errnoOf(error) === undefined) throw error
  }
}
