import type { Command } from 'commander'
import type { QuestionOptions } from '../details-options.js'

/** What every command of the journal takes. */
export interface JournalOptions {
  readonly json?: boolean
  readonly color: boolean
  readonly input: boolean
  readonly today?: string
}

export function addJournalOptions(command: Command): Command {
  return command
    .option('--today <day>', 'answer as if it were this day')
    .option('--json', 'print one JSON object')
    .option('--no-color', 'print without colour')
    .option('--no-input', 'never ask, even in a terminal')
}

/** The options of a question that nothing was said about. */
export function questionOf(options: JournalOptions): QuestionOptions {
  return { ...options, calls: true }
}
