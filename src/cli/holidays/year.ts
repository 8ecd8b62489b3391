import { calendarInfo } from '../../calendar/info.js'
import { openedIn } from '../../calendar/own/own-holidays.js'
import { calendarYear } from '../../calendar/year.js'
import { yearOf } from '../../domain/calendar-date.js'
import type { HolidaysReport } from '../../domain/holidays-report.js'
import { renderHolidays } from '../../render/holidays.js'
import type { Context } from '../context.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { toJson } from '../json.js'
import { choosePlace, type PlaceOptions } from '../place.js'
import { todayAt } from '../question.js'
import { screenFor } from '../screen.js'

export interface YearOptions extends PlaceOptions {
  readonly year?: string
  readonly json?: boolean
  readonly color: boolean
}

/** The closures of one year. */
export async function listYear(options: YearOptions, { io }: Context): Promise<ExitCode> {
  const place = await choosePlace(options, io)
  const year = options.year ?? String(yearOf(await todayAt(place.calendar, {}, io)))
  const closures = calendarYear(place.calendar, year)
  const report: HolidaysReport = {
    schema: 'followup.holidays/1',
    calendar: calendarInfo(place.calendar, place.countryAssumed),
    ...closures,
    opened: openedIn(place.own, closures.year).map(({ date, reason }) => ({ date, reason })),
  }
  const screen = await screenFor(io.stdout, io, options.color)
  io.stdout.write(options.json ? toJson(report) : renderHolidays(report, screen))
  return EXIT.answered
}
