import { closeSync, fsyncSync, mkdirSync, openSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { errnoOf, fileFault } from '../domain/file-fault.js'
import { systemFault } from './system-fault.js'

/**
 * Makes the folder for its user alone, and those above it that are missing, and waits until the disk has them.
 *
 * Step by step, each folder once: Node's own way of doing so never ends where the system says of a folder that is there
 * that it is not, as it does below `/proc`.
 *
 * @throws FileFault
 */
export function makeFolder(folder: string): void {
  for (const missing of missingFrom(resolve(folder))) {
    makeOne(missing)
    syncFolder(dirname(missing))
  }
}

/** The folder and those above it that are not there, the highest first. */
function missingFrom(folder: string): readonly string[] {
  const above = dirname(folder)
  const there = statOrNothing(folder)
  if (there?.isDirectory()) return []
  if (there !== undefined) return fileFault('file-not-a-folder', { path: folder })
  // A drive that is not there has nothing above it.
  return above === folder ? [folder] : [...missingFrom(above), folder]
}

/** Undefined if nothing is there: a file above it is found when its own turn comes. */
function statOrNothing(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    const errno = errnoOf(error)
    return errno === 'ENOENT' || errno === 'ENOTDIR' ? undefined : systemFault(error, path)
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') systemFault(error, folder)
    // Another process was quicker; or it is a link that leads nowhere.
    if (!statOrNothing(folder)?.isDirectory()) fileFault('file-not-a-folder', { path: folder }, error)
  }
}

/** Waits until the disk has the names of the files in a folder. */
export function syncFolder(folder: string): void {
  let descriptor: number
  try {
    descriptor = openSync(folder, 'r')
  } catch (error) {
    // Windows opens no folders. A folder that may be written but not read cannot be waited for.
    if (errnoOf(error) !== undefined) return
    throw error
  }
  try {
    fsyncSync(descriptor)
  } catch (error) {
    // Some file systems refuse to do it for folders; a disk that fails will fail at the file too.
    if (errnoOf(error) === undefined) throw error
  } finally {
    closeSync(descriptor)
  }
}
