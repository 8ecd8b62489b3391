import type { Command } from 'commander'
import type { CallOutcome, Word } from '../../domain/application.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { userError } from '../../domain/user-error.js'
import type { Telling } from '../../journal/model/entry.js'
import { CALL_OUTCOMES } from '../../parse/history.js'
import type { Context } from '../context.js'
import { examples } from '../examples.js'
import type { Io } from '../io.js'
import { mayAsk } from '../may-ask.js'
import { choose } from './choose.js'
import { note, type ReadOne } from './entries.js'
import { addJournalOptions, type JournalOptions } from './options.js'

interface HeardOptions extends JournalOptions {
  readonly on?: string
  readonly promised?: string
  readonly offer?: boolean
  readonly refused?: boolean
  readonly filled?: boolean
  readonly undecided?: boolean
}

const WORDS = ['offer', 'refused', 'filled', 'undecided'] as const satisfies readonly Word[]

/** They were in touch. */
export function configureHeard(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('they were in touch')
    .addHelpText(
      'before',
      examples(
        'followup heard acme',
        'followup heard acme --on yesterday --undecided --promised "next friday"',
        'followup heard acme --offer',
      ),
    )
    .argument('<who>', 'the application')
    .option('--on <day>', 'on which day (default: today)')
    .option('--offer', 'they offered you the job')
    .option('--refused', 'they decided against you')
    .option('--filled', 'the job is filled')
    .option('--undecided', 'they have not decided')
    .option('--promised <day>', 'by when they will be in touch again')
    .action((who: string, options: HeardOptions) => {
      const words = WORDS.filter((word) => options[word])
      if (words.length > 1) userError('options-exclusive', { options: words.map((word) => `--${word}`) })
      return note(
        who,
        options,
        async ({ today, readDay }) => {
          const on = options.on === undefined ? today : await readDay('on', options.on, 'past')
          const heard: Telling = { kind: 'heard', on, word: words[0] ?? 'news' }
          return [heard, ...(await promiseOf(on, options.promised, readDay))]
        },
        context,
      )
    })
}

/** They said by when they will be in touch. */
export function configurePromised(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('they said by when they will be in touch')
    .addHelpText(
      'before',
      examples(
        'followup promised acme "end of next week"',
        'followup promised acme 2026-11-27 --on yesterday',
      ),
    )
    .argument('<who>', 'the application')
    .argument('<day>', 'the day that they named')
    .option('--on <day>', 'on which day they said so (default: today)')
    .action((who: string, day: string, options: HeardOptions) =>
      note(
        who,
        options,
        async ({ today, readDay }) => {
          const on = options.on === undefined ? today : await readDay('on', options.on, 'past')
          return promiseOf(on, day, readDay)
        },
        context,
      ),
    )
}

/** There was an interview, or one is to come. */
export function configureInterviewed(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('there was another interview, or one is to come')
    .addHelpText(
      'before',
      examples('followup interviewed acme yesterday', 'followup interviewed acme "next tuesday"'),
    )
    .argument('<who>', 'the application')
    .argument('<day>', 'the day of the interview')
    .action((who: string, day: string, options: JournalOptions) =>
      note(
        who,
        options,
        async ({ readDay }) => [{ kind: 'interviewed', on: await readDay('interviewed', day, 'either') }],
        context,
      ),
    )
}

interface CalledOptions extends JournalOptions {
  readonly on?: string
  readonly outcome?: CallOutcome
  readonly promised?: string
}

/** You called. */
export function configureCalled(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('you called')
    .addHelpText(
      'before',
      examples(
        'followup called acme --outcome message',
        'followup called acme --on yesterday --outcome undecided --promised "end of next week"',
      ),
    )
    .argument('<who>', 'the application')
    .addOption(command.createOption('--outcome <how>', 'how it ended').choices(CALL_OUTCOMES))
    .option('--on <day>', 'on which day (default: today)')
    .option('--promised <day>', 'by when they will be in touch')
    .action((who: string, options: CalledOptions) =>
      note(
        who,
        options,
        async ({ today, readDay }) => {
          const on = options.on === undefined ? today : await readDay('on', options.on, 'past')
          const outcome = options.outcome ?? (await askForOutcome(options, context.io))
          const called: Telling = { kind: 'called', on, outcome }
          return [called, ...(await promiseOf(on, options.promised, readDay))]
        },
        context,
      ),
    )
}

async function askForOutcome(options: JournalOptions, io: Io): Promise<CallOutcome> {
  if (!mayAsk(options, io)) return userError('detail-missing', { detail: 'outcome' })
  const index = await choose('How did the call end? (--outcome)', CALL_OUTCOMES, io)
  return CALL_OUTCOMES[index] ?? userError('detail-missing', { detail: 'outcome' })
}

async function promiseOf(
  on: CalendarDate,
  given: string | undefined,
  readDay: ReadOne,
): Promise<readonly Telling[]> {
  if (given === undefined) return []
  return [{ kind: 'promised', on, by: await readDay('promised', given, 'future', on) }]
}
