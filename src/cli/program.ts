import { Command, CommanderError } from 'commander'
import { paragraph } from '../render/screen.js'
import { visibleLines } from '../render/visible.js'
import type { Context } from './context.js'
import { EXIT, type ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { VERSION } from './version.js'

/** How each command's branch grows, by the command's name. */
export type Commands = Readonly<Record<string, () => Configure | Promise<Configure>>>

type Configure = (command: Command, context: Context) => void

const EXAMPLES = `The interview is over, and nobody has called.

Examples:
  followup check --interviewed "last thursday"      should I call today?
  followup script --interviewed "last thursday"     what do I say?
  followup holidays GB                              which days are not counted?

With a journal, a name is enough:
  followup add Acme --interviewed "last thursday"   remember it
  followup check                                    how does it all stand?
  followup called acme --outcome message            tell what happened
`

/** Runs one command line through commander, which also prints the help, and what it cannot make sense of. */
export async function runProgram(argv: readonly string[], commands: Commands, io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.answered
  try {
    const program = await programFor(argv, commands, { io, finish: (finished) => (code = finished) })
    await program.parseAsync(withoutHelp(argv, commands), { from: 'user' })
    return code
  } catch (error) {
    // The message, or the help or the version that was asked for, has been printed.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.usage
    throw error
  }
}

const QUOTES = 'A value of more than one word goes into quotes: --interviewed "last thursday".\n'

function wrapped(text: string, width = 80): string {
  const lines = text.trimEnd().split('\n')
  return lines.map((line) => `${paragraph(line, { width })}\n`).join('')
}

/** Of a misspelt command, the help is no help: what is said of it without `help` is. */
function withoutHelp(argv: readonly string[], commands: Commands): readonly string[] {
  const [first, name] = argv
  const misspelt = first === 'help' && name !== undefined && !Object.hasOwn(commands, name)
  return misspelt ? [name] : argv
}

/** The tree of commands. Of a command that is named first, only its own branch is grown: options take time. */
async function programFor(argv: readonly string[], commands: Commands, context: Context): Promise<Command> {
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
      outputError: (text, write) => {
        const quotes = text.includes('too many arguments') ? QUOTES : ''
        const whole = visibleLines(text.replace(/^error: /, 'followup: '))
        write(wrapped(`${whole}${quotes}`, context.io.stderr.columns))
      },
    })
  const named = argv[0] ?? ''
  for (const [name, load] of Object.entries(commands)) {
    if (Object.hasOwn(commands, named) && name !== named) continue
    const command = program.command(name)
    command.showHelpAfterError(`  For every option: followup ${name} --help`)
    const configure = await load()
    configure(command, context)
  }
  return program
}
