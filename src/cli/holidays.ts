import type { Command } from 'commander'
import { calendarInfo } from '../calendar/info.js'
import { calendarYear } from '../calendar/year.js'
import { yearOf } from '../domain/calendar-date.js'
import type { HolidaysReport } from '../domain/holidays-report.js'
import { renderHolidays, renderPlaces } from '../render/holidays.js'
import type { Context } from './context.js'
import { addPlaceOptions } from './details-options.js'
import { EXIT, type ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { choosePlace } from './place.js'
import { todayAt } from './question.js'
import { screenFor } from './screen.js'

interface HolidaysOptions {
  readonly country?: string
  readonly region?: string
  readonly year?: string
  readonly list?: boolean
  readonly json?: boolean
  readonly color: boolean
  readonly input: boolean
}

const EXAMPLES = `Examples:
  followup holidays GB-SCT
  followup holidays "United States" --region California --year 2027
  followup holidays --list          (every country)
  followup holidays DE --list       (every region of one)
`

/** The closures of a year in one place. */
export function configureHolidays(command: Command, context: Context): void {
  addPlaceOptions(command)
    .description('on which days are offices closed?')
    .argument('[country]', 'the same as --country')
    .addHelpText('before', EXAMPLES)
    .option('--year <year>', 'the year (default: this one)')
    .option('--list', 'list the countries, or the regions of a country')
    .option('--no-input', 'never ask, even in a terminal')
    .action(async (country: string | undefined, options: HolidaysOptions) => {
      const given = { ...options, country: country ?? options.country }
      context.finish(await (options.list ? listPlaces(given, context) : listHolidays(given, context)))
    })
}

type Given = Omit<HolidaysOptions, 'country'> & { readonly country: string | undefined }

async function listHolidays(given: Given, { io }: Context): Promise<ExitCode> {
  const place = await choosePlace(given, io)
  const year = given.year ?? String(yearOf(await todayAt(place, {}, io)))
  const report: HolidaysReport = {
    schema: 'followup.holidays/1',
    calendar: calendarInfo(place.calendar, place.countryAssumed),
    ...calendarYear(place.calendar, year),
  }
  const screen = await screenFor(io.stdout, io, given.color)
  io.stdout.write(given.json ? toJson(report) : renderHolidays(report, screen))
  return EXIT.answered
}

async function listPlaces(given: Given, { io }: Context): Promise<ExitCode> {
  const places = given.country === undefined ? countries(io) : await regions(given, io)
  io.stdout.write(given.json ? toJson(Object.fromEntries(places)) : renderPlaces(places))
  return EXIT.answered
}

type Places = readonly (readonly [code: string, name: string])[]

function countries({ shelf }: Io): Places {
  return Object.entries(shelf.places().countries).map(([code, { name }]) => [code, name])
}

async function regions(given: Given, io: Io): Promise<Places> {
  const { country } = (await choosePlace(given, io)).calendar.place
  const listed = io.shelf.places().countries[country]
  return Object.entries(listed?.regions ?? {}).map(([code, name]) => [`${country}-${code}`, name])
}
