import type { Command } from 'commander'
import { addOptions, JOURNAL_OPTIONS, type QuestionOptions } from '../details-options.js'

/** What every command of the journal takes. */
export interface JournalOptions {
  readonly json?: boolean
  readonly color: boolean
  readonly input: boolean
  readonly today?: string
}

export function addJournalOptions(command: Command): Command {
  return addOptions(command, JOURNAL_OPTIONS)
}

/**
 * The question that follows from a command of the journal. What else the command was told is for the journal: the answer
 * goes by what stands there.
 */
export function questionOf({
  color,
  input,
  quiet,
  today,
}: JournalOptions & Pick<QuestionOptions, 'quiet'>): QuestionOptions {
  return {
    color,
    input,
    calls: true,
    ...(quiet === undefined ? {} : { quiet }),
    ...(today === undefined ? {} : { today }),
  }
}
