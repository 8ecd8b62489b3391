import type { Command } from 'commander'
import { userError } from '../domain/user-error.js'
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

/** One option of a command line. */
export interface OptionRow {
  /** Without its dashes; `no-…` switches off what is on without it. */
  readonly name: string
  readonly short?: string
  /** What stands for the value in the help; an option without it takes none. */
  readonly value?: string
  /** Its values are gathered. */
  readonly repeatable?: true
  /** It is an error to give it twice: of other options the last one stands, so that an alias can be overruled. */
  readonly once?: true
  readonly description: string
}

const TODAY: OptionRow = { name: 'today', value: 'day', description: 'answer as if it were this day' }
const NO_INPUT: OptionRow = { name: 'no-input', description: 'never ask, even in a terminal' }
const OUTPUT_OPTIONS: readonly OptionRow[] = [
  { name: 'json', description: 'print one JSON object' },
  { name: 'no-color', description: 'print without colour' },
]

/** The options of every command of the journal. */
export const JOURNAL_OPTIONS: readonly OptionRow[] = [TODAY, ...OUTPUT_OPTIONS, NO_INPUT]

/** Where the employer is, and how the answer is to come. */
const PLACE_OPTIONS: readonly OptionRow[] = [
  { name: 'country', value: 'place', description: 'where the employer is: GB, GB-SCT, "United Kingdom"' },
  { name: 'region', value: 'region', description: 'the region: SCT, GB-SCT, Scotland' },
  ...OUTPUT_OPTIONS,
]

/** The options by which a person tells what they know, and how the answer is to come. */
export const QUESTION_OPTIONS: readonly OptionRow[] = [
  ...PLACE_OPTIONS,
  {
    name: 'interviewed',
    value: 'day',
    once: true,
    description: 'the day of the interview: 2026-11-12, "12 Nov", "last thursday"',
  },
  {
    name: 'promised',
    value: 'day',
    once: true,
    description: 'the day by which they said they would be in touch',
  },
  { name: 'heard', value: 'day', once: true, description: 'the day on which they were last in touch' },
  {
    name: 'called',
    value: 'day[=how]',
    repeatable: true,
    description: 'a call you made; how: no-answer, message, undecided, … (repeatable)',
  },
  { name: 'no-calls', description: 'they asked not to be called' },
  { name: 'company', value: 'name', description: 'the company' },
  { name: 'role', value: 'title', description: 'the job' },
  { name: 'interviewer', value: 'name', description: 'who interviewed you' },
  { name: 'phone', value: 'number', description: 'the number to call' },
  {
    name: 'closed',
    value: 'days',
    repeatable: true,
    description: 'this employer is closed: a day or from..to (repeatable)',
  },
  {
    name: 'open',
    value: 'days',
    repeatable: true,
    description: 'this employer is open, though the calendar says not (repeatable)',
  },
  { name: 'window', value: 'from-to', description: 'the business days on which to call (default: 5-8)' },
  {
    name: 'grace',
    value: 'days',
    description: 'business days to leave after a day they named (default: 1)',
  },
  {
    name: 'call-limit',
    value: 'calls',
    description: 'after so many calls without a decision, no more (default: 2)',
  },
  TODAY,
  { name: 'exit-code', description: 'tell by the exit code: 0 call today, 3 wait, 4 do not call' },
  { name: 'quiet', short: 'q', description: 'print nothing, and tell by the exit code' },
  NO_INPUT,
]

export function addQuestionOptions(command: Command): Command {
  return addOptions(command, QUESTION_OPTIONS)
}

export function addPlaceOptions(command: Command): Command {
  return addOptions(command, PLACE_OPTIONS)
}

export function addOptions(command: Command, rows: readonly OptionRow[]): Command {
  for (const row of rows) {
    const { name, short, value, description } = row
    const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`
    if (value === undefined) command.option(flags, description)
    else command.option(flags, description, reader(row))
  }
  return command
}

/** How the value of an option is taken. @throws UserError `value-missing` or `detail-twice` */
function reader({ name, repeatable, once }: OptionRow) {
  return (value: string, previous?: string | readonly string[]): string | readonly string[] => {
    if (/^--[a-z]/.test(value)) userError('value-missing', { detail: name, next: value.slice(2) })
    if (repeatable) return gather(value, previous as readonly string[] | undefined)
    if (once && previous !== undefined) userError('detail-twice', { detail: name })
    return value
  }
}

export function detailsOf({ calls, ...options }: QuestionOptions): Details {
  return { ...options, noCalls: !calls }
}

/** How a detail is called on the command line. */
export function optionName(detail: string): string {
  return `--${detail.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** For an option that may be repeated. */
export function gather(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}
