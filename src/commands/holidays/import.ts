import { choosePlace } from '../../answering/place.js'
import { agreed } from '../../asking/agree.js'
import { type Comparison, compare } from '../../calendar/own/compare.js'
import { type OwnHoliday, withOwnHolidays } from '../../calendar/own/own-holidays.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import type { Place } from '../../domain/application.js'
import { readNamedFile } from '../../process/named-file.js'
import { renderComparison } from '../../render/calendar/comparison.js'
import { renderLeftOut } from '../../render/calendar/left-out.js'
import { daysKept, keepDays, NOTHING_KEPT } from '../../render/notices.js'
import { command } from '../command.js'
import { EXIT } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { PLACE_OPTIONS } from '../takes.js'

/** Takes an official calendar in, after it has been shown what that would change. */
export const importCalendar = command({
  arguments: [ARGUMENTS.calendar],
  options: [OPTIONS.replace, OPTIONS.yes, ...PLACE_OPTIONS],
  examples: [
    'followup holidays import bank-holidays.ics --country GB-ENG',
    'followup holidays import feriados.ics --country BR --replace --yes',
  ],
  async run({ file }, line, desk) {
    const { io } = desk
    const place = await choosePlace(line, undefined, desk)
    const { name, years } = place.calendar
    const { readIcs } = await import('../../calendar/own/ics.js')
    const { days: named, leftOut } = readIcs(readNamedFile(file).toString(), file, years)
    const comparison = compare(named, place.calendar)
    const replace = line.replace ?? false
    const days = daysToKeep(comparison, place.given, replace)
    const screen = await screenFor(io.stdout, io, line)
    io.stdout.write(
      line.json
        ? toJson({ schema: 'followup.holidays-import/1', ...comparison, leftOut })
        : renderComparison(comparison, { place: name, file, replace }, screen),
    )
    io.stderr.write(renderLeftOut(leftOut, years, await screenFor(io.stderr, io, line)))
    if (days.length === 0) return EXIT.answered
    if (!(await agreed(keepDays(days.length), line, io))) {
      io.stderr.write(NOTHING_KEPT)
      return EXIT.answered
    }
    desk.changeOwnHolidays((now) => withOwnHolidays(now, days))
    io.stderr.write(daysKept(days.length))
    return EXIT.answered
  },
})

function daysToKeep(
  { adds, contradicts }: Comparison,
  place: Place,
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
