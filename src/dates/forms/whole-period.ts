import { byPhrases } from './form.js'
import { dayOfPeriod, lastOf, namedPeriod } from './period.js'

/**
 * `next week`, `in november`: no day is named. Of a promise it is the last day that can be meant, since in doubt we
 * wait; of anything else it is not read.
 */
export const wholePeriod = byPhrases('wholePeriod', ({ period }, asked) => {
  if (asked.tense !== 'future') return undefined
  const named = namedPeriod(period, asked)
  return named?.answers ? dayOfPeriod(named, lastOf, asked) : undefined
})
