import { type AnyEntry, byId, type ForeignEntry, type JournalEntry } from './entry.js'
import { type Problem, problem } from './problem.js'

/** What a journal, or a file to import, says. */
export interface Contents {
  /** Once each, in order of writing. Undone entries and the undoing ones are among them: see `replay.ts`. */
  readonly entries: readonly JournalEntry[]
  /** Entries that only a later version understands. */
  readonly foreign: readonly ForeignEntry[]
  /** In the order of the file. */
  readonly problems: readonly Problem[]
}

/** An entry, and where it was found. */
export interface Found<E extends AnyEntry = AnyEntry> {
  readonly line: number
  readonly entry: E
}

/**
 * Puts in order what was found, whatever the order was in which it was found: of two lines with one id only one counts,
 * and which one does not depend on which comes first.
 */
export function contentsOf(
  known: readonly Found<JournalEntry>[],
  foreign: readonly Found<ForeignEntry>[],
  problems: readonly Problem[],
): Contents {
  const seen: Problem[] = []
  const entries = once(known, seen)
  const ids = new Set(foreign.length === 0 ? [] : entries.map(({ id }) => id))
  const others = once(foreign, seen).filter(({ id }) => !ids.has(id))
  return {
    entries,
    foreign: others,
    problems: seen.length === 0 ? problems : [...problems, ...seen].sort((a, b) => a.line - b.line),
  }
}

function once<E extends AnyEntry>(found: readonly Found<E>[], problems: Problem[]): readonly E[] {
  const byItsId = new Map<string, E>()
  for (const { line, entry } of found) {
    const other = byItsId.get(entry.id)
    if (other !== undefined && !sameEntry(other, entry)) {
      problems.push(problem(line, 'id-twice', JSON.stringify(entry), entry.id))
      // The lesser text, for want of a better reason: it is the same one on every machine.
      if (canonical(other) < canonical(entry)) continue
    }
    byItsId.set(entry.id, entry)
  }
  return inOrder([...byItsId.values()])
}

/** A file is in order almost always: only a merge changes it. */
function inOrder<E extends AnyEntry>(entries: E[]): readonly E[] {
  const ordered = entries.every((entry, i) => i === 0 || byId(entries[i - 1] ?? entry, entry) < 0)
  return ordered ? entries : entries.sort(byId)
}

/** Whether two entries say the same, in whatever order their fields stand. */
export function sameEntry(a: AnyEntry, b: AnyEntry): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
