import type { CalendarDate } from '../domain/calendar-date.js'
import { userError } from '../domain/user-error.js'
import type { QuestionOptions } from './details-options.js'
import type { Io } from './io.js'

/**
 * Whether there is a person to ask, who sees the question (on stderr) and what becomes of the answer. Who wants nothing
 * printed wants nothing asked.
 */
export function mayAsk({ input, quiet }: Pick<QuestionOptions, 'input' | 'quiet'>, io: Io): boolean {
  return input && !quiet && io.stdout.isTerminal && io.stdinIsTerminal() && io.stderr.isTerminal
}

/**
 * The day of the interview comes first: who gave neither it nor the country must not mend the one to be told of the
 * other.
 *
 * @throws UserError `detail-missing` if the day is neither told nor can be asked for
 */
export function assertTellable(options: QuestionOptions, io: Io): void {
  if (options.interviewed === undefined && !mayAsk(options, io)) {
    userError('detail-missing', { detail: 'interviewed' })
  }
}

/**
 * Asks for the days, if the one without which there is no answer is missing and there is somebody to ask. Whoever gave
 * the day of the interview has told what they know, and is asked nothing.
 */
export async function askIfMissing(
  options: QuestionOptions,
  today: CalendarDate,
  io: Io,
): Promise<QuestionOptions> {
  if (options.interviewed !== undefined || !mayAsk(options, io)) return options
  const { askForDays } = await import('./ask-details.js')
  return askForDays(options, today, io)
}
