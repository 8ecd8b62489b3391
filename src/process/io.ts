import type { CalendarDate } from '../domain/calendar-date.js'
import type { Machine } from './machine.js'

/** The process, and everything outside it that a command may touch. Tests give their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  stdinIsTerminal(): boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files: Files
  /** The folder of what the user has set, which may not exist yet. */
  readonly configFolder: string
  /** The path of the journal, which may not exist yet. */
  readonly journalPath: string
  readonly machine: Machine
  /** This moment in an IANA time zone; in that of the machine, if none is given. */
  nowIn(timeZone?: string): Moment
  /** The IANA name of the time zone that the machine is set to; null if it does not say. */
  machineTimeZone(): string | null
  /** Asks the person at the terminal. @throws Interrupted on Ctrl-C */
  ask(question: TextQuestion): Promise<string>
}

/** A moment by a clock on the wall of some place. */
export interface Moment {
  readonly day: CalendarDate
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number
}

/** The user's files. */
export interface Files {
  /** Undefined if there is no such file. @throws FileFault if it cannot be read */
  read(path: string): string | undefined
  /** Puts a text in a file's place, all of it or nothing; makes the folder. @throws FileFault */
  replace(path: string, text: string): void
}

export interface Output {
  /** @throws OutputFault */
  write(text: string): void
  readonly isTerminal: boolean
  /** Undefined where there is no window. */
  readonly columns: number | undefined
}

export interface TextQuestion {
  readonly message: string
  /** What the answer means, as it is understood so far; shown behind it while it is typed. */
  readonly echo?: (answer: string) => string
  /** Why the answer will not do; undefined if it will. */
  readonly reject?: (answer: string) => string | undefined
}

/** The person pressed Ctrl-C. */
export class Interrupted extends Error {}

/** An output could not be written: the disk behind it is full, say. `cause` is the system's own error. */
export class OutputFault extends Error {}
