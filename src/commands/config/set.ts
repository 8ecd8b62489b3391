import type { Desk } from '../../answering/desk.js'
import { findPlace } from '../../calendar/places.js'
import { optionNamed, SETTINGS, type SettingName } from '../../details/derived.js'
import { ARGUMENTS } from '../../details/options.js'
import { userError } from '../../domain/user-error.js'
import { readPolicy } from '../../parse/policy.js'
import { settingNamed } from '../../parse/settings.js'
import { settingSet } from '../../render/notices.js'
import { languageNamed } from '../../script/languages/index.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'

/** Sets what holds for all applications. */
export const setSetting = command({
  arguments: [ARGUMENTS.setting, ARGUMENTS.value],
  options: [],
  examples: ['followup config set name "Sam Lee"', 'followup config set window 6-9'],
  run({ setting, value }, _, desk) {
    const name = settingNamed(setting)
    const option = optionNamed(name)
    const text = value.trim()
    if (text === '') userError('setting-unreadable', { name: option, read: value, accepted: 'text' })
    assertGood(name, text, desk)
    desk.changeSettings((now) => ({ ...now, [name]: text }))
    desk.io.stdout.write(settingSet(option, text))
    return EXIT.answered
  },
})

/** What the value is checked by is what reads it later. */
function assertGood(setting: SettingName, text: string, { shelf }: Desk): void {
  for (const row of SETTINGS) {
    if (row.name !== setting) continue
    switch (row.tells) {
      case 'country':
        findPlace(shelf, { country: text })
        break
      case 'window':
      case 'count':
        readPolicy({ [row.name]: text })
        break
      case 'language':
        languageNamed(text)
        break
      case 'text':
        break
      default:
        row satisfies never
    }
  }
}
