import { distance } from 'fastest-levenshtein'

/**
 * The values whose text is spelt most like what was read, at most three, the nearest first. A text counts as near
 * if about every third letter, or fewer, differ.
 */
export function nearest(
  read: string,
  candidates: readonly { readonly text: string; readonly value: string }[],
): readonly string[] {
  const typed = read.trim().toLowerCase()
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const near = candidates
    .map(({ text, value }) => ({ value, far: distance(typed, text.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
  return [...new Set(near.map(({ value }) => value))].slice(0, 3)
}
