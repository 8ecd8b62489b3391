import { calendarDate } from '../domain/calendar-date.js'
import { isFileFault } from '../domain/file-fault.js'
import { isUserError, type UserErrorData } from '../domain/user-error.js'
import type { Settings } from '../parse/settings.js'
import { renderError } from '../render/errors.js'
import { renderFault } from '../render/file-fault.js'
import { renderSystemError, systemErrorOf } from '../render/system-error.js'
import { visibleLines } from '../render/visible.js'
import { givenTo, type Told } from './given.js'
import type { Io } from './io.js'
import { screenFor } from './screen.js'
import { readSettings } from './settings.js'

/** An error in words, for stderr: loaded when something has gone wrong. Ends with a line feed. */
export async function explain(error: unknown, argv: readonly string[], io: Io): Promise<string> {
  const screen = await screenFor(io.stderr, io, !argv.includes('--no-color'))
  if (isUserError(error)) {
    const data = await meant(error.data, argv)
    return renderError(data, givenTo(toldBy(argv, io), data), screen)
  }
  if (isFileFault(error)) return renderFault(error.data, screen)
  const refused = systemErrorOf(error)
  if (refused !== undefined) return renderSystemError(refused, screen)
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `followup: this is a fault of the program, not yours. Please report it with what follows.\n${visibleLines(whole)}\n`
}

/** A word that is like no application may be what is left of a value without quotes, or a day without its option. */
async function meant(data: UserErrorData, argv: readonly string[]): Promise<UserErrorData> {
  if (data.code !== 'who-unknown' || data.args.suggestions.length > 0) return data
  const { read } = data.args
  const before = argv.slice(0, argv.indexOf(read)).slice(-2).join('=')
  const [, option, begun] = /^(?:.*=)?(--[a-z-]+)=([^-].*)$/.exec(before) ?? []
  if (option !== undefined) return { code: 'word-alone', args: { read, option, value: `${begun} ${read}` } }
  return (await isDay(read))
    ? { code: 'word-alone', args: { read, option: '--interviewed', value: read } }
    : data
}

async function isDay(text: string): Promise<boolean> {
  const { readDateWords } = await import('../dates/read.js')
  try {
    readDateWords(text, { today: calendarDate('2026-01-01'), tense: 'any', detail: '' })
    return true
  } catch (error) {
    if (isUserError(error)) return error.code === 'date-ambiguous'
    throw error
  }
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
    if (isUserError(error) || isFileFault(error)) return {}
    throw error
  }
}
