import { optionNamed } from '../../details/derived.js'
import { ARGUMENTS } from '../../details/options.js'
import { settingNamed } from '../../parse/settings.js'
import { settingUnset } from '../../render/notices.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'

/** Does without a setting. */
export const unsetSetting = command({
  arguments: [ARGUMENTS.setting],
  options: [],
  examples: ['followup config unset window'],
  run({ setting }, _, desk) {
    const name = settingNamed(setting)
    let before: string | undefined
    desk.changeSettings(({ [name]: set, ...rest }) => {
      before = set
      return rest
    })
    desk.io.stdout.write(settingUnset(optionNamed(name), before))
    return EXIT.answered
  },
})
