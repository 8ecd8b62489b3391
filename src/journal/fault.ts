import { dirname } from 'node:path'

/**
 * What can stand between the program and the journal on disk: the closed list of codes, each with what its message
 * needs. Whatever the fault, the journal is as it was before, and nothing of what was to be written is in it. The same
 * holds for the files of settings.
 *
 * `path` is what it happened to: the file, its lock, or its folder.
 */
export interface JournalFaultArgs {
  /** Something else stands where the file should be. */
  readonly 'journal-not-a-file': {
    readonly path: string
    readonly found: 'folder' | 'device' | 'dangling-link' | 'link-loop'
  }
  /** A file stands where the folder should be. */
  readonly 'journal-not-a-folder': { readonly path: string }
  /** The system lets nothing be made there, as below `/proc`. `errno` is its name for that: `ENOENT`. */
  readonly 'journal-not-creatable': { readonly path: string; readonly errno: string }
  /** The journal is a link to a file that belongs to somebody else. */
  readonly 'journal-not-ours': { readonly path: string }
  /** The folder or the file may not be read, or not be written. */
  readonly 'journal-no-permission': { readonly path: string }
  readonly 'journal-read-only-disk': { readonly path: string }
  /** No room left on the disk, or in the user's share of it. */
  readonly 'journal-disk-full': { readonly path: string }
  /** The file would outgrow a limit: of the process (`ulimit -f`), or of the file system. */
  readonly 'journal-too-large': { readonly path: string }
  /** Others held the journal all the time. `holder` is the last one's process and machine, if it said. */
  readonly 'journal-busy': { readonly path: string; readonly holder: string | null }
  /** The disk failed otherwise. `errno` is the system's name for it: `EIO`. */
  readonly 'journal-disk-failed': { readonly path: string; readonly errno: string }
}

export type JournalFaultCode = keyof JournalFaultArgs

/** One code with its arguments: data to be put into words by whoever shows it. */
export type JournalFaultData = {
  [Code in JournalFaultCode]: { readonly code: Code; readonly args: JournalFaultArgs[Code] }
}[JournalFaultCode]

// As with `UserError`: each file of the built program may carry a copy of this class; the mark is shared by all.
const MARK = Symbol.for('followup.JournalFault')

/** The disk does not let the journal be read or written. `cause` is the system's own error, where there is one. */
export class JournalFault extends Error {
  override readonly name = 'JournalFault'
  readonly data: JournalFaultData
  readonly [MARK] = true

  constructor(data: JournalFaultData, options?: ErrorOptions) {
    super(`${data.code} ${JSON.stringify(data.args)}`, options)
    this.data = data
  }

  get code(): JournalFaultCode {
    return this.data.code
  }
}

export function journalFault<Code extends JournalFaultCode>(
  code: Code,
  args: JournalFaultArgs[Code],
  cause?: unknown,
): never {
  throw new JournalFault({ code, args } as JournalFaultData, { cause })
}

export function isJournalFault(error: unknown): error is JournalFault {
  return error instanceof Error && MARK in error
}

/** The system's name for what went wrong; undefined for an error that is not the system's. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : undefined
}

/** Throws the fault for an error of the system; any other error is a bug, and thrown as it is. */
export function systemFault(error: unknown, path: string): never {
  const errno = errnoOf(error)
  if (errno === undefined) throw error
  switch (errno) {
    case 'EACCES':
    case 'EPERM':
      return journalFault('journal-no-permission', { path }, error)
    case 'EROFS':
      return journalFault('journal-read-only-disk', { path }, error)
    case 'ENOSPC':
    case 'EDQUOT':
      return journalFault('journal-disk-full', { path }, error)
    case 'ENOENT':
      return journalFault('journal-not-creatable', { path, errno }, error)
    case 'EFBIG':
      return journalFault('journal-too-large', { path }, error)
    case 'ENOTDIR':
      return journalFault('journal-not-a-folder', { path: dirname(path) }, error)
    case 'EISDIR':
      return journalFault('journal-not-a-file', { path, found: 'folder' }, error)
    default:
      return journalFault('journal-disk-failed', { path, errno }, error)
  }
}
