import { endingOf } from '../domain/history.js'
import type { Rule } from './rule.js'

/** The job is offered, filled, refused or withdrawn: there is nothing left to ask. Another interview reopens it. */
export const closed: Rule = ({ application: { history } }) => {
  for (const entry of [...history].reverse()) {
    if (entry.kind === 'interviewed') return undefined
    const ending = endingOf(entry)
    if (ending) return { rule: 'closed', effect: 'never', date: null, args: { on: entry.on, ending } }
  }
  return undefined
}
