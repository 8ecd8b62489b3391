import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errnoOf } from '../domain/file-fault.js'
import type { Files } from './io.js'
import { makeFolder } from './make-folder.js'
import { systemFault } from './system-fault.js'

/** The user's files on disk. What they hold is nobody else's business: files are 0600, folders 0700. */
export const FILES: Files = {
  read(path) {
    try {
      return readFileSync(path, 'utf8')
    } catch (error) {
      return errnoOf(error) === 'ENOENT' ? undefined : systemFault(error, path)
    }
  },
  replace(path, text) {
    // Written beside it, and moved into its place when it is on the disk: whatever happens, one of the two is whole.
    const beside = `${path}.${crypto.randomUUID()}`
    makeFolder(dirname(path))
    try {
      const fd = openSync(beside, 'wx', 0o600)
      try {
        writeThrough(fd, text)
        renameSync(beside, path)
      } catch (error) {
        rmSync(beside, { force: true })
        throw error
      }
    } catch (error) {
      systemFault(error, path)
    }
  },
}

/** Closes the file when the disk has the text. */
function writeThrough(fd: number, text: string): void {
  try {
    writeFileSync(fd, text)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}
