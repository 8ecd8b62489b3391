import { type Asked, byPhrases, type Days, type Reader } from '../form.js'

/** `no later than friday`, `sometime next week`, `about two weeks`: what stands around a day and does not move it. */
export function hedged(read: Reader): Reader {
  return byPhrases('hedged', ({ date }, asked) =>
    date === undefined ? undefined : notGone(read(date, asked), asked),
  )
}

/** What has no future is no promise, however it is put. */
function notGone(days: Days, { from, today }: Asked): Days {
  return days?.some((day) => day < (from ?? today)) ? undefined : days
}
