import { type Coded, CodedError, coded } from './coded-error.js'

/**
 * What can stand between the program and a file of the user's on disk (the journal, the settings): the closed list of
 * codes, each with what its message needs. Whatever the fault, the file is as it was before, and nothing of what was to
 * be written is in it.
 *
 * `path` is what it happened to: the file, its lock, or its folder.
 */
export interface FileFaultArgs {
  /** Something else stands where the file should be. */
  readonly 'file-not-a-file': {
    readonly path: string
    readonly found: 'folder' | 'device' | 'dangling-link' | 'link-loop'
  }
  /** A file stands where the folder should be. */
  readonly 'file-not-a-folder': { readonly path: string }
  /** The system lets nothing be made there, as below `/proc`. `errno` is its name for that: `ENOENT`. */
  readonly 'file-not-creatable': { readonly path: string; readonly errno: string }
  /** The journal is a link to a file that belongs to somebody else. */
  readonly 'file-not-ours': { readonly path: string }
  /** The folder or the file may not be read, or not be written. */
  readonly 'file-no-permission': { readonly path: string }
  readonly 'file-read-only-disk': { readonly path: string }
  /** No room left on the disk, or in the user's share of it. */
  readonly 'file-disk-full': { readonly path: string }
  /** The file would outgrow a limit: of the process (`ulimit -f`), or of the file system. */
  readonly 'file-too-large': { readonly path: string }
  /** Others held the journal all the time. `holder` is the last one's process and machine, if it said. */
  readonly 'file-busy': { readonly path: string; readonly holder: string | null }
  /** The disk failed otherwise. `errno` is the system's name for it: `EIO`. */
  readonly 'file-disk-failed': { readonly path: string; readonly errno: string }
}

export type FileFaultCode = keyof FileFaultArgs

/** One code with its arguments: data to be put into words by whoever shows it. */
export type FileFaultData = Coded<FileFaultArgs>

// As with `UserError`: each file of the built program may carry a copy of this class; the mark is shared by all.
const MARK = Symbol.for('followup.FileFault')

/** The disk does not let a file be read or written. `cause` is the system's own error, where there is one. */
export class FileFault extends CodedError<FileFaultArgs> {
  override readonly name = 'FileFault'
  readonly [MARK] = true
}

export function fileFault<Code extends FileFaultCode>(
  code: Code,
  args: FileFaultArgs[Code],
  cause?: unknown,
): never {
  throw new FileFault(coded<FileFaultArgs, Code>(code, args), undefined, { cause })
}

export function isFileFault(error: unknown): error is FileFault {
  return error instanceof Error && MARK in error
}

/** The system's name for what went wrong; undefined for an error that is not the system's. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : undefined
}
