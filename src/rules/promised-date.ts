import { openCommitment } from '../domain/history.js'
import type { Rule } from './rule.js'

/** The employer named a day: that whole day is theirs, and a call comes after it at the earliest. */
export const promisedDate: Rule = ({ application: { history }, calendar, policy: { grace } }) => {
  const commitment = openCommitment(history)
  if (commitment === undefined) return undefined
  const { by } = commitment
  return {
    rule: 'promised-date',
    effect: 'not-before',
    date: calendar.advance(by, grace),
    args: { by, grace },
  }
}
