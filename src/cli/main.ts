import { isUserError } from '../domain/user-error.js'
import { errnoOf, isJournalFault } from '../journal/fault.js'
import { renderError } from '../render/errors.js'
import { renderFault } from '../render/journal-fault.js'
import { check, configureCheck } from './check.js'
import {
  JOURNAL_OPTIONS,
  type OptionRow,
  optionName,
  QUESTION_OPTIONS,
  type QuestionOptions,
} from './details-options.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { Interrupted, type Io } from './io.js'
import { readPlain } from './plain-arguments.js'
import type { Commands } from './program.js'
import { screenFor } from './screen.js'
import { configureScript, SCRIPT_OPTIONS, script } from './script.js'

const journal = () => import('./journal/commands.js')

/** What is asked at every turn is at hand; the rest is loaded when it is named. */
const COMMANDS: Commands = {
  check: () => configureCheck,
  script: () => configureScript,
  due: async () => (await import('./journal/reading.js')).configureDue,
  add: async () => (await journal()).configureAdd,
  heard: async () => (await journal()).configureHeard,
  promised: async () => (await journal()).configurePromised,
  interviewed: async () => (await journal()).configureInterviewed,
  called: async () => (await journal()).configureCalled,
  close: async () => (await journal()).configureClose,
  note: async () => (await journal()).configureNote,
  show: async () => (await journal()).configureShow,
  edit: async () => (await journal()).configureEdit,
  undo: async () => (await journal()).configureUndo,
  config: async () => (await journal()).configureConfig,
  export: async () => (await journal()).configureExport,
  import: async () => (await journal()).configureImport,
  merge: async () => (await journal()).configureMerge,
  holidays: async () => (await import('./holidays/index.js')).configureHolidays,
}

interface Question {
  readonly rows: readonly OptionRow[]
  /** Undefined for a name where the question takes none. */
  answer(who: string | undefined, options: QuestionOptions, io: Io): Promise<ExitCode> | undefined
}

/** The commands that are answered without commander where the command line is plain. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  check: { rows: QUESTION_OPTIONS, answer: check },
  script: { rows: SCRIPT_OPTIONS, answer: script },
  due: {
    rows: JOURNAL_OPTIONS,
    answer: (who, options, io) =>
      who === undefined ? import('./journal/reading.js').then(({ due }) => due(options, io)) : undefined,
  },
}

/**
 * Runs one command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code; nothing is thrown but bugs of this function itself
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const [name = '', ...args] = argv
    const question = Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : undefined
    const plain = question && readPlain(args, question.rows)
    const answer = plain && question.answer(plain.who, plain.options as unknown as QuestionOptions, io)
    if (answer) return await answer
    const { runProgram } = await import('./program.js')
    return await runProgram(argv, COMMANDS, io)
  } catch (error) {
    return failed(error, argv, io)
  }
}

/** The only place where an error ends: what the user can mend is explained, and a bug is shown whole. */
async function failed(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (error instanceof Interrupted) return EXIT.interrupted
  if (isUserError(error)) {
    const screen = await screenFor(io.stderr, io, !argv.includes('--no-color'))
    io.stderr.write(renderError(error.data, optionName, screen))
    return EXIT.usage
  }
  if (isJournalFault(error)) {
    const screen = await screenFor(io.stderr, io, !argv.includes('--no-color'))
    io.stderr.write(renderFault(error.data, screen))
    return EXIT.failed
  }
  // The output could not be written: the disk behind it is full, say.
  const errno = errnoOf(error)
  if (errno !== undefined) {
    io.stderr.write(`followup: the answer could not be written: ${errno}\n`)
    return EXIT.failed
  }
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error)
  io.stderr.write(
    `followup: this is a fault of the program, not yours. Please report it with what follows.\n${whole}\n`,
  )
  return EXIT.failed
}
