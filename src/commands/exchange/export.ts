import { journalOf, tell } from '../../answering/journal.js'
import { OPTIONS } from '../../details/options.js'
import { WRITTEN_FORMATS, writeExport } from '../../journal/form/formats.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'

/** The whole journal as text. */
export const exportJournal = command({
  arguments: [],
  options: [{ ...OPTIONS.format, choices: WRITTEN_FORMATS }],
  examples: ['followup export > applications.jsonl', 'followup export --format csv > applications.csv'],
  run(_, { format }, desk) {
    const contents = journalOf(desk)()
    tell(contents, desk)
    desk.io.stdout.write(writeExport(contents, format ?? 'jsonl'))
    return EXIT.answered
  },
})
