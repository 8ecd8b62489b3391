import type { EmployerDays } from '../dates/read-day.js'
import type { Told } from '../details/derived.js'
import type { Now } from '../domain/now.js'
import { userError } from '../domain/user-error.js'
import type { Io } from '../process/io.js'

/** How a command may go about it. */
export interface Manner {
  /** Never ask, even in a terminal. */
  readonly noInput?: boolean | undefined
  /** Print nothing: then nothing is asked either. */
  readonly quiet?: boolean | undefined
}

/** Whether there is a person to ask, who sees the question (on stderr) and what becomes of the answer. */
export function mayAsk({ noInput, quiet }: Manner, io: Io): boolean {
  return !noInput && !quiet && io.stdout.isTerminal && io.stdinIsTerminal() && io.stderr.isTerminal
}

/**
 * The day of the interview comes first: who gave neither it nor the country must not mend the one to be told of the
 * other.
 *
 * @throws UserError `detail-missing` if the day is neither told nor can be asked for
 */
export function assertTellable(told: Told & Manner, io: Io): void {
  if (told.interviewed === undefined && !mayAsk(told, io)) {
    userError('detail-missing', { detail: 'interviewed' })
  }
}

/**
 * Asks for the days, if the one without which there is no answer is missing and there is somebody to ask. Whoever gave
 * the day of the interview has told what they know, and is asked nothing.
 *
 * @param days the employer's, by which their words are read
 */
export async function askIfMissing<Line extends Told & Manner>(
  told: Line,
  now: Now,
  io: Io,
  days: EmployerDays,
): Promise<Line> {
  if (told.interviewed !== undefined || !mayAsk(told, io)) return told
  const { askForDays } = await import('./index.js')
  return askForDays(told, now, io, days)
}
