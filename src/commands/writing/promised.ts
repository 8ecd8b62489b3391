import { note } from '../../answering/note.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { dayOn, promiseOf } from './dated.js'
import { showNoted } from './show-noted.js'

/** They said by when they will be in touch. */
export const promised = command({
  arguments: [ARGUMENTS.who, ARGUMENTS.promised],
  options: [OPTIONS.on, ...JOURNAL_OPTIONS],
  examples: ['followup promised acme "end of next week"', 'followup promised acme 2026-11-27 --on yesterday'],
  async run({ who, day }, line, desk) {
    const noted = await note(who, line, desk, async (known) =>
      promiseOf(await dayOn(line, known), day, known.readDay),
    )
    return showNoted(noted, line, desk)
  },
})
