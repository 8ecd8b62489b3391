import type { Command } from 'commander'
import { entryLines } from '../../render/entries.js'
import type { Context } from '../context.js'
import { examples } from '../examples.js'
import { EXIT } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { renderAnswer, tryToAnswer } from './answers.js'
import { todayFor } from './entries.js'
import { addJournalOptions, type JournalOptions, questionOf } from './options.js'
import { findWho, titleOf } from './who.js'

/** The history, then the verdict. */
export function configureShow(command: Command, { io, finish }: Context): void {
  addJournalOptions(command)
    .description('all that is known of an application')
    .addHelpText('before', examples('followup show acme'))
    .argument('<who>', 'the application')
    .action(async (who: string, options: JournalOptions) => {
      const tracked = await findWho(who, options, io)
      const { slug, details, history, notes, entries } = tracked
      const answer = await tryToAnswer(tracked, questionOf(options), io)
      if (options.json) {
        io.stdout.write(
          toJson({ schema: 'followup.application/1', slug, details, history, notes, check: answer.report }),
        )
        return finish(EXIT.answered)
      }
      const today = await todayFor(tracked, options, io)
      const screen = await screenFor(io.stdout, io, options.color)
      io.stdout.write(
        `${screen.style.strong(titleOf(tracked))}\n${entryLines(entries, today, screen)}\n${renderAnswer(answer, questionOf(options), io, screen)}`,
      )
      finish(EXIT.answered)
    })
}
