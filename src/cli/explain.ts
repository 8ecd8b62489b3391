import type { Settings } from '../config/settings.js'
import { isUserError } from '../domain/user-error.js'
import { visibleLines } from '../domain/visible.js'
import { isJournalFault } from '../journal/fault.js'
import { renderError } from '../render/errors.js'
import { renderFault } from '../render/journal-fault.js'
import { renderSystemError, systemErrorOf } from '../render/system-error.js'
import { givenTo, type Told } from './given.js'
import type { Io } from './io.js'
import { screenFor } from './screen.js'
import { readSettings } from './settings.js'

/** An error in words, for stderr: loaded when something has gone wrong. Ends with a line feed. */
export async function explain(error: unknown, argv: readonly string[], io: Io): Promise<string> {
  const screen = await screenFor(io.stderr, io, !argv.includes('--no-color'))
  if (isUserError(error)) return renderError(error.data, givenTo(toldBy(argv, io), error.data), screen)
  if (isJournalFault(error)) return renderFault(error.data, screen)
  const refused = systemErrorOf(error)
  if (refused !== undefined) return renderSystemError(refused, screen)
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `followup: this is a fault of the program, not yours. Please report it with what follows.\n${visibleLines(whole)}\n`
}

function toldBy(argv: readonly string[], io: Io): Told {
  return {
    command: argv[0] ?? '',
    hasOption: (name) => argv.some((word) => word === name || word.startsWith(`${name}=`)),
    settings: settingsIn(io),
  }
}

/** None where they cannot be read: that may be the error that is to be explained. */
function settingsIn(io: Io): Settings {
  try {
    return readSettings(io)
  } catch (error) {
    if (isUserError(error) || isJournalFault(error)) return {}
    throw error
  }
}
