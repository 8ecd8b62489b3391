import { readApplications } from '../../answering/journal.js'
import { questionOf } from '../../answering/question-of.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { answers, show } from './list.js'

/** Only the applications to call today, and nothing if there are none. */
export const due = command({
  arguments: [],
  options: JOURNAL_OPTIONS,
  examples: ['followup due', 'followup due --today tomorrow'],
  async run(_, line, desk) {
    const list = await answers(readApplications(desk), questionOf(line), desk)
    await show(
      list.filter(({ report }) => report?.verdict === 'call'),
      line,
      desk,
    )
    return EXIT.answered
  },
})
