import type { Command } from 'commander'
import { findPlace } from '../../calendar/places.js'
import type { Ending } from '../../domain/application.js'
import { userError } from '../../domain/user-error.js'
import { append } from '../../journal/append.js'
import type { Draft, EntryDetails } from '../../journal/entry.js'
import { lastAct } from '../../journal/undo.js'
import { readPolicy } from '../../parse/policy.js'
import { entryText } from '../../render/entries.js'
import type { Context } from '../context.js'
import { EXIT } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { note } from './entries.js'
import { addJournalOptions, type JournalOptions } from './options.js'

const ENDINGS = ['withdrawn', 'refused', 'filled', 'offer'] as const satisfies readonly Ending[]

/** The application is over. */
export function configureClose(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('it is over')
    .argument('<who>', 'the application')
    .addOption(command.createOption('--because <how>', 'how it ended').choices(ENDINGS).default('withdrawn'))
    .option('--on <day>', 'on which day (default: today)')
    .action((who: string, options: JournalOptions & { readonly because: Ending; readonly on?: string }) =>
      note(
        who,
        options,
        async (application, today, readDay) => {
          const on = options.on === undefined ? today : await readDay('on', options.on, 'past')
          return [{ application, kind: 'closed', on, ending: options.because }]
        },
        context,
      ),
    )
}

/** Something to remember. */
export function configureNote(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('write something down')
    .argument('<who>', 'the application')
    .argument('<text...>', 'what to remember')
    .action((who: string, words: readonly string[], options: JournalOptions) =>
      note(
        who,
        options,
        (application, today) => [{ application, kind: 'noted', on: today, text: words.join(' ') }],
        context,
      ),
    )
}

interface EditOptions extends JournalOptions {
  readonly company?: string
  readonly role?: string
  readonly interviewer?: string
  readonly phone?: string
  readonly country?: string
  readonly region?: string
  readonly window?: string
  readonly grace?: string
  /** Absent, or what --calls or --no-calls made of it. */
  readonly calls?: boolean
}

/** Other details. */
export function configureEdit(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('change the details; an empty text takes one away')
    .argument('<who>', 'the application')
    .option('--company <name>', 'the company')
    .option('--role <title>', 'the job')
    .option('--interviewer <name>', 'who interviewed you')
    .option('--phone <number>', 'the number to call')
    .option('--country <place>', 'where the employer is')
    .option('--region <region>', 'the region')
    .option('--window <from-to>', 'the business days on which to call')
    .option('--grace <days>', 'business days to leave after a day they named')
    .option('--calls', 'they may be called')
    .option('--no-calls', 'they asked not to be called')
    .action((who: string, options: EditOptions) => {
      const changed = changesOf(options, context.io)
      if (Object.keys(changed).length === 0) userError('detail-missing', { detail: 'role' })
      return note(who, options, (application) => [{ application, kind: 'edited', ...changed }], context)
    })
}

function changesOf(options: EditOptions, io: Io): EntryDetails {
  const { company, role, interviewer, phone, window, grace, calls } = options
  readPolicy({ window: window || undefined, grace: grace || undefined })
  const texts = Object.entries({ company, role, interviewer, phone, window })
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => [name, text?.trim() || null])
  return {
    ...Object.fromEntries(texts),
    ...(grace === undefined ? {} : { grace: grace === '' ? null : Number(grace) }),
    ...(calls === undefined ? {} : { noCalls: !calls }),
    ...placeOf(options, io),
  }
}

function placeOf({ country, region }: EditOptions, io: Io): EntryDetails {
  if (country === undefined) return region === undefined ? {} : { region: region.trim() || null }
  return findPlace(io.shelf, { country, region })
}

/** Takes back what was written last. */
export function configureUndo(command: Command, { io, finish }: Context): void {
  addJournalOptions(command)
    .description('take back what you noted last; again, what you noted before it')
    .action(async (options: JournalOptions) => {
      let taken: ReturnType<typeof lastAct>
      await append(io.journalPath, io.machine, (readNow) => {
        taken = lastAct(readNow().entries)
        if (taken === undefined) return userError('nothing-to-undo', {})
        return [{ application: taken.application, kind: 'undone', undoes: taken.undoes } satisfies Draft]
      })
      const entries = taken?.entries ?? []
      if (options.json) io.stdout.write(toJson({ schema: 'followup.undone/1', entries }))
      else {
        const today = io.civilDayIn('UTC')
        const lines = entries.flatMap((entry) =>
          entry.kind === 'undone' ? [] : [`  ${entryText(entry, today)}\n`],
        )
        io.stdout.write(
          `Taken back for ${taken?.application}:\n${lines.join('')}Again takes back what came before it.\n`,
        )
      }
      finish(EXIT.answered)
    })
}
