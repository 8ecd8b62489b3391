import { readFileSync } from 'node:fs'
import { errnoOf } from '../domain/file-fault.js'
import { userError } from '../domain/user-error.js'

/** What the system says of a file that cannot be read, in plain words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'it is a link that leads back to itself',
}

/** All of a file that the user named on the command line. @throws UserError `file-unreadable` */
export function readNamedFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === undefined) throw error
    return userError('file-unreadable', { path, problem: PROBLEMS[errno] ?? errno })
  }
}
