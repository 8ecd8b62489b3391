import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { errnoOf, fileFault } from '../../domain/file-fault.js'
import type { Machine } from '../../process/machine.js'
import { systemFault } from '../../process/system-fault.js'

/** The journal on disk. */
export interface JournalFile {
  /** Where it really is, links followed. */
  readonly path: string
  readonly exists: boolean
}

/**
 * Finds the file behind the path, and makes sure that it is one: to open a device or a pipe could wait for ever.
 *
 * A link to a file of one's own is followed: people keep their journal in a folder that is synced, or under git, and
 * put a link in its place. Any other link is refused: creating the file at the end of a broken one would write
 * where nobody looked, and a file of somebody else's is not for us to write into.
 *
 * @throws FileFault
 */
export function findJournal(file: string, { uid }: Pick<Machine, 'uid'>): JournalFile {
  const here = statOrNothing(file, lstatSync)
  if (here === undefined) return { path: file, exists: false }
  if (!here.isSymbolicLink()) {
    assertFile(here, file)
    return { path: file, exists: true }
  }
  const there = statOrNothing(file, statSync)
  if (there === undefined) return fileFault('file-not-a-file', { path: file, found: 'dangling-link' })
  assertFile(there, file)
  if (uid !== null && there.uid !== uid) fileFault('file-not-ours', { path: file })
  return { path: realpathSync(file), exists: true }
}

function statOrNothing(file: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(file)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT') return undefined
    if (errno === 'ELOOP') return fileFault('file-not-a-file', { path: file, found: 'link-loop' }, error)
    return systemFault(error, file)
  }
}

function assertFile(stats: Stats, path: string): void {
  if (stats.isFile()) return
  fileFault('file-not-a-file', { path, found: stats.isDirectory() ? 'folder' : 'device' })
}
