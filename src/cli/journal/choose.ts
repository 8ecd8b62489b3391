import type { Io } from '../io.js'

/** Asks which one of several is meant, by its number. @returns its place in the list, from 0 */
export async function choose(question: string, candidates: readonly string[], io: Io): Promise<number> {
  const list = candidates.map((candidate, index) => `${index + 1} ${candidate}`).join(', ')
  const meant = (typed: string) => (/^\s*\d+\s*$/.test(typed) ? candidates[Number(typed) - 1] : undefined)
  const answer = await io.ask({
    message: `${question} ${list}`,
    echo: (typed) => meant(typed) ?? '',
    reject: (typed) => (meant(typed) === undefined ? `a number from 1 to ${candidates.length}` : undefined),
  })
  return Number(answer) - 1
}
