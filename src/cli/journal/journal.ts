import { findConflictCopies } from '../../journal/disk/conflict-copies.js'
import { openJournal } from '../../journal/disk/read-journal.js'
import type { Contents } from '../../journal/model/contents.js'
import type { JournalEntry } from '../../journal/model/entry.js'
import { replay, type TrackedApplication } from '../../journal/model/replay.js'
import { renderProblems } from '../../render/journal-problems.js'
import { visible } from '../../render/visible.js'
import type { Io } from '../io.js'

/** Every application of the journal. What could not be read of it is said on stderr. */
export function readApplications(
  io: Io,
  read = openJournal(io.journalPath, io.machine),
): readonly TrackedApplication[] {
  const contents = read()
  tell(contents, io)
  const copies = contents.entries.length === 0 ? [] : findConflictCopies(io.journalPath)
  for (const copy of copies) {
    io.stderr.write(
      `followup: a sync program left a second journal. To take it in: followup merge "${visible(copy)}"; then remove it.\n`,
    )
  }
  return replay(contents.entries)
}

/** The application with exactly this short name, without reading those of the others; undefined if there is none. */
export function readApplication(
  slug: string,
  io: Io,
  read = openJournal(io.journalPath, io.machine),
): TrackedApplication | undefined {
  return readNamesakes(slug.replace(/\.\d+$/, ''), io, read).find((application) => application.slug === slug)
}

/** The application that an entry belongs to, as it stands now; undefined if the entry does not stand. */
export function readApplicationOf(entry: JournalEntry, io: Io): TrackedApplication | undefined {
  return readNamesakes(entry.application, io).find(({ entries }) => entries.some(({ id }) => id === entry.id))
}

/** The applications that were added under one slug: seldom more than one. */
export function readNamesakes(
  slug: string,
  io: Io,
  read = openJournal(io.journalPath, io.machine),
): readonly TrackedApplication[] {
  const contents = read({ application: slug })
  if (contents.entries.length === 0) return []
  tell(contents, io)
  return replay(contents.entries)
}

export function tell({ problems }: Contents, io: Io): void {
  if (problems.length > 0) io.stderr.write(renderProblems(problems, io.journalPath))
}
