import { optionOf } from '../../details/derived.js'
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
    const { [name]: before, ...rest } = desk.settings()
    desk.keepSettings(rest)
    desk.io.stdout.write(settingUnset(optionOf({ name }), before))
    return EXIT.answered
  },
})
