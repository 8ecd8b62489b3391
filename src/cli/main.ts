import { isUserError } from '../domain/user-error.js'
import { check, configureCheck } from './check.js'
import { JOURNAL_OPTIONS, type OptionRow, QUESTION_OPTIONS, type QuestionOptions } from './details-options.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { Interrupted, type Io, OutputFault } from './io.js'
import { readPlain } from './plain-arguments.js'
import type { Commands } from './program.js'
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
  try {
    if (error instanceof OutputFault)
      io.stderr.write(`followup: the answer could not be written: ${error.message}\n`)
    else {
      const { explain } = await import('./explain.js')
      io.stderr.write(await explain(error, argv, io))
    }
  } catch (second) {
    // Then there is nobody to tell it to: the exit code says it.
    if (!(second instanceof OutputFault)) throw second
  }
  return isUserError(error) ? EXIT.usage : EXIT.failed
}
