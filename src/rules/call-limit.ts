import type { CalendarDate } from '../domain/calendar-date.js'
import { asksAgain } from '../domain/history.js'
import type { Rule } from './rule.js'

/**
 * Calls that got through and brought no decision are not repeated for ever. Another interview, or word from the
 * employer, begins the count again: they are talking. So does a day that they name later than on the call itself, for
 * then it was they who were in touch.
 */
export const callLimit: Rule = ({ application: { history }, policy: { callLimit: limit } }) => {
  let calls = 0
  let asked: CalendarDate | undefined
  for (const entry of history) {
    if (entry.kind === 'interviewed' || entry.kind === 'heard') calls = 0
    if (entry.kind === 'promised' && asked !== undefined && entry.on > asked) calls = 0
    if (entry.kind === 'called' && asksAgain(entry)) {
      calls++
      asked = entry.on
    }
  }
  return calls >= limit
    ? { rule: 'call-limit', effect: 'never', date: null, args: { calls, limit } }
    : undefined
}
