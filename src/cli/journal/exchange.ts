import type { Command } from 'commander'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { userError } from '../../domain/user-error.js'
import { appendMissing } from '../../journal/disk/append.js'
import { readJournal } from '../../journal/disk/read-journal.js'
import { FORMATS, type Format, formatOf, readExport, writeExport } from '../../journal/form/exchange.js'
import type { Contents } from '../../journal/model/contents.js'
import type { JournalEntry } from '../../journal/model/entry.js'
import { replay } from '../../journal/model/replay.js'
import { everything, type Union, unionOf } from '../../journal/model/union.js'
import { entryText } from '../../render/entries.js'
import { renderProblems } from '../../render/journal-problems.js'
import { paragraph, type Screen } from '../../render/screen.js'
import { visible } from '../../render/visible.js'
import type { Context } from '../context.js'
import { examples } from '../examples.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { mayAsk } from '../may-ask.js'
import { readNamedFile } from '../named-file.js'
import { screenFor } from '../screen.js'
import { tell } from './journal.js'
import type { JournalOptions } from './options.js'
import { titleOf } from './who.js'

/** The whole journal as text. */
export function configureExport(command: Command, { io, finish }: Context): void {
  command
    .description('print the whole journal')
    .addHelpText(
      'before',
      examples('followup export > applications.jsonl', 'followup export --format csv > applications.csv'),
    )
    .addOption(command.createOption('--format <format>', 'in which form').choices(FORMATS).default('jsonl'))
    .action(({ format }: { readonly format: Format }) => {
      const contents = readJournal(io.journalPath, io.machine)
      tell(contents, io)
      io.stdout.write(writeExport(contents, format))
      finish(EXIT.answered)
    })
}

interface ImportOptions extends JournalOptions {
  readonly format?: Format
  readonly dryRun?: boolean
  readonly yes?: boolean
}

/** Takes in what was exported. */
export function configureImport(command: Command, { io, finish }: Context): void {
  addTakingOptions(command)
    .description('take in what was exported')
    .addHelpText(
      'before',
      examples('followup import applications.csv --dry-run', 'followup import applications.jsonl --yes'),
    )
    .argument('<file>', 'a .jsonl, .json or .csv file')
    .addOption(
      command.createOption('--format <format>', 'its form, if its name does not tell').choices(FORMATS),
    )
    .action(async (file: string, options: ImportOptions) => {
      const bytes = readNamedFile(file)
      const format =
        options.format ?? formatOf(file) ?? userError('format-unknown', { read: file, accepted: FORMATS })
      finish(await take({ file, bytes, format }, options, io))
    })
}

/** Takes in another journal, such as the copy that a sync program left. */
export function configureMerge(command: Command, { io, finish }: Context): void {
  addTakingOptions(command)
    .description('take in another journal')
    .addHelpText(
      'before',
      examples(
        'followup merge "journal (Sam\'s conflicted copy 2026-11-16).jsonl" --dry-run',
        'followup merge journal.sync-conflict-20261116-101500-ABCDEF7.jsonl',
      ),
    )
    .argument('<file>', 'a journal')
    .action(async (file: string, options: ImportOptions) =>
      finish(await take({ file, bytes: readNamedFile(file), format: 'jsonl' }, options, io)),
    )
}

function addTakingOptions(command: Command): Command {
  return command
    .option('--dry-run', 'only show what would be added')
    .option('--yes', 'do not ask')
    .option('--json', 'print one JSON object')
    .option('--no-input', 'never ask, even in a terminal')
}

/** A file to take in. */
interface Taken {
  readonly file: string
  readonly bytes: Uint8Array
  readonly format: Format
}

async function take({ file, bytes, format }: Taken, options: ImportOptions, io: Io): Promise<ExitCode> {
  const theirs = readExport(bytes, format)
  if (theirs.problems.length > 0) io.stderr.write(renderProblems(theirs.problems, file))
  if (theirs.problems.length > 0 && everything(theirs).length === 0)
    userError('file-unreadable', { path: file, problem: { code: 'no-entry', args: {} } })
  const mine = readJournal(io.journalPath, io.machine)
  const union = unionOf(mine, theirs)
  if (options.json) io.stdout.write(toJson({ schema: 'followup.import/1', ...union }))
  else io.stdout.write(shown(union, mine, theirs, await screenFor(io.stdout, io, false), io))
  if (union.missing.length === 0 && theirs.problems.length === 0)
    io.stderr.write('Your journal has all of it; the file can go.\n')
  if (union.missing.length === 0 || options.dryRun) return EXIT.answered
  if (!(await agreed(union.missing.length, options, io))) {
    io.stderr.write('Nothing was added. To add it, give --yes.\n')
    return EXIT.answered
  }
  const added = await appendMissing(io.journalPath, io.machine, union.missing)
  const fate = theirs.problems.length === 0 ? '; the file can go' : ', but not what could not be read'
  io.stderr.write(`Added ${counted(added.length)}. Your journal has them now${fate}.\n`)
  return EXIT.answered
}

function shown(
  { missing, known, differing }: Union,
  mine: Contents,
  theirs: Contents,
  screen: Screen,
  io: Io,
): string {
  const today = io.civilDayIn('UTC')
  const there = new Map(theirs.entries.map((entry) => [entry.id, entry]))
  const read = missing.map(({ id }) => there.get(id))
  const all = new Map([...mine.entries, ...theirs.entries].map((entry) => [entry.id, entry]))
  const lines = missing.map(({ id }, index) => {
    const entry = read[index]
    return entry === undefined
      ? `  ${visible(id)}\n`
      : `${paragraph(`${visible(entry.application)}: ${changeText(entry, all, today)}`, screen, '  ')}\n`
  })
  const added = read.filter((entry) => entry !== undefined)
  const differ =
    differing.length === 0 ? '' : `${counted(differing.length)} say something else there; yours stand.\n`
  return `${counted(known)} are here already; ${missing.length} would be added.\n${differ}${lines.join('')}${sharing(mine.entries, added)}`
}

function changeText(
  entry: JournalEntry,
  all: ReadonlyMap<string, JournalEntry>,
  today: CalendarDate,
): string {
  if (entry.kind !== 'undone') return entryText(entry, today)
  const target = all.get(entry.undoes)
  return target === undefined || target.kind === 'undone'
    ? 'something is taken back'
    : `taken back: ${entryText(target, today)}`
}

/** Those that share a slug only when the entries are added: from then on they are called otherwise. */
function sharing(mine: readonly JournalEntry[], added: readonly JournalEntry[]): string {
  const before = new Set(replay(mine).map(({ slug }) => slug))
  const renamed = replay([...mine, ...added]).filter(
    ({ slug, owner }) => slug !== owner.application && !before.has(slug),
  )
  return [...new Set(renamed.map(({ owner }) => owner.application))]
    .map((name) => {
      const titles = renamed.filter(({ owner }) => owner.application === name).map(titleOf)
      return `Both journals have an application called ${name}. They stay two: ${titles.join(', ')}.\n`
    })
    .join('')
}

async function agreed(count: number, options: ImportOptions, io: Io): Promise<boolean> {
  if (options.yes) return true
  if (!mayAsk(options, io)) return false
  return /^y(es)?$/i.test((await io.ask({ message: `Add ${counted(count)}? y/n (--yes)` })).trim())
}

function counted(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}
