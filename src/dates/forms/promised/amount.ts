import type { Taken, Vague } from '../../slot.js'
import { distant, vagueDays } from '../distance.js'
import { type Asked, byPhrases, type Days, firstOf } from '../form.js'

/** How many `a few` can be, in days and in what is longer. */
const FEW: Readonly<Record<Vague, readonly [days: number, others: number]>> = { couple: [2, 2], few: [5, 4] }

/**
 * How long they take, of which the far end counts: `two weeks`, `5-7 business days`, `a day or two`, `a few weeks`. A
 * count of days that is vague is one of business days.
 */
export const amount = firstOf<Asked>([
  byPhrases('amount', after),
  // The next week, from today on: seven days.
  byPhrases('withinNext', (taken, asked) => distant({ ...taken, count: 1 }, 1, asked.today, asked)),
])

function after({ count, most, vague, unit }: Taken, asked: Asked): Days {
  if (unit === undefined) return undefined
  const byDay = unit === 'day' || unit === 'businessDay'
  const few = vague && FEW[vague][byDay ? 0 : 1]
  const far = most ?? few ?? count ?? 1
  if ((count ?? 0) > far) return undefined
  if (unit === 'day' && (most ?? few) !== undefined) return vagueDays(far, asked.today, asked)
  return distant({ count: far, unit }, 1, asked.today, asked)
}
