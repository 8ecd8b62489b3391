import { parseJsonFile } from '../domain/json-file.js'
import type { BrokenFile } from '../domain/problems.js'
import { userError } from '../domain/user-error.js'

/**
 * What the user has set for all applications; what is absent has its default. All are as they are typed; a name or a
 * number that is empty was asked for and left blank.
 */
export type Settings = Readonly<Partial<Record<SettingName, string>>>

/** The settings, each with what it is for. */
export const SETTINGS = {
  name: 'your name, for the words of the call',
  number: 'the number on which they can reach you',
  country: 'where your employers are, if you do not say: GB, GB-SCT, Scotland',
  window: 'the business days on which to call: 5-8',
  grace: 'business days to leave after a day that they named: 1',
  'call-limit': 'after so many calls without a decision, no more: 2',
} as const

export type SettingName = keyof typeof SETTINGS

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[]

/** @throws UserError `setting-unknown` */
export function settingNamed(read: string): SettingName {
  return (
    SETTING_NAMES.find((name) => name === read) ??
    userError('setting-unknown', { read, accepted: SETTING_NAMES })
  )
}

/**
 * @param text the content of the file; undefined if there is none yet
 * @throws UserError `file-broken`
 */
export function parseSettings(text: string | undefined, path: string): Settings {
  if (text === undefined) return {}
  const broken = (problem: BrokenFile) => userError('file-broken', { path, problem })
  const content = parseJsonFile(text, path)
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return broken({ code: 'not-an-object', args: {} })
  for (const [name, value] of Object.entries(content)) {
    if (!Object.hasOwn(SETTINGS, name)) return broken({ code: 'not-a-setting', args: { name } })
    if (typeof value !== 'string') return broken({ code: 'setting-not-a-text', args: { name } })
  }
  return content as Settings
}
