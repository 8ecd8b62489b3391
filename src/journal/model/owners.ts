import type { JournalEntry, Owner } from './entry.js'
import { type Standing, standing } from './undo.js'

/** One application, and what stands of it. */
export interface Owned {
  readonly owner: Owner
  /** At least one, in the order in which they were given. */
  readonly entries: readonly Standing[]
}

/**
 * Tells the applications apart that were added under one slug. On one machine there is only one; but two machines may
 * each have added theirs before their journals met. An application whose adding was undone is left out.
 *
 * @param entries all that a journal has under one slug, in order of writing
 */
export function byOwner(entries: readonly JournalEntry[]): readonly Owned[] {
  const left = standing(entries)
  const added = new Set(idsOfAdded(left))
  const removed = new Set(idsOfAdded(entries).filter((id) => !added.has(id)))
  // The adding of some may be lost; what came after it still names it.
  const named = entries.flatMap(({ of }) => of ?? [])
  const owners = new Set([...added, ...removed, ...named])
  const [first] = owners
  const groups = new Map<string | undefined, Standing[]>()
  for (const entry of left) {
    const together = entry.with !== undefined && owners.has(entry.with) ? entry.with : undefined
    const of = entry.kind === 'added' ? entry.id : (entry.of ?? together ?? first)
    if (of === undefined || !removed.has(of)) push(groups, of, entry)
  }
  return Array.from(groups, ([of, entries]) => ({
    owner: { application: entries[0]?.application ?? '', ...(of === undefined ? {} : { of }) },
    entries,
  }))
}

function idsOfAdded(entries: readonly JournalEntry[]): readonly string[] {
  return entries.filter(({ kind }) => kind === 'added').map(({ id }) => id)
}

/** Puts a value with the others of its key. */
export function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
