import { byId, type EntryOf, type JournalEntry } from './entry.js'

/** An entry that nobody took back. */
export type Standing = Exclude<JournalEntry, EntryOf<'undone'>>

/**
 * The entries that count: those that nobody took back, without the undoing ones.
 *
 * An undo names its target by id, so the order of the lines does not matter. It takes back what was written with its
 * target too, reaches no further than the application that it belongs to, and cannot itself be undone.
 */
export function standing(entries: readonly JournalEntry[]): readonly Standing[] {
  const undone = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'undone') undone.add(target(entry.application, entry.undoes))
  }
  return entries.filter(
    (entry) =>
      entry.kind !== 'undone' &&
      !undone.has(target(entry.application, entry.id)) &&
      !(entry.with !== undefined && undone.has(target(entry.application, entry.with))),
  ) as Standing[]
}

function target(application: string, id: string): string {
  return `${application} ${id}`
}

/** What one command wrote. */
export interface Act {
  /** What to name in `undoes` in order to take it back. */
  readonly undoes: string
  readonly application: string
  /** At least one, in order of writing. */
  readonly entries: readonly JournalEntry[]
}

/**
 * What to take back next: the last act that still stands. After its undo has been written, this answers the one before.
 * Undefined if nothing is left.
 */
export function lastAct(entries: readonly JournalEntry[]): Act | undefined {
  const left = [...standing(entries)].sort(byId)
  const last = left.at(-1)
  if (last === undefined) return undefined
  const undoes = last.with ?? last.id
  const { application } = last
  const together = left.filter(
    (entry) => entry.application === application && (entry.id === undoes || entry.with === undoes),
  )
  return { undoes, application, entries: together }
}
