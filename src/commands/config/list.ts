import { settingsInFile } from '../../parse/settings.js'
import { renderSettings } from '../../render/settings.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { OUTPUT } from '../takes.js'

/** What holds for all applications. */
export const config = command({
  arguments: [],
  options: OUTPUT,
  examples: [
    'followup config',
    'followup config set name "Sam Lee"',
    'followup config set country GB-SCT',
    'followup config unset window',
  ],
  async run(_, line, { io, settings }) {
    io.stdout.write(
      line.json
        ? toJson({ schema: 'followup.config/1', ...settingsInFile(settings()) })
        : renderSettings(settings(), await screenFor(io.stdout, io, line)),
    )
    return EXIT.answered
  },
})
