import type { Command } from 'commander'
import type { Details } from '../parse/details.js'

/** What commander makes of the options that every question has. */
export interface QuestionOptions {
  readonly company?: string
  readonly role?: string
  readonly interviewer?: string
  readonly phone?: string
  readonly interviewed?: string
  readonly promised?: string
  readonly heard?: string
  readonly called?: readonly string[]
  /** False with `--no-calls`. */
  readonly calls: boolean
  readonly closed?: readonly string[]
  readonly open?: readonly string[]
  readonly window?: string
  readonly grace?: string
  readonly callLimit?: string
  readonly country?: string
  readonly region?: string
  readonly today?: string
  readonly json?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
  readonly quiet?: boolean
  readonly exitCode?: boolean
  /** False with `--no-input`. */
  readonly input: boolean
}

/** Adds the options by which a person tells what they know, and how the answer is to come. */
export function addQuestionOptions(command: Command): Command {
  return addPlaceOptions(command)
    .option('--interviewed <day>', 'the day of the interview: 2026-11-12, "12 Nov", "last thursday"')
    .option('--promised <day>', 'the day by which they said they would be in touch')
    .option('--heard <day>', 'the day on which they were last in touch')
    .option(
      '--called <day[=how]>',
      'a call you made; how: no-answer, message, undecided, … (repeatable)',
      append,
    )
    .option('--no-calls', 'they asked not to be called')
    .option('--company <name>', 'the company')
    .option('--role <title>', 'the job')
    .option('--interviewer <name>', 'who interviewed you')
    .option('--phone <number>', 'the number to call')
    .option('--closed <days>', 'this employer is closed: a day or from..to (repeatable)', append)
    .option('--open <days>', 'this employer is open, though the calendar says not (repeatable)', append)
    .option('--window <from-to>', 'the business days on which to call (default: 5-8)')
    .option('--grace <days>', 'business days to leave after a day they named (default: 1)')
    .option('--call-limit <calls>', 'after so many calls without a decision, no more (default: 2)')
    .option('--today <day>', 'answer as if it were this day')
    .option('--exit-code', 'tell by the exit code: 0 call today, 3 wait, 4 do not call')
    .option('-q, --quiet', 'print nothing, and tell by the exit code')
    .option('--no-input', 'never ask, even in a terminal')
}

/** Adds the options that every command has: where the employer is, and how the answer is to come. */
export function addPlaceOptions(command: Command): Command {
  return command
    .option('--country <place>', 'where the employer is: GB, GB-SCT, "United Kingdom"')
    .option('--region <region>', 'the region: SCT, GB-SCT, Scotland')
    .option('--json', 'print one JSON object')
    .option('--no-color', 'print without colour')
}

export function detailsOf({ calls, ...options }: QuestionOptions): Details {
  return { ...options, noCalls: !calls }
}

/** How a detail is called on the command line. */
export function optionName(detail: string): string {
  return `--${detail.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}
