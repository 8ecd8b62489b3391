import { note } from '../../answering/note.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import type { Commitment } from '../../domain/application.js'
import { userError } from '../../domain/user-error.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { dayOn, PROMISE_OPTIONS, promiseOf, promiseTold } from './dated.js'
import { showNoted } from './show-noted.js'

/** What they may have said: one of these. */
const SAID = [OPTIONS.offer, OPTIONS.refused, OPTIONS.filled, OPTIONS.undecided] as const

/** They were in touch. */
export const heard = command({
  arguments: [ARGUMENTS.who],
  options: [{ ...OPTIONS.on, detail: 'heard' }, ...SAID, ...PROMISE_OPTIONS, ...JOURNAL_OPTIONS],
  examples: [
    'followup heard acme',
    'followup heard acme --on yesterday --undecided --promised "next friday"',
    'followup heard acme --offer',
  ],
  async run({ who }, line, desk) {
    const said = SAID.map(({ name }) => name).filter((word) => line[word])
    if (said.length > 1) userError('options-exclusive', { options: said.map((word) => `--${word}`) })
    let promise: Commitment | undefined
    const noted = await note(who, line, desk, async (known) => {
      const on = await dayOn(line, known)
      promise = await promiseOf(line, on, known)
      return [{ kind: 'heard', on, word: said[0] ?? 'news' }, ...promiseTold(promise)]
    })
    return showNoted(noted, line, desk, { promise })
  },
})
