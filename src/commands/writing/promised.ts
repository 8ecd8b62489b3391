import { note } from '../../answering/note.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import type { Commitment } from '../../domain/application.js'
import { userError } from '../../domain/user-error.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { askSaidOn, dayOn, PROMISE_OPTIONS, promiseOf, promiseTold } from './dated.js'
import { showNoted } from './show-noted.js'

const SAID_ON = PROMISE_OPTIONS.filter((row) => row.name === 'saidOn')

/** They said by when they will be in touch. */
export const promised = command({
  arguments: [ARGUMENTS.who, ARGUMENTS.promised],
  options: [...SAID_ON, OPTIONS.on, ...JOURNAL_OPTIONS],
  examples: [
    'followup promised acme "end of next week"',
    'followup promised acme "end of next week" --said-on yesterday',
  ],
  async run({ who, day }, line, desk) {
    if (line.on !== undefined && line.saidOn !== undefined)
      userError('options-exclusive', { options: ['--on', '--said-on'] })
    let promise: Commitment | undefined
    const noted = await note(who, line, desk, async (known) => {
      const isTold = line.on !== undefined || line.saidOn !== undefined
      const asked = isTold ? undefined : await askSaidOn(day, line, known, desk.io)
      const saidOn = line.saidOn ?? asked
      promise = await promiseOf({ promised: day, saidOn }, await dayOn(line, known), known)
      return promiseTold(promise)
    })
    return showNoted(noted, line, desk, { promise })
  },
})
