import type { Desk } from '../../answering/desk.js'
import { nowAt } from '../../answering/now.js'
import { choosePlace } from '../../answering/place.js'
import { calendarInfo } from '../../calendar/info.js'
import { openedIn } from '../../calendar/own/own-holidays.js'
import { calendarYear } from '../../calendar/year.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import { yearOf } from '../../domain/calendar-date.js'
import type { HolidaysReport } from '../../domain/holidays-report.js'
import { userError } from '../../domain/user-error.js'
import { renderHolidays } from '../../render/calendar/holidays.js'
import { command, type Line } from '../command.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { toJson } from '../json.js'
import { screenFor } from '../screen.js'
import { PLACE_OPTIONS } from '../takes.js'
import { listPlaces } from './places.js'

const TAKES = [OPTIONS.year, OPTIONS.places, ...PLACE_OPTIONS] as const

/** The closures of a year in one place. */
export const holidays = command({
  arguments: [ARGUMENTS.country],
  options: TAKES,
  examples: [
    'followup holidays GB-SCT',
    'followup holidays "United States" --region California --year 2027',
    'followup holidays --places          (every country)',
    'followup holidays DE --places       (every region of one)',
    'followup holidays add 2026-12-24 --country DK --reason "Juleaften"',
    'followup holidays add 2026-05-26 --country AE --open',
    'followup holidays import bank-holidays.ics --country GB-ENG',
  ],
  run({ country }, line, desk) {
    if (country !== undefined && line.country !== undefined)
      userError('options-exclusive', { options: ['[country]', '--country'] })
    const asked = { ...line, country: country ?? line.country }
    return asked.places ? listPlaces(asked, desk) : listYear(asked, desk)
  },
})

async function listYear(line: Line<(typeof TAKES)[number]>, desk: Desk): Promise<ExitCode> {
  const { io } = desk
  const place = await choosePlace(line, undefined, desk)
  const year = line.year ?? String(yearOf((await nowAt(place.calendar, {}, io)).day))
  const closures = calendarYear(place.calendar, year)
  const report: HolidaysReport = {
    schema: 'followup.holidays/1',
    calendar: calendarInfo(place.calendar, place.countryAssumed),
    ...closures,
    opened: openedIn(place.own, closures.year).map(({ date, reason }) => ({ date, reason })),
  }
  const screen = await screenFor(io.stdout, io, line)
  io.stdout.write(line.json ? toJson(report) : renderHolidays(report, screen))
  return EXIT.answered
}
