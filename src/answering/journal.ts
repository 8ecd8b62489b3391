import { findConflictCopies } from '../journal/disk/conflict-copies.js'
import { openJournal } from '../journal/disk/read-journal.js'
import type { Read } from '../journal/form/lines.js'
import type { Contents } from '../journal/model/contents.js'
import { replay, type TrackedApplication } from '../journal/model/replay.js'
import { renderProblems } from '../render/journal/problems.js'
import { conflictCopy } from '../render/notices.js'
import type { Desk } from './desk.js'

/** The journal at one moment, for several looks at it. @throws FileFault if there is something that cannot be read */
export function journalOf({ io, journal }: Desk): Read {
  journal.read ??= openJournal(io.journalPath, io.machine)
  return journal.read
}

/** Every application of the journal. What could not be read of it is said on stderr. */
export function readApplications(desk: Desk): readonly TrackedApplication[] {
  const { io } = desk
  const contents = journalOf(desk)()
  tell(contents, desk)
  const copies = contents.entries.length === 0 ? [] : findConflictCopies(io.journalPath)
  for (const copy of copies) io.stderr.write(conflictCopy(copy))
  return replay(contents.entries)
}

/** The application with exactly this short name, without reading those of the others; undefined if there is none. */
export function readApplication(slug: string, desk: Desk): TrackedApplication | undefined {
  return readNamesakes(slug.replace(/\.\d+$/, ''), desk).find((application) => application.slug === slug)
}

/** The applications that were added under one slug: seldom more than one. */
export function readNamesakes(slug: string, desk: Desk): readonly TrackedApplication[] {
  const contents = journalOf(desk)({ application: slug })
  if (contents.entries.length === 0) return []
  tell(contents, desk)
  return replay(contents.entries)
}

/** Says on stderr what could not be read of the journal, each line once however often it is read. */
export function tell({ problems }: Contents, { io, journal }: Desk): void {
  journal.told ??= new Set()
  const { told } = journal
  const untold = problems.filter(({ line, code }) => !told.has(`${line} ${code}`))
  for (const { line, code } of untold) told.add(`${line} ${code}`)
  if (untold.length > 0) io.stderr.write(renderProblems(untold, io.journalPath))
}
