import { openCommitment } from '../domain/history.js'
import type { Note } from './rule.js'

/** What they promised in words means an earlier day to some: the later one is waited for. */
export const twoReadings: Note = (_, { application: { history } }) => {
  const commitment = openCommitment(history)
  const nearer = commitment?.said?.nearer ?? null
  if (commitment?.said === undefined || nearer === null) return undefined
  const { by, said } = commitment
  return { rule: 'two-readings', effect: 'note', date: null, args: { words: said.words, by, nearer } }
}
