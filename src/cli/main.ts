import { Command, CommanderError } from 'commander'
import { isUserError } from '../domain/user-error.js'
import { errnoOf, isJournalFault } from '../journal/fault.js'
import { renderError } from '../render/errors.js'
import { renderFault } from '../render/journal-fault.js'
import { configureCheck } from './check.js'
import type { Context } from './context.js'
import { optionName } from './details-options.js'
import { EXIT, type ExitCode } from './exit-code.js'
import { Interrupted, type Io } from './io.js'
import { screenFor } from './screen.js'
import { configureScript } from './script.js'
import { VERSION } from './version.js'

type Configure = (command: Command, context: Context) => void

const journal = () => import('./journal/commands.js')

/** What is asked at every turn is at hand; the rest is loaded when it is named. */
const COMMANDS: Readonly<Record<string, () => Configure | Promise<Configure>>> = {
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

const EXAMPLES = `The interview is over, and nobody has called.

Examples:
  followup check --interviewed "last thursday"        should I call today?
  followup script --interviewed "last thursday"       what do I say?
  followup holidays GB                                which days are not counted?

With a journal, a name is enough:
  followup add Acme --interviewed "last thursday"     remember it
  followup check                                      how does it all stand?
  followup called acme --outcome message              tell what happened
`

/**
 * Runs one command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code; nothing is thrown but bugs of this function itself
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.answered
  try {
    const program = await programFor(argv, { io, finish: (finished) => (code = finished) })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return failed(error, argv, io)
  }
}

/** The tree of commands. Of a command that is named first, only its own branch is grown: options take time. */
async function programFor(argv: readonly string[], context: Context): Promise<Command> {
  const program = new Command('followup')
    .description('should you call, when, and what do you say?')
    .version(VERSION, '-V, --version')
    .addHelpText('before', EXAMPLES)
    .exitOverride()
    // In a narrow window too, the descriptions stand in lines of their own.
    .configureHelp({ minWidthToWrap: 24 })
    // What stands after `holidays add` is an option of `add`, though `holidays` has one of that name.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => context.io.stdout.write(text),
      writeErr: (text) => context.io.stderr.write(text),
      getOutHelpWidth: () => context.io.stdout.columns ?? 80,
      getErrHelpWidth: () => context.io.stderr.columns ?? 80,
      outputError: (text, write) => write(text.replace(/^error: /, 'followup: ')),
    })
  const named = argv[0] ?? ''
  for (const [name, load] of Object.entries(COMMANDS)) {
    if (Object.hasOwn(COMMANDS, named) && name !== named) continue
    const command = program.command(name)
    command.showHelpAfterError(`  For every option: followup ${name} --help`)
    const configure = await load()
    configure(command, context)
  }
  return program
}

/** The only place where an error ends: what the user can mend is explained, and a bug is shown whole. */
async function failed(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (error instanceof Interrupted) return EXIT.interrupted
  // Commander has printed its message, or the help or the version that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.usage
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
