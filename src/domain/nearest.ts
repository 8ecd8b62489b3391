import { distance } from 'fastest-levenshtein'

/**
 * The values whose text is spelt most like what was read, at most three, the nearest first. A text counts as near
 * if about every third letter, or fewer, differ; where none is, two letters may, as when they were typed the wrong way
 * round.
 */
export function nearest(
  read: string,
  candidates: readonly { readonly text: string; readonly value: string }[],
): readonly string[] {
  const typed = read.trim().toLowerCase()
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const near = candidates
    .map(({ text, value }) => ({ value, far: distance(typed, text.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const within = (most: number) => near.filter(({ far }) => far <= most).map(({ value }) => value)
  const found = within(limit)
  const swapped = found.length === 0 && typed.length >= SHORTEST_SWAPPED ? within(2) : found
  return [...new Set(swapped)].slice(0, 3)
}

/** Of fewer letters, two are most of them. */
const SHORTEST_SWAPPED = 4
