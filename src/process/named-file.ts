import { readFileSync } from 'node:fs'
import { errnoOf } from '../domain/file-fault.js'
import type { UnreadableFile } from '../domain/problems.js'
import { userError } from '../domain/user-error.js'

/** What the system's names for it mean of a file that cannot be read. */
const PROBLEMS: Readonly<Record<string, UnreadableFile>> = {
  ENOENT: { code: 'no-such-file', args: {} },
  ENOTDIR: { code: 'no-such-file', args: {} },
  EISDIR: { code: 'a-folder', args: {} },
  EACCES: { code: 'no-permission', args: {} },
  EPERM: { code: 'no-permission', args: {} },
  ELOOP: { code: 'link-loop', args: {} },
}

/** All of a file that the user named on the command line. @throws UserError `file-unreadable` */
export function readNamedFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === undefined) throw error
    return userError('file-unreadable', {
      path,
      problem: PROBLEMS[errno] ?? { code: 'system-says', args: { errno } },
    })
  }
}
