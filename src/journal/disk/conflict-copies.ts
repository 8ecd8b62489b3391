import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errnoOf } from '../../domain/file-fault.js'

/** How programs that sync folders name the copy that they could not merge. */
const NAMES: readonly RegExp[] = [
  // Syncthing: journal.sync-conflict-20261112-101112-ABCDEFG.jsonl
  /^journal\.sync-conflict-.+\.jsonl$/i,
  // Dropbox, Nextcloud, Seafile, Google Drive: journal (Jane's conflicted copy 2026-11-12).jsonl, journal (1).jsonl
  /^journal ?\(.+\)\.jsonl$/i,
  // iCloud Drive: journal 2.jsonl
  /^journal \d+\.jsonl$/i,
  // OneDrive adds the name of the machine, which Windows makes up like this: journal-DESKTOP-A1B2C3D.jsonl
  /^journal-(?:DESKTOP|LAPTOP)-[A-Z0-9]+(?:-\d+)?\.jsonl$/,
  // ownCloud, Resilio, pCloud and others: journal_conflict-20261112-101112.jsonl, journal.Conflict.jsonl
  /^journal[ ._-]?\[?conflict.*\.jsonl$/i,
]

/** Whether a file of this name is a copy of the journal that a sync program could not merge. */
export function isConflictCopy(name: string): boolean {
  return NAMES.some((pattern) => pattern.test(name))
}

/** The paths of the copies beside the journal that a sync program could not merge, in order of their names. */
export function findConflictCopies(file: string): readonly string[] {
  const folder = dirname(file)
  try {
    return readdirSync(folder)
      .filter(isConflictCopy)
      .sort()
      .map((name) => join(folder, name))
  } catch (error) {
    // Where the folder cannot be listed, the journal itself will say so.
    if (errnoOf(error) === undefined) throw error
    return []
  }
}
