import { type Desk, openDesk } from '../answering/desk.js'
import type { Shelf } from '../calendar/shelf.js'
import { EXIT, type ExitCode } from '../commands/exit-code.js'
import { COMMANDS, commandNamed } from '../commands/index.js'
import { isUserError } from '../domain/user-error.js'
import { Interrupted, type Io, OutputFault } from '../process/io.js'
import { outputNotWritten } from '../render/errors/output-fault.js'
import { readLine } from './reader.js'

/**
 * Runs one command line.
 *
 * @param argv the arguments after the program's name
 * @param shelf the compiled almanac
 * @returns the exit code; nothing is thrown but bugs of this function itself
 */
export async function run(argv: readonly string[], io: Io, shelf: Shelf): Promise<ExitCode> {
  const desk = openDesk(io, shelf)
  try {
    const named = commandNamed(argv)
    const command = await named?.row.load()
    const read = command && readLine(named?.args ?? [], command, named?.row.below)
    if (command && read) return await command.run(read, desk)
    const { runByCommander } = await import('./help.js')
    return await runByCommander(argv, COMMANDS, desk)
  } catch (error) {
    return failed(error, argv, desk)
  }
}

/** The only place where an error ends: what the user can mend is explained, and a bug is shown whole. */
async function failed(error: unknown, argv: readonly string[], desk: Desk): Promise<ExitCode> {
  const { stderr } = desk.io
  if (error instanceof Interrupted) return EXIT.interrupted
  try {
    if (error instanceof OutputFault) stderr.write(outputNotWritten(error.message))
    else {
      const named = commandNamed(argv)
      const { explain } = await import('./explain.js')
      stderr.write(
        await explain(error, { argv, name: named?.path[0], command: await named?.row.load() }, desk),
      )
    }
  } catch (second) {
    // Then there is nobody to tell it to: the exit code says it.
    if (!(second instanceof OutputFault)) throw second
  }
  return isUserError(error) ? EXIT.usage : EXIT.failed
}
