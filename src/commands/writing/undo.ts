import { journalOf } from '../../answering/journal.js'
import { todayFor } from '../../answering/note.js'
import { userError } from '../../domain/user-error.js'
import { append } from '../../journal/disk/append.js'
import type { Contents } from '../../journal/model/contents.js'
import { replay, type TrackedApplication } from '../../journal/model/replay.js'
import { type Act, lastAct } from '../../journal/model/undo.js'
import { renderUndone } from '../../render/journal/undone.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { JOURNAL_OPTIONS } from '../takes.js'

/** Takes back what was written last. */
export const undo = command({
  arguments: [],
  options: JOURNAL_OPTIONS,
  examples: ['followup undo'],
  async run(_, line, desk) {
    const { io } = desk
    let taken = lastNoted(journalOf(desk)())
    // Before anything is written: it may be a day that cannot be read.
    const today = await todayFor(taken.tracked, line, desk)
    let before: Contents['entries'] = []
    const written = await append(io.journalPath, io.machine, (readNow) => {
      // Somebody may have written since.
      const now = readNow()
      before = now.entries
      taken = lastNoted(now)
      const { tracked, application, undoes } = taken
      return [{ ...(tracked?.owner ?? { application }), kind: 'undone', undoes }]
    })
    const { tracked, application, entries } = taken
    if (line.json) io.stdout.write(toJson({ schema: 'followup.undone/1', entries }))
    else {
      const who = tracked?.slug ?? application
      const more = lastAct([...before, ...written]) !== undefined
      const screen = await screenFor(io.stdout, io, line)
      io.stdout.write(renderUndone({ who, entries, more }, today, screen))
    }
    return EXIT.answered
  },
})

/** The act to take back, and the application as it stands before that. @throws UserError `nothing-to-undo` */
function lastNoted({ entries }: Contents): Act & { readonly tracked: TrackedApplication | undefined } {
  const act = lastAct(entries) ?? userError('nothing-to-undo', {})
  const has = (application: TrackedApplication) => application.entries.some(({ id }) => id === act.undoes)
  return { ...act, tracked: replay(entries).find(has) }
}
