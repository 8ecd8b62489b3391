import { note } from '../../answering/note.js'
import { ARGUMENTS } from '../../details/options.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { showNoted } from './show-noted.js'

/** There was an interview, or one is to come. */
export const interviewed = command({
  arguments: [ARGUMENTS.who, ARGUMENTS.interviewed],
  options: JOURNAL_OPTIONS,
  examples: ['followup interviewed acme yesterday', 'followup interviewed acme "tuesday next week"'],
  async run({ who, day }, line, desk) {
    const noted = await note(who, line, desk, async ({ readDay }) => [
      { kind: 'interviewed', on: await readDay('interviewed', day, 'either') },
    ])
    return showNoted(noted, line, desk)
  },
})
