import { type Contents, sameEntry } from './contents.js'
import { type AnyEntry, byId } from './entry.js'

/** What would become of a journal if another one were merged into it. */
export interface Union {
  /** What is missing here, in order of writing: for `appendMissing`. */
  readonly missing: readonly AnyEntry[]
  /** So many are here already. */
  readonly known: number
  /** Of those known, the ones that say something else there. Ours stand. */
  readonly differing: readonly AnyEntry[]
}

/** What `theirs` has that `mine` has not: by id, whatever the order of the lines. */
export function unionOf(mine: Contents, theirs: Contents): Union {
  const here = new Map(everything(mine).map((entry) => [entry.id, entry]))
  const missing: AnyEntry[] = []
  const differing: AnyEntry[] = []
  let known = 0
  for (const entry of everything(theirs)) {
    const ours = here.get(entry.id)
    if (ours === undefined) missing.push(entry)
    else {
      known++
      if (!sameEntry(ours, entry)) differing.push(entry)
    }
  }
  return { missing, known, differing }
}

/** All entries, those of a later version too, in order of writing. */
export function everything({ entries, foreign }: Contents): readonly AnyEntry[] {
  return foreign.length === 0 ? entries : [...entries, ...foreign].sort(byId)
}
