import { byPhrases, type Reader } from './form.js'

/** `thursday at 10:30`: the time does no harm, and is not needed. `read` reads the day. */
export function withTime(read: Reader): Reader {
  return byPhrases('withTime', ({ date }, asked) => (date === undefined ? undefined : read(date, asked)))
}
