import { run } from '../../src/cli/main.js'
import type { ExitCode } from '../../src/commands/exit-code.js'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { Interrupted, type Io, type Output } from '../../src/process/io.js'
import { words } from './command-line.js'
import { shelf } from './places.js'

/** The world outside the program, as a test wants it. What is absent is as in a pipe, on Mon 16 Nov 2026, in London. */
export interface World {
  /** Whether stdin, stdout and stderr are a terminal; all of them, if it is `true`. */
  readonly terminal?:
    | boolean
    | { readonly stdin?: boolean; readonly stdout?: boolean; readonly stderr?: boolean }
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  /** The civil day, everywhere but where `dayHere` says otherwise. */
  readonly day?: string
  readonly timeZone?: string | null
  /** The day where the machine is, if it is another one. */
  readonly dayHere?: string
  /** What the person at the terminal answers, in order; Ctrl-C is `^C`. */
  readonly answers?: readonly string[]
  /** What happens on a write in place of its being recorded. */
  readonly write?: { readonly stdout?: Output['write']; readonly stderr?: Output['write'] }
  /** The user's files, by path; the program writes into it. */
  readonly files?: Map<string, string>
  /** The path of a journal on disk; absent, there is none. */
  readonly journal?: string
}

export interface Ran {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
  /** The questions that were asked, in order. */
  readonly asked: readonly string[]
  /** What was shown behind each answer while it was typed; empty where nothing was. */
  readonly echoed: readonly string[]
  /** Why answers were not taken. */
  readonly rejected: readonly string[]
  /** The time zones whose day was asked for. */
  readonly zones: readonly string[]
}

export const CONFIG = '/home/sam/.config/followup'

const MACHINE: Io['machine'] = {
  now: () => new Date('2026-11-16T10:00:00Z'),
  random: (size) => new Uint8Array(size),
  watch: () => 0,
  sleep: async () => {},
  pid: 1,
  hostname: 'test',
  isAlive: () => false,
  uid: null,
}

/** Runs a command line, without the program's name, in memory. */
export async function runIn(world: World, commandLine: string): Promise<Ran> {
  const record = newRecord()
  const code = await run(words(commandLine), ioOf(world, record), shelf)
  const { out, err, ...rest } = record
  return { code, stdout: out.join(''), stderr: err.join(''), ...rest }
}

function newRecord(): Recorded {
  return { out: [], err: [], asked: [], echoed: [], rejected: [], zones: [] }
}

type Recorded = {
  readonly [Name in 'out' | 'err' | 'asked' | 'echoed' | 'rejected' | 'zones']: string[]
}

/** The program's world in memory. */
export function ioOf(world: World, record: Recorded = newRecord()): Io {
  const terminal =
    typeof world.terminal === 'object'
      ? world.terminal
      : { stdin: world.terminal, stdout: world.terminal, stderr: world.terminal }
  const output = (written: string[], isTerminal = false, write?: Output['write']): Output => ({
    write: write ?? ((text) => written.push(text)),
    isTerminal,
    columns: isTerminal ? (world.columns ?? 80) : undefined,
  })
  const answers = [...(world.answers ?? [])]
  const files = world.files ?? new Map<string, string>()
  return {
    stdout: output(record.out, terminal.stdout, world.write?.stdout),
    stderr: output(record.err, terminal.stderr, world.write?.stderr),
    stdinIsTerminal: () => terminal.stdin ?? false,
    env: world.env ?? {},
    files: {
      read: (path) => files.get(path),
      replace: (path, text) => files.set(path, text),
    },
    configFolder: CONFIG,
    // The journal is read from the disk itself.
    journalPath: world.journal ?? '/nowhere/followup/journal.jsonl',
    machine: MACHINE,
    nowIn: (zone) => {
      if (zone !== undefined) record.zones.push(zone)
      if (zone === undefined && world.dayHere !== undefined)
        return { day: calendarDate(world.dayHere), minute: 10 * 60 }
      return { day: calendarDate(world.day ?? '2026-11-16'), minute: 10 * 60 }
    },
    machineTimeZone: () => (world.timeZone === undefined ? 'Europe/London' : world.timeZone),
    async ask({ message, echo, reject }) {
      record.asked.push(message)
      for (;;) {
        const answer = answers.shift()
        if (answer === undefined) throw new Error(`nobody answers: ${message}`)
        if (answer === '^C') throw new Interrupted()
        record.echoed.push(echo?.(answer) ?? '')
        const why = reject?.(answer)
        if (why === undefined) return answer
        record.rejected.push(why)
      }
    },
  }
}
