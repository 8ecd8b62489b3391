import { note } from '../../answering/note.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import { ENDINGS } from '../../domain/outcomes.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { dayOn } from './dated.js'
import { showNoted } from './show-noted.js'

/** The application is over. */
export const close = command({
  arguments: [ARGUMENTS.who],
  options: [{ ...OPTIONS.because, choices: ENDINGS }, OPTIONS.on, ...JOURNAL_OPTIONS],
  examples: ['followup close acme', 'followup close acme --because refused --on yesterday'],
  async run({ who }, line, desk) {
    const noted = await note(who, line, desk, async (known) => [
      { kind: 'closed', on: await dayOn(line, known), ending: line.because ?? 'withdrawn' },
    ])
    return showNoted(noted, line, desk)
  },
})
