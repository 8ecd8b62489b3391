import { byPhrases } from './form.js'
import { edgeOf } from './period.js'

/**
 * `next week`, `in november`: no day is named. Of a promise it is the last day that can be meant, since in doubt we
 * wait; of anything else it is not read.
 */
export const wholePeriod = byPhrases('wholePeriod', ({ period }, asked) =>
  period === undefined || asked.tense !== 'future' ? undefined : toCome(period, asked),
)

const toCome = byPhrases('period', (taken, asked) => {
  const { which, month } = taken
  // `the month` alone is no answer to the question when, and `last month` is none to what is to come.
  const isToCome = month !== undefined || which === 'this' || which === 'next'
  return isToCome ? edgeOf(taken, 'last', asked) : undefined
})
