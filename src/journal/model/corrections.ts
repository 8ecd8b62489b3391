import type { EntryOf } from './entry.js'
import type { Standing } from './undo.js'

type Interviewed = EntryOf<'interviewed'>

/** By the id of an interview that is there, the entry that tells its right day; of several, the one written last. */
export type Corrections = ReadonlyMap<string, Interviewed>

/**
 * The interviews of one application whose day was corrected. A correction of an interview that is not there any more
 * corrects nothing: it tells of an interview itself.
 *
 * @param entries in order of writing
 */
export function correctionsIn(entries: readonly Standing[]): Corrections {
  const interviews = entries.filter((entry) => entry.kind === 'interviewed')
  const corrections = new Map<string, Interviewed>()
  for (const entry of interviews) {
    const { insteadOf } = entry
    if (insteadOf !== undefined && interviews.some(({ id }) => id === insteadOf)) {
      corrections.set(insteadOf, entry)
    }
  }
  return corrections
}

/** The id by which the day of the latest interview is corrected; undefined if there is none. */
export function latestInterview(entries: readonly Standing[]): string | undefined {
  const corrections = correctionsIn(entries)
  let latest: { readonly id: string; readonly on: string } | undefined
  for (const entry of entries) {
    if (entry.kind !== 'interviewed' || corrections.has(entry.insteadOf ?? '')) continue
    const { on } = corrections.get(entry.id) ?? entry
    if (latest === undefined || on >= latest.on) latest = { id: entry.id, on }
  }
  return latest?.id
}
