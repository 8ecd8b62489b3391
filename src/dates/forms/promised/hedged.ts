import { isFar } from '../../tense.js'
import { type Asked, byPhrases, type Days, type Reader } from '../form.js'

/** `no later than friday`, `sometime next week`, `about two weeks`: what stands around a day and does not move it. */
export function hedged(read: Reader): Reader {
  return byPhrases('hedged', ({ date }, asked) =>
    date === undefined ? undefined : notGone(read(date, asked), asked),
  )
}

/**
 * What has no future is no promise, however it is put; of several days those that have. Where only one in a year or so
 * has, nobody knows, and the words are left to who reads them as a date.
 */
function notGone(days: Days, { today }: Asked): Days {
  if (days === undefined) return undefined
  const left = days.filter((day) => day >= today)
  if (left.length === days.length) return days
  return left.some((day) => !isFar(day, today)) ? left : undefined
}
