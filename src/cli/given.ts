import type { UserErrorData } from '../domain/user-error.js'
import { SETTING_NAMES, type SettingName, type Settings } from '../parse/settings.js'
import type { Given, NameOf } from '../render/errors.js'
import { optionName } from './details-options.js'

/** By command, the details that are arguments there. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  promised: { promised: '<day>' },
  interviewed: { interviewed: '<day>' },
  holidays: { days: '<days>' },
  note: { text: '<text>' },
}

/** By command, the detail that is told by the option --on, and is today without it. */
const ON: Readonly<Record<string, string>> = { heard: 'heard', called: 'called' }

/** What a command was told, and from where else it may have the rest. */
export interface Told {
  readonly command: string
  /** Whether the command line has the option of this name: `--window`. */
  hasOption(name: string): boolean
  readonly settings: Settings
}

/**
 * Where each detail was given that an error is about: an error must not name an option that the command lacks, or that
 * nobody gave.
 */
export function givenTo({ command, hasOption, settings }: Told, { args }: UserErrorData): NameOf {
  const read = 'read' in args ? args.read : undefined
  return (detail) => {
    const option = optionName(ON[command] === detail ? 'on' : detail)
    if (hasOption(option)) return option
    // Only a country is set, which may name its region.
    const setting = settingOf(command === 'config' && detail === 'region' ? 'country' : detail)
    if (setting !== undefined && (command === 'config' || (read !== undefined && settings[setting] === read)))
      return inSettings(setting)
    if (detail === 'today')
      return { name: 'FOLLOWUP_TODAY', with: (day) => `FOLLOWUP_TODAY=${day}`, optional: true }
    const argument = ARGUMENTS[command]?.[detail]
    if (argument !== undefined) return { name: argument, with: (value) => value, optional: false }
    if (ON[command] === detail) return { name: 'today', with: (day) => `${option} ${day}`, optional: false }
    return option
  }
}

function settingOf(detail: string): SettingName | undefined {
  return SETTING_NAMES.find((name) => optionName(detail) === `--${name}`)
}

function inSettings(name: SettingName): Given {
  return {
    name: `the setting ${name}`,
    with: (value) => `followup config set ${name} ${value}`,
    optional: true,
  }
}
