import { lastOf } from '../domain/history.js'
import type { Rule } from './rule.js'

/** The last call was not answered: once a day is often enough. */
export const tryAgain: Rule = ({ application: { history }, calendar }) => {
  const called = lastOf(history, 'called')?.entry
  if (called?.outcome !== 'no-answer') return undefined
  const date = calendar.advance(called.on, 1)
  return { rule: 'try-again', effect: 'not-before', date, args: { on: called.on } }
}
