import { anchorOf } from '../domain/history.js'
import type { Rule } from './rule.js'

/** Give them the time that such a decision takes: at least five business days, better not more than eight. */
export const waitWindow: Rule = ({ application: { history }, calendar, policy: { first, last } }) => {
  const anchor = anchorOf(history)
  const date = calendar.advance(anchor.on, first)
  return { rule: 'wait-window', effect: 'not-before', date, args: { anchor, first, last } }
}
