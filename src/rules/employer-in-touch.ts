import { isUnanswered, lastOf, openCommitment } from '../domain/history.js'
import type { Rule } from './rule.js'

/**
 * The employer has been in touch since the last interview and the last call, and left nothing open: the next step
 * is theirs, or is an answer to them, and no call. "We have not decided" leaves something open, and so does a day
 * that they named. A call that nobody answered has asked them nothing, and takes nothing from their word.
 */
export const employerInTouch: Rule = ({ application: { history } }) => {
  const heard = lastOf(history, 'heard')
  if (heard === undefined || heard.entry.word === 'undecided') return undefined
  if (openCommitment(history)) return undefined
  const asked = history.findLastIndex(
    (entry) => entry.kind === 'interviewed' || (entry.kind === 'called' && !isUnanswered(entry)),
  )
  if (heard.index < asked) return undefined
  return { rule: 'employer-in-touch', effect: 'never', date: null, args: { on: heard.entry.on } }
}
