import type { Manner } from '../asking/may-ask.js'
import type { Told } from '../details/derived.js'

/**
 * The question that follows from a command of the journal. What else the command was told is for the journal: the answer
 * goes by what stands there.
 */
export function questionOf({ noInput, quiet, today }: Pick<Told, 'today'> & Manner): Told & Manner {
  return { noInput, quiet, today }
}
