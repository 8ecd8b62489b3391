import { readFileSync } from 'node:fs'
import { type Contents, EMPTY } from './contents.js'
import { errnoOf, systemFault } from './fault.js'
import { findJournal } from './journal-file.js'
import { type Filter, readLines } from './lines.js'
import type { Machine } from './machine.js'

/**
 * Reads the journal. Where there is none, it is empty. Nothing is written, and nothing is locked.
 *
 * With `application`, only that application's lines are parsed, which is what keeps a question about one application
 * as quick in a long journal as in a short one.
 *
 * @throws JournalFault if there is something that cannot be read; whatever the file holds is no error
 */
export function readJournal(file: string, machine: Pick<Machine, 'uid'>, filter: Filter = {}): Contents {
  const { path, exists } = findJournal(file, machine)
  return exists ? readLines(readWhole(path), filter) : EMPTY
}

const LINE_FEED = 10

function readWhole(path: string): Uint8Array {
  const bytes = bytesOf(path)
  // Somebody may be in the middle of writing the last line: by now they have finished.
  return bytes.length === 0 || bytes.at(-1) === LINE_FEED ? bytes : bytesOf(path)
}

/** The bytes of a file; none if it is not there any more. @throws JournalFault */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? new Uint8Array() : systemFault(error, path)
  }
}
