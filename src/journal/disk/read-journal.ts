import { readFileSync } from 'node:fs'
import { errnoOf } from '../../domain/file-fault.js'
import type { Machine } from '../../process/machine.js'
import { systemFault } from '../../process/system-fault.js'
import { type Filter, openLines, type Read } from '../form/lines.js'
import type { Contents } from '../model/contents.js'
import type { EntryKind } from '../model/entry.js'
import { findJournal } from './journal-file.js'

/**
 * The kinds of entries that tell who an application is. Replayed alone, they give every application with its details
 * and without its history: enough to find the one that a person means.
 */
export const NAMING: readonly EntryKind[] = ['added', 'edited', 'undone']

/**
 * Reads the journal. Where there is none, it is empty. Nothing is written, and nothing is locked.
 *
 * @throws FileFault if there is something that cannot be read; whatever the file holds is no error
 */
export function readJournal(file: string, machine: Pick<Machine, 'uid'>, filter: Filter = {}): Contents {
  return openJournal(file, machine)(filter)
}

/**
 * As `readJournal`, for several looks at the same moment of the journal. To look at one application, or at one kind of
 * entry, is quick in a long journal too: only those lines are parsed.
 *
 * @throws FileFault as `readJournal` does; the looks throw nothing
 */
export function openJournal(file: string, machine: Pick<Machine, 'uid'>): Read {
  const { path, exists } = findJournal(file, machine)
  return openLines(exists ? readWhole(path) : new Uint8Array())
}

const LINE_FEED = 10

function readWhole(path: string): Uint8Array {
  const bytes = bytesOf(path)
  // Somebody may be in the middle of writing the last line: by now they have finished.
  return bytes.length === 0 || bytes.at(-1) === LINE_FEED ? bytes : bytesOf(path)
}

/** The bytes of a file; none if it is not there any more. @throws FileFault */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? new Uint8Array() : systemFault(error, path)
  }
}
