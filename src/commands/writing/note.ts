import { note as noteOf } from '../../answering/note.js'
import { ARGUMENTS } from '../../details/options.js'
import { userError } from '../../domain/user-error.js'
import { textOf } from '../../parse/text.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { showNoted } from './show-noted.js'

/** Something to remember. */
export const note = command({
  arguments: [ARGUMENTS.who, ARGUMENTS.text],
  options: JOURNAL_OPTIONS,
  examples: ['followup note acme "Jane is away until Monday"'],
  async run({ who, text }, line, desk) {
    const noted = await noteOf(who, line, desk, ({ today }) => [
      {
        kind: 'noted',
        on: today,
        text: textOf(text.join(' ')) ?? userError('detail-missing', { detail: 'text' }),
      },
    ])
    return showNoted(noted, line, desk)
  },
})
