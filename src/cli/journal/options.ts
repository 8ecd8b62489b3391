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

/** The options of a question that nothing was said about. */
export function questionOf(options: JournalOptions): QuestionOptions {
  return { ...options, calls: true }
}
