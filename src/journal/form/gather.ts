import type { Checked } from '../model/check-entry.js'
import { type Contents, contentsOf, type Found } from '../model/contents.js'
import type { ForeignEntry, JournalEntry } from '../model/entry.js'
import { type Problem, problem } from '../model/problem.js'

/** One entry of a file, or why there is none. */
export interface Piece {
  /** Where it stands in the file, from 1. */
  readonly line: number
  readonly excerpt: string
  readonly checked: Checked
}

/** What the pieces of a file come to. */
export function gathered(pieces: readonly Piece[]): Contents {
  const known: Found<JournalEntry>[] = []
  const foreign: Found<ForeignEntry>[] = []
  const problems: Problem[] = []
  for (const { line, excerpt, checked } of pieces) {
    if ('known' in checked) {
      known.push({ line, entry: checked.known })
      continue
    }
    if ('foreign' in checked && checked.foreign) foreign.push({ line, entry: checked.foreign })
    problems.push(problem(line, checked.code, excerpt, checked.detail))
  }
  return contentsOf(known, foreign, problems)
}
