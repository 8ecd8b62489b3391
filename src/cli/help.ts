import {
  type Argument,
  Command as Commander,
  CommanderError,
  createArgument,
  createOption,
  type Option,
} from 'commander'
import type { Desk } from '../answering/desk.js'
import type { Command, ReadLine } from '../commands/command.js'
import { EXIT, type ExitCode } from '../commands/exit-code.js'
import type { CommandRow, Commands } from '../commands/index.js'
import { optionOf } from '../details/derived.js'
import type { ArgumentRow, OptionRow } from '../details/rows.js'
import type { Io } from '../process/io.js'
import {
  argumentWords,
  examplesText,
  forEveryOption,
  optionWords,
  PROGRAM,
  PROGRAM_EXAMPLES,
  QUOTES,
} from '../render/help-words.js'
import { paragraph } from '../render/screen.js'
import { visibleLines } from '../render/visible.js'
import { taken } from './reader.js'
import { VERSION } from './version.js'

type Run = (command: Command, read: ReadLine) => Promise<void>

/**
 * Gives one command line to commander, which prints the help, and what it cannot make sense of. A line that it accepts
 * all the same runs the command that it names.
 */
export async function runByCommander(
  argv: readonly string[],
  commands: Commands,
  desk: Desk,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.answered
  const run: Run = async (command, read) => {
    code = await command.run(read, desk)
  }
  try {
    const program = await programFor(argv, commands, run, desk.io)
    await program.parseAsync(withoutHelp(argv, commands), { from: 'user' })
    return code
  } catch (error) {
    // The message, or the help or the version that was asked for, has been printed.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.usage
    throw error
  }
}

/** Of a misspelt command, the help is no help: what is said of it without `help` is. */
function withoutHelp(argv: readonly string[], commands: Commands): readonly string[] {
  const [first, name] = argv
  const misspelt = first === 'help' && name !== undefined && !Object.hasOwn(commands, name)
  return misspelt ? [name] : argv
}

/** The tree of commands. A command is loaded only if it is named; of the others, the line that tells of it is enough. */
export async function programFor(
  argv: readonly string[],
  commands: Commands,
  run: Run,
  io: Io,
): Promise<Commander> {
  const program = new Commander('followup')
    .description(PROGRAM)
    .version(VERSION, '-V, --version')
    .addHelpText('before', PROGRAM_EXAMPLES)
    .exitOverride()
    // In a narrow window too, the descriptions stand in lines of their own. What a command takes is for its own help.
    .configureHelp({ minWidthToWrap: 24, subcommandTerm: (command) => command.name() })
    // What stands after `holidays add` is an option of `add`, though `holidays` has one of that name.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      outputError: (text, write) => {
        const quotes = text.includes('too many arguments') ? QUOTES : ''
        const whole = visibleLines(text.replace(/^error: /, 'followup: '))
        write(wrapped(`${whole}${quotes}`, io.stderr.columns))
      },
    })
  const [first, second] = argv
  const name = (first === 'help' ? second : first) ?? ''
  const named = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (named !== undefined) await grow(program.command(name), name, named, run)
  else for (const [each, { line }] of Object.entries(commands)) program.command(each).description(line)
  return program
}

/** Makes a command of commander's from ours, and of those below it. */
async function grow(branch: Commander, path: string, row: CommandRow, run: Run): Promise<void> {
  const command = await row.load()
  branch
    .description(row.line)
    .addHelpText('before', examplesText(command.examples))
    .showHelpAfterError(forEveryOption(path))
    .action(() => run(command, readBy(branch, command)))
  for (const argument of command.arguments) branch.addArgument(argumentOf(argument))
  for (const option of command.options) branch.addOption(commanderOption(option, path))
  for (const [name, below] of Object.entries(row.below ?? {}))
    await grow(branch.command(name), `${path} ${name}`, below, run)
}

function argumentOf(row: ArgumentRow): Argument {
  const shown = row.times === 'many' ? `${row.shown}...` : row.shown
  return createArgument(row.times === 'optional' ? `[${shown}]` : `<${shown}>`, argumentWords(row))
}

function commanderOption(row: OptionRow, path = ''): Option {
  const { value, help } = optionWords(row, path)
  const short = row.short === undefined ? '' : `-${row.short}, `
  const option = createOption(`${short}--${optionOf(row)}${value === undefined ? '' : ` <${value}>`}`, help)
  if (row.choices !== undefined) option.choices(row.choices)
  else if (value !== undefined) option.argParser((text, before) => taken(row, text, before))
  return option
}

/** What commander has read, as our own reader would have read it. */
function readBy(branch: Commander, command: Command): ReadLine {
  const words: Record<string, string | readonly string[]> = {}
  for (const [i, { name }] of command.arguments.entries()) {
    const word: unknown = branch.processedArgs[i]
    if (typeof word === 'string' || Array.isArray(word)) words[name] = word
  }
  const line: Record<string, string | readonly string[] | boolean> = {}
  for (const row of command.options) {
    const option = commanderOption(row)
    const value: unknown = branch.getOptionValue(option.attributeName())
    if (branch.getOptionValueSource(option.attributeName()) !== 'cli') continue
    // `--calls` and `--no-calls` share one value.
    if (typeof value === 'boolean') {
      if (value !== option.negate) line[row.name] = row.says ?? true
    } else if (typeof value === 'string' || Array.isArray(value)) line[row.name] = value
  }
  return { words, line }
}

function wrapped(text: string, width = 80): string {
  const lines = text.trimEnd().split('\n')
  return lines.map((line) => `${paragraph(line, { width })}\n`).join('')
}
