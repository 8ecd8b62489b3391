import type { Desk } from '../../answering/desk.js'
import { journalOf } from '../../answering/journal.js'
import { agreed } from '../../asking/agree.js'
import { OPTIONS } from '../../details/options.js'
import { userError } from '../../domain/user-error.js'
import { appendMissing } from '../../journal/disk/append.js'
import { type Format, readExport } from '../../journal/form/formats.js'
import { everything, unionOf } from '../../journal/model/union.js'
import { renderProblems } from '../../render/journal/problems.js'
import { ALL_HERE, addEntries, entriesAdded, NOTHING_ADDED, renderUnion } from '../../render/journal/taken.js'
import type { Line } from '../command.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'

/** What every command takes that takes in a journal. */
export const TAKING_OPTIONS = [OPTIONS.dryRun, OPTIONS.yes, OPTIONS.json, OPTIONS.noInput] as const

/** A file to take in. */
interface Taken {
  readonly file: string
  readonly bytes: Uint8Array
  readonly format: Format
}

/** Takes in what a file has and the journal has not, after it has been shown. */
export async function take(
  { file, bytes, format }: Taken,
  line: Line<(typeof TAKING_OPTIONS)[number]>,
  desk: Desk,
): Promise<ExitCode> {
  const { io } = desk
  const theirs = readExport(bytes, format)
  const whole = theirs.problems.length === 0
  if (!whole) io.stderr.write(renderProblems(theirs.problems, file))
  if (!whole && everything(theirs).length === 0)
    userError('file-unreadable', { path: file, problem: { code: 'no-entry', args: {} } })
  const mine = journalOf(desk)()
  const union = unionOf(mine, theirs)
  const { missing } = union
  const { day: today } = io.nowIn('UTC')
  io.stdout.write(
    line.json
      ? toJson({ schema: 'followup.import/1', ...union })
      : renderUnion(union, mine, theirs, today, await screenFor(io.stdout, io, { noColor: true })),
  )
  if (missing.length === 0 && whole) io.stderr.write(ALL_HERE)
  if (missing.length === 0 || line.dryRun) return EXIT.answered
  if (!(await agreed(addEntries(missing.length), line, io))) {
    io.stderr.write(NOTHING_ADDED)
    return EXIT.answered
  }
  const added = await appendMissing(io.journalPath, io.machine, missing)
  io.stderr.write(entriesAdded(added.length, whole))
  return EXIT.answered
}
