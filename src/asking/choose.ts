import type { Io } from '../process/io.js'
import { oneOf } from '../render/prompts.js'

/** Asks which one of several is meant, by its number or by how it begins. @returns its place in the list, from 0 */
export async function choose(question: string, candidates: readonly string[], io: Io): Promise<number> {
  io.stderr.write(candidates.map((candidate, index) => `  ${index + 1} ${candidate}\n`).join(''))
  const meant = (typed: string) => candidates[indexOf(typed.trim().toLowerCase(), candidates)]
  const answer = await io.ask({
    message: question,
    echo: (typed) => meant(typed) ?? '',
    reject: (typed) => (meant(typed) === undefined ? oneOf(candidates.length) : undefined),
  })
  return indexOf(answer.trim().toLowerCase(), candidates)
}

/** -1 for what is none of them, or may be several. */
function indexOf(typed: string, candidates: readonly string[]): number {
  if (/^\d+$/.test(typed)) return Number(typed) - 1
  if (typed === '') return -1
  const matching = (matches: (candidate: string) => boolean) =>
    candidates.flatMap((candidate, index) => (matches(candidate.toLowerCase()) ? [index] : []))
  // Of `acme (Acme)` and `acme-labs (Acme Labs)`, `acme` means the first.
  const [whole] = matching((candidate) => candidate.split(' ')[0] === typed)
  if (whole !== undefined) return whole
  const [only = -1, ...others] = matching((candidate) => candidate.startsWith(typed))
  return others.length === 0 ? only : -1
}
