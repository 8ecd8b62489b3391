import {
  optionNamed,
  optionOf,
  SETTINGS,
  type SettingName,
  type Settings,
  type Told,
} from '../details/derived.js'
import type { ArgumentRow, OptionRow } from '../details/rows.js'
import { DETAILS } from '../details/table.js'
import type { UserErrorData } from '../domain/user-error.js'
import { isGiven } from '../parse/text.js'
import type { Given, NameOf } from '../render/errors/errors.js'

/** What a command was told, and from where else it may have the rest. */
export interface ToldTo {
  readonly command: string
  /** What the command takes without an option, and with one. */
  readonly arguments: readonly ArgumentRow[]
  readonly options: readonly OptionRow[]
  /** Whether the command line has the option of this name: `--window`. */
  hasOption(name: string): boolean
  readonly settings: Settings
}

/**
 * Where each detail was given that an error is about: an error must not name an option that the command lacks, or that
 * nobody gave.
 */
export function givenTo(told: ToldTo, { args }: UserErrorData): NameOf {
  const { command, hasOption, settings } = told
  const read = 'read' in args ? args.read : undefined
  return (detail) => {
    // A detail that the command takes under another name, and that is today without it.
    const row = told.options.find((option) => option.detail === detail)
    const option = row === undefined ? optionName(detail) : `--${optionOf(row)}`
    if (hasOption(option)) return option
    // Only a country is set, which may name its region.
    const setting = settingOf(command === 'config' && detail === 'region' ? 'country' : detail)
    if (setting !== undefined && (command === 'config' || (read !== undefined && settings[setting] === read)))
      return inSettings(setting)
    if (detail === 'today')
      return { name: 'FOLLOWUP_TODAY', with: (day) => `FOLLOWUP_TODAY=${day}`, optional: true }
    const argument = told.arguments.find(({ name, detail: other }) => (other ?? name) === detail)
    if (argument !== undefined && argument.times !== 'optional')
      return { name: `<${argument.shown}>`, with: (value) => value, optional: false }
    if (row !== undefined) return { name: 'today', with: (day) => `${option} ${day}`, optional: false }
    return option
  }
}

/** Where each detail was given that stands in the way of an answer of the journal: as an option, or among the settings. */
export function namesInJournal(problem: UserErrorData, line: Told, settings: Settings): NameOf {
  const told = new Set(DETAILS.filter(({ name }) => isGiven(line[name])).map(({ name }) => optionName(name)))
  return givenTo(
    { command: 'check', arguments: [], options: [], hasOption: (name) => told.has(name), settings },
    problem,
  )
}

/** An option as it is typed: `--call-limit`. */
export function optionName(detail: string): string {
  return `--${optionNamed(detail)}`
}

function settingOf(detail: string): SettingName | undefined {
  return SETTINGS.find(({ name }) => name === detail)?.name
}

function inSettings(name: SettingName): Given {
  const option = optionNamed(name)
  return {
    name: `the setting ${option}`,
    with: (value) => `followup config set ${option} ${value}`,
    optional: true,
  }
}
