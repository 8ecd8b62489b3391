import type { Desk } from '../answering/desk.js'
import { givenTo, type ToldTo } from '../answering/given.js'
import type { Command } from '../commands/command.js'
import { screenFor } from '../commands/screen.js'
import { loadReadDay } from '../dates/load-read-day.js'
import type { Settings } from '../details/derived.js'
import { calendarDate } from '../domain/calendar-date.js'
import { isFileFault } from '../domain/file-fault.js'
import { isUserError, type UserErrorData } from '../domain/user-error.js'
import { renderFault } from '../render/errors/file-fault.js'
import { renderSystemError, systemErrorOf } from '../render/errors/system-error.js'

/** A command line that failed. */
export interface Failed {
  readonly argv: readonly string[]
  /** The command that it names, if it names one. */
  readonly name?: string | undefined
  readonly command?: Command | undefined
}

/** An error in words, for stderr: loaded when something has gone wrong. Ends with a line feed. */
export async function explain(error: unknown, failed: Failed, desk: Desk): Promise<string> {
  const { io } = desk
  const { argv } = failed
  const { renderBug, renderError } = await import('../render/errors/errors.js')
  const screen = await screenFor(io.stderr, io, { noColor: argv.includes('--no-color') })
  if (isUserError(error)) {
    const data = await meant(error.data, argv)
    return renderError(data, givenTo(toldBy(failed, desk), data), screen)
  }
  if (isFileFault(error)) return renderFault(error.data, screen)
  const refused = systemErrorOf(error)
  if (refused !== undefined) return renderSystemError(refused, screen)
  return renderBug(error)
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
  const readDay = await loadReadDay([text])
  try {
    readDay(text, { today: calendarDate('2026-01-01'), tense: 'any', detail: '' })
    return true
  } catch (error) {
    if (isUserError(error)) return error.code === 'date-ambiguous'
    throw error
  }
}

function toldBy({ argv, name = '', command }: Failed, desk: Desk): ToldTo {
  return {
    command: name,
    arguments: command?.arguments ?? [],
    options: command?.options ?? [],
    hasOption: (option) => argv.some((word) => word === option || word.startsWith(`${option}=`)),
    settings: settingsOf(desk),
  }
}

/** None where they cannot be read: that may be the error that is to be explained. */
function settingsOf(desk: Desk): Settings {
  try {
    return desk.settings()
  } catch (error) {
    if (isUserError(error) || isFileFault(error)) return {}
    throw error
  }
}
