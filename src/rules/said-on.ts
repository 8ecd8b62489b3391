import { openCommitment } from '../domain/history.js'
import type { Note } from './rule.js'

/** What they promised in words counts from the day on which they said it; said today, it would be another day. */
export const saidOn: Note = (_, { application: { history } }) => {
  const commitment = openCommitment(history)
  const otherwise = commitment?.said?.otherwise ?? null
  if (commitment?.said === undefined || otherwise === null) return undefined
  const { on, by, said } = commitment
  return { rule: 'said-on', effect: 'note', date: null, args: { words: said.words, on, by, otherwise } }
}
