import { tryToAnswer } from '../../answering/answer-for.js'
import { todayFor } from '../../answering/note.js'
import { questionOf } from '../../answering/question-of.js'
import { findWho } from '../../answering/who.js'
import { ARGUMENTS } from '../../details/options.js'
import { entryLines, titleOf } from '../../render/journal/entries.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { answerText } from '../show-answer.js'
import { JOURNAL_OPTIONS } from '../takes.js'

/** The history, then the verdict. */
export const show = command({
  arguments: [ARGUMENTS.who],
  options: JOURNAL_OPTIONS,
  examples: ['followup show acme'],
  async run({ who }, line, desk) {
    const { io } = desk
    const tracked = await findWho(who, line, desk)
    const { slug, details, history, notes, entries } = tracked
    const question = questionOf(line)
    const answer = await tryToAnswer(tracked, question, desk)
    if (line.json) {
      const application = { schema: 'followup.application/1', slug, details, history, notes }
      io.stdout.write(toJson({ ...application, check: answer.report }))
      return EXIT.answered
    }
    const today = await todayFor(tracked, line, desk)
    const screen = await screenFor(io.stdout, io, line)
    const shown = await answerText(answer, question, desk, screen)
    io.stdout.write(
      `${screen.style.strong(titleOf(tracked))}\n${entryLines(entries, today, screen)}\n${shown}`,
    )
    return EXIT.answered
  },
})
