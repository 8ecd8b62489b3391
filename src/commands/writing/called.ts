import { note } from '../../answering/note.js'
import { type Manner, mayAsk } from '../../asking/may-ask.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import type { Commitment } from '../../domain/application.js'
import { CALL_OUTCOMES, type CallOutcome } from '../../domain/outcomes.js'
import { userError } from '../../domain/user-error.js'
import type { Io } from '../../process/io.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { dayOn, PROMISE_OPTIONS, promiseOf, promiseTold } from './dated.js'
import { showNoted } from './show-noted.js'

/** You called. */
export const called = command({
  arguments: [ARGUMENTS.who],
  options: [
    { ...OPTIONS.outcome, choices: CALL_OUTCOMES },
    { ...OPTIONS.on, detail: 'called' },
    ...PROMISE_OPTIONS,
    ...JOURNAL_OPTIONS,
  ],
  examples: [
    'followup called acme --outcome message',
    'followup called acme --on yesterday --outcome undecided --promised "end of next week"',
  ],
  async run({ who }, line, desk) {
    let promise: Commitment | undefined
    const noted = await note(who, line, desk, async (known) => {
      const on = await dayOn(line, known)
      const outcome = line.outcome ?? (await askForOutcome(line, desk.io))
      promise = await promiseOf(line, on, known)
      return [{ kind: 'called', on, outcome }, ...promiseTold(promise)]
    })
    return showNoted(noted, line, desk, { promise })
  },
})

async function askForOutcome(manner: Manner, io: Io): Promise<CallOutcome> {
  if (!mayAsk(manner, io)) return userError('detail-missing', { detail: 'outcome' })
  const { choose, WHICH_OUTCOME } = await import('../../asking/index.js')
  const index = await choose(WHICH_OUTCOME, CALL_OUTCOMES, io)
  return CALL_OUTCOMES[index] ?? userError('detail-missing', { detail: 'outcome' })
}
