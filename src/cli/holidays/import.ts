import type { Command } from 'commander'
import { type Comparison, compare } from '../../calendar/own/compare.js'
import { type OwnHoliday, withOwnHolidays } from '../../calendar/own/own-holidays.js'
import { renderComparison } from '../../render/comparison.js'
import { renderLeftOut } from '../../render/left-out.js'
import type { Context } from '../context.js'
import { addPlaceOptions } from '../details-options.js'
import { examples } from '../examples.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { mayAsk } from '../may-ask.js'
import { readNamedFile } from '../named-file.js'
import { keepOwnHolidays, readOwnHolidays } from '../own-holidays.js'
import { choosePlace, type PlaceOptions } from '../place.js'
import { screenFor } from '../screen.js'

interface ImportOptions extends PlaceOptions {
  readonly replace?: boolean
  readonly yes?: boolean
  readonly json?: boolean
  readonly color: boolean
}

/** Takes an official calendar in, after it has been shown what that would change. */
export function configureImport(command: Command, { io, finish }: Context): void {
  addPlaceOptions(command)
    .description('take in an official calendar')
    .addHelpText(
      'before',
      examples(
        'followup holidays import bank-holidays.ics --country GB-ENG',
        'followup holidays import feriados.ics --country BR --replace --yes',
      ),
    )
    .argument('<file>', 'an iCalendar file (.ics)')
    .option('--replace', 'also open the days that the file does not have')
    .option('--yes', 'keep it without asking')
    .option('--no-input', 'never ask, even in a terminal')
    .action(async (file: string, options: ImportOptions) => finish(await take(file, options, io)))
}

async function take(file: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  const place = await choosePlace(options, io)
  const { readIcs } = await import('../../calendar/own/ics.js')
  const { days: named, leftOut } = readIcs(readNamedFile(file).toString(), file, place.calendar.years)
  const comparison = compare(named, place.calendar)
  const replace = options.replace ?? false
  const days = daysToKeep(comparison, place.given, replace)
  const screen = await screenFor(io.stdout, io, options.color)
  io.stdout.write(
    options.json
      ? toJson({ schema: 'followup.holidays-import/1', ...comparison, leftOut })
      : renderComparison(comparison, { place: place.calendar.name, file, replace }, screen),
  )
  io.stderr.write(renderLeftOut(leftOut, place.calendar.years, await screenFor(io.stderr, io, options.color)))
  if (days.length === 0) return EXIT.answered
  if (!(await agreed(days.length, options, io))) {
    io.stderr.write('Nothing was kept. To keep it, add --yes.\n')
    return EXIT.answered
  }
  keepOwnHolidays(withOwnHolidays(readOwnHolidays(io), days), io)
  io.stderr.write(
    `Kept ${days.length} ${days.length === 1 ? 'day' : 'days'}. followup holidays list shows them.\n`,
  )
  return EXIT.answered
}

function daysToKeep(
  { adds, contradicts }: Comparison,
  place: Pick<OwnHoliday, 'country' | 'region'>,
  replace: boolean,
): readonly OwnHoliday[] {
  const closed = adds.map(
    ({ date, name }): OwnHoliday => ({ date, ...place, effect: 'closed', reason: name }),
  )
  if (!replace) return closed
  const open = contradicts.map(
    ({ date, name }): OwnHoliday => ({ date, ...place, effect: 'open', reason: `no ${name}` }),
  )
  return [...closed, ...open]
}

async function agreed(count: number, options: ImportOptions, io: Io): Promise<boolean> {
  if (options.yes) return true
  if (!mayAsk(options, io)) return false
  const answer = await io.ask({ message: `Keep ${count} ${count === 1 ? 'day' : 'days'}? y/n (--yes)` })
  return /^y(es)?$/i.test(answer.trim())
}
