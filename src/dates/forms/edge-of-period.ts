import type { Form } from '../languages/language.js'
import { byPhrases, firstOf, type Reader } from './form.js'
import { type Edge, edgeOf } from './period.js'

/** `end of next week`, `end of the month`, `beginning of november`. */
export const edgeOfPeriod: Reader = firstOf([at('first', 'startOfPeriod'), at('last', 'endOfPeriod')])

function at(edge: Edge, form: Form): Reader {
  const ofPeriod = byPhrases('period', (taken, asked) => edgeOf(taken, edge, asked))
  return byPhrases(form, ({ period }, asked) => (period === undefined ? undefined : ofPeriod(period, asked)))
}
