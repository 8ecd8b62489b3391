import type { Command } from 'commander'
import { findPlace } from '../../calendar/places.js'
import type { Ending } from '../../domain/application.js'
import { userError } from '../../domain/user-error.js'
import { append } from '../../journal/disk/append.js'
import { readJournal } from '../../journal/disk/read-journal.js'
import type { Contents } from '../../journal/model/contents.js'
import { latestInterview } from '../../journal/model/corrections.js'
import type { EntryDetails, Telling } from '../../journal/model/entry.js'
import { replay, type TrackedApplication } from '../../journal/model/replay.js'
import { type Act, lastAct } from '../../journal/model/undo.js'
import { textOf } from '../../parse/question.js'
import { entryLines } from '../../render/entries.js'
import type { Context } from '../context.js'
import { gather } from '../details-options.js'
import { examples } from '../examples.js'
import { EXIT } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import type { ChosenPlace } from '../place.js'
import { screenFor } from '../screen.js'
import { note, todayFor } from './entries.js'
import { type DetailOptions, keptDetails } from './kept-details.js'
import { addJournalOptions, type JournalOptions } from './options.js'

const ENDINGS = ['withdrawn', 'refused', 'filled', 'offer'] as const satisfies readonly Ending[]

/** The application is over. */
export function configureClose(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('it is over')
    .addHelpText(
      'before',
      examples('followup close acme', 'followup close acme --because refused --on yesterday'),
    )
    .argument('<who>', 'the application')
    .addOption(command.createOption('--because <how>', 'how it ended').choices(ENDINGS).default('withdrawn'))
    .option('--on <day>', 'on which day (default: today)')
    .action((who: string, options: JournalOptions & { readonly because: Ending; readonly on?: string }) =>
      note(
        who,
        options,
        async ({ today, readDay }) => {
          const on = options.on === undefined ? today : await readDay('on', options.on, 'past')
          return [{ kind: 'closed', on, ending: options.because }]
        },
        context,
      ),
    )
}

/** Something to remember. */
export function configureNote(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('write something down')
    .addHelpText('before', examples('followup note acme "Jane is away until Monday"'))
    .argument('<who>', 'the application')
    .argument('<text...>', 'what to remember')
    .action((who: string, words: readonly string[], options: JournalOptions) =>
      note(
        who,
        options,
        ({ today }) => {
          const text = textOf(words.join(' ')) ?? userError('detail-missing', { detail: 'text' })
          return [{ kind: 'noted', on: today, text }]
        },
        context,
      ),
    )
}

interface EditOptions extends JournalOptions, DetailOptions {
  readonly country?: string
  readonly region?: string
  readonly interviewed?: string
}

/** Other details. */
export function configureEdit(command: Command, context: Context): void {
  addJournalOptions(command)
    .description('change the details; an empty text takes one away')
    .addHelpText(
      'before',
      examples(
        'followup edit acme --interviewed 2026-11-11',
        'followup edit acme --interviewer "Jane Doe" --phone "020 7946 0123"',
        'followup edit acme --country GB-SCT --closed 2026-12-24..2027-01-01',
        'followup edit acme --phone ""',
      ),
    )
    .argument('<who>', 'the application')
    .option('--interviewed <day>', 'the right day of the interview, the latest if there were several')
    .option('--company <name>', 'the company')
    .option('--role <title>', 'the job')
    .option('--interviewer <name>', 'who interviewed you')
    .option('--phone <number>', 'the number to call')
    .option('--country <place>', 'where the employer is')
    .option('--region <region>', 'the region')
    .option('--closed <days>', 'this employer is closed, besides the days told before (repeatable)', gather)
    .option('--open <days>', 'this employer is open, besides the days told before (repeatable)', gather)
    .option('--window <from-to>', 'the business days on which to call')
    .option('--grace <days>', 'business days to leave after a day they named')
    .option('--call-limit <calls>', 'after so many calls without a decision, no more')
    .option('--calls', 'they may be called')
    .option('--no-calls', 'they asked not to be called')
    .action((who: string, options: EditOptions) =>
      note(
        who,
        options,
        async ({ tracked, place, today, readDay }) => {
          const details = await keptDetails(options, place, today)
          const changed: EntryDetails = {
            ...details,
            closed: details.closed && [...(tracked.details.closed ?? []), ...details.closed],
            open: details.open && [...(tracked.details.open ?? []), ...details.open],
            ...changedPlace(options, tracked, place, context.io),
          }
          const told: Telling[] = []
          if (Object.values(changed).some((detail) => detail !== undefined)) {
            told.push({ kind: 'edited', ...changed })
          }
          if (options.interviewed !== undefined) {
            const on = await readDay('interviewed', options.interviewed, 'either')
            told.push({ kind: 'interviewed', on, insteadOf: latestInterview(tracked.entries) })
          }
          return told.length === 0 ? userError('nothing-to-change', { who }) : told
        },
        context,
      ),
    )
}

/** The region alone is one of the country that the application has. */
function changedPlace(
  { country, region }: EditOptions,
  { details }: TrackedApplication,
  { given }: ChosenPlace,
  { shelf }: Io,
): EntryDetails {
  if (country === undefined && region === undefined) return {}
  if (country?.trim() === '' && !region?.trim()) return { country: null, region: null }
  const place = findPlace(shelf, { country: country ?? given.country, region: region?.trim() || undefined })
  return country === undefined && details.country !== null ? { region: place.region } : place
}

/** Takes back what was written last. */
export function configureUndo(command: Command, { io, finish }: Context): void {
  addJournalOptions(command)
    .description('take back what you noted last; again, what you noted before it')
    .addHelpText('before', examples('followup undo'))
    .action(async (options: JournalOptions) => {
      let taken = lastNoted(readJournal(io.journalPath, io.machine))
      // Before anything is written: it may be a day that cannot be read.
      const today = await todayFor(taken.tracked, options, io)
      let before: Contents['entries'] = []
      const written = await append(io.journalPath, io.machine, (readNow) => {
        // Somebody may have written since.
        const now = readNow()
        before = now.entries
        taken = lastNoted(now)
        const { tracked, application, undoes } = taken
        return [{ ...(tracked?.owner ?? { application }), kind: 'undone', undoes }]
      })
      const { tracked, application, entries } = taken
      if (options.json) io.stdout.write(toJson({ schema: 'followup.undone/1', entries }))
      else {
        const screen = await screenFor(io.stdout, io, options.color)
        const next = lastAct([...before, ...written])
          ? 'Again takes back what came before it.'
          : 'There is nothing else to take back.'
        io.stdout.write(
          `Taken back for ${tracked?.slug ?? application}:\n${entryLines(entries, today, screen)}${next}\n`,
        )
      }
      finish(EXIT.answered)
    })
}

/** The act to take back, and the application as it stands before that. @throws UserError `nothing-to-undo` */
function lastNoted({ entries }: Contents): Act & { readonly tracked: TrackedApplication | undefined } {
  const act = lastAct(entries) ?? userError('nothing-to-undo', {})
  const has = (application: TrackedApplication) => application.entries.some(({ id }) => id === act.undoes)
  return { ...act, tracked: replay(entries).find(has) }
}
