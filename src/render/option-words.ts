import { optionOf, SETTINGS } from '../details/derived.js'
import type { ArgumentKey, OPTIONS, OptionKey } from '../details/options.js'
import { CALL_OUTCOMES } from '../domain/outcomes.js'

interface Words {
  readonly help: string
  /** Why there is no going on without it, where there is none. */
  readonly missing?: string
}

type Valued<Row> = Row extends { tells: 'flag' }
  ? unknown
  : { readonly value: string; readonly example: string }

/** An option that lacks its words does not compile. */
type OptionWords = {
  readonly [Key in OptionKey]: Words & Valued<(typeof OPTIONS)[Key]>
}

/** Every word about the options that tell no detail. */
export const OPTION_WORDS = {
  json: { help: 'print one JSON object' },
  noColor: { help: 'print without colour' },
  noInput: { help: 'never ask, even in a terminal' },
  exitCode: { help: 'tell by the exit code: 0 call today, 3 wait, 4 do not call' },
  quiet: { help: 'print nothing, and tell by the exit code' },
  on: { value: 'day', help: 'on which day (default: today)', example: 'today' },
  outcome: {
    value: 'how',
    help: 'how it ended',
    example: 'message',
    missing: `A call ends with one of ${CALL_OUTCOMES.join(', ')}.`,
  },
  because: { value: 'how', help: 'how it ended (default: withdrawn)', example: 'refused' },
  offer: { help: 'they offered you the job' },
  refused: { help: 'they decided against you' },
  filled: { help: 'the job is filled' },
  undecided: { help: 'they have not decided' },
  calls: { help: 'they may be called' },
  format: {
    value: 'format',
    help: 'in which form (default: as the name of the file tells, or jsonl)',
    example: 'csv',
  },
  dryRun: { help: 'only show what would be added' },
  yes: { help: 'do not ask' },
  year: { value: 'year', help: 'the year (default: this one)', example: '2026' },
  places: { help: 'list the countries, or the regions of a country' },
  opened: { help: 'they are open, though the calendar says not' },
  reason: { value: 'text', help: 'the name of the feast, or how you know', example: '"Juleaften"' },
  replace: { help: 'also open the days that the file does not have' },
} as const satisfies OptionWords

/** What stands on a command line without an option, for the help; and how it may be given. */
export const ARGUMENT_WORDS = {
  who: { help: 'the application', example: 'acme' },
  anyone: { help: 'an application of the journal; without it, what the options tell', example: 'acme' },
  company: { help: 'the same as --company', example: 'Acme' },
  country: { help: 'the same as --country', example: 'GB' },
  promised: { help: 'the day that they named', example: '"end of next week"' },
  interviewed: { help: 'the day of the interview', example: 'yesterday' },
  days: { help: 'a day, or from..to', example: '2026-12-24..2027-01-01' },
  text: {
    help: 'what to remember',
    example: '"Jane is away until Monday"',
    missing: 'A note without words says nothing.',
  },
  file: { help: 'what was exported', example: 'applications.csv' },
  journal: { help: 'a journal', example: 'journal.jsonl' },
  calendar: { help: 'an iCalendar file (.ics)', example: 'bank-holidays.ics' },
  setting: { help: SETTINGS.map(optionOf).join(', '), example: 'name' },
  value: { help: 'its value', example: '"Sam Lee"' },
} as const satisfies Readonly<Record<ArgumentKey, Words & { readonly example: string }>>
