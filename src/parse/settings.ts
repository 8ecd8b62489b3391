import { optionNamed, optionOf, SETTINGS, type SettingName, type Settings } from '../details/derived.js'
import { parseJsonFile } from '../domain/json-file.js'
import type { BrokenFile } from '../domain/problems.js'
import { userError } from '../domain/user-error.js'

/** As the settings are called in the file, and by the user: `call-limit`. */
const SETTING_OPTIONS: readonly string[] = SETTINGS.map(optionOf)

/** @param read as the user calls it @throws UserError `setting-unknown` */
export function settingNamed(read: string): SettingName {
  return nameOf(read) ?? userError('setting-unknown', { read, accepted: SETTING_OPTIONS })
}

function nameOf(option: string): SettingName | undefined {
  return SETTINGS.find((row) => optionOf(row) === option)?.name
}

/**
 * What the user has set for all applications; what is absent has its default. All are as they are typed; a name or a
 * number that is empty was asked for and left blank.
 *
 * @param text the content of the file; undefined if there is none yet
 * @throws UserError `file-broken`
 */
export function parseSettings(text: string | undefined, path: string): Settings {
  if (text === undefined) return {}
  const broken = (problem: BrokenFile) => userError('file-broken', { path, problem })
  const content = parseJsonFile(text, path)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return broken({ code: 'not-an-object', args: {} })
  const settings: { [Name in SettingName]?: string } = {}
  for (const [option, value] of Object.entries(content)) {
    const name = nameOf(option)
    if (name === undefined) return broken({ code: 'not-a-setting', args: { name: option } })
    if (typeof value !== 'string') return broken({ code: 'setting-not-a-text', args: { name: option } })
    settings[name] = value
  }
  return settings
}

/** By the names of the file: in the order in which they were set. */
export function settingsInFile(settings: Settings): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [optionNamed(name), value]))
}
