import type { Command } from 'commander'
import { type OwnHoliday, withOwnHolidays, withoutOwnHoliday } from '../../calendar/own/own-holidays.js'
import { loadReadDay } from '../../dates/load-read-day.js'
import { placeCode } from '../../domain/application.js'
import { fromDayNumber } from '../../domain/calendar-date.js'
import { readRange } from '../../parse/known-days.js'
import { renderOwnHolidays } from '../../render/own-holidays.js'
import type { Context } from '../context.js'
import { addPlaceOptions } from '../details-options.js'
import { examples } from '../examples.js'
import { EXIT } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { keepOwnHolidays, readOwnHolidays } from '../own-holidays.js'
import { type ChosenPlace, choosePlace, type PlaceOptions } from '../place.js'
import { todayAt } from '../question.js'
import { screenFor } from '../screen.js'

interface OwnOptions extends PlaceOptions {
  readonly open?: boolean
  readonly reason?: string
  readonly json?: boolean
  readonly color: boolean
}

export function configureAdd(command: Command, { io, finish }: Context): void {
  addPlaceOptions(command)
    .description('note a day on which offices are closed there, or open')
    .addHelpText(
      'before',
      examples(
        'followup holidays add 2026-12-24 --country DK --reason "Juleaften"',
        'followup holidays add 2026-05-26 --country AE --open',
      ),
    )
    .argument('<days>', 'a day, or from..to')
    .option('--open', 'they are open, though the calendar says not')
    .option('--reason <text>', 'the name of the feast, or how you know')
    .option('--no-input', 'never ask, even in a terminal')
    .action(async (days: string, options: OwnOptions) => {
      const place = await choosePlace(options, io)
      const added = (await readDays(days, place, io)).map((date): OwnHoliday => {
        const reason = options.reason?.trim() || 'noted by you'
        return { date, ...place.given, effect: options.open ? 'open' : 'closed', reason }
      })
      keepOwnHolidays(withOwnHolidays(readOwnHolidays(io), added), io)
      const code = placeCode(place.given)
      const next = `To take it back: followup holidays remove ${rangeOf(added)} --country ${code}`
      await show(added, `Noted for ${code}:`, next, options, io)
      finish(EXIT.answered)
    })
}

export function configureRemove(command: Command, { io, finish }: Context): void {
  addPlaceOptions(command)
    .description('take back what you noted for a day')
    .addHelpText('before', examples('followup holidays remove 2026-12-24 --country DK'))
    .argument('<days>', 'a day, or from..to')
    .option('--no-input', 'never ask, even in a terminal')
    .action(async (days: string, options: OwnOptions) => {
      const place = await choosePlace(options, io)
      const before = readOwnHolidays(io)
      const dates = await readDays(days, place, io)
      const after = dates.reduce((rest, date) => withoutOwnHoliday(rest, date, place.given), before)
      keepOwnHolidays(after, io)
      const removed = before.filter((day) => !after.includes(day))
      await show(removed, 'Taken back; the calendar stands as it was:', '', options, io)
      finish(EXIT.answered)
    })
}

export function configureList(command: Command, { io, finish }: Context): void {
  command
    .description('list what you noted')
    .addHelpText('before', examples('followup holidays list'))
    .option('--json', 'print one JSON object')
    .option('--no-color', 'print without colour')
    .action(async (options: OwnOptions) => {
      const days = readOwnHolidays(io)
      const next = days.length === 0 ? 'To note a day: followup holidays add 2026-12-24 --country DK' : ''
      await show(
        days,
        days.length === 0 ? 'You have noted no days.' : 'Your own holidays:',
        next,
        options,
        io,
      )
      finish(EXIT.answered)
    })
}

async function readDays(text: string, place: ChosenPlace, io: Io) {
  const today = await todayAt(place.calendar, {}, io)
  const readDay = await loadReadDay(text.split('..'))
  return readRange(text, 'days', readDay, today, place.calendar.calendar).map(fromDayNumber)
}

/** As it can be typed again on any day: `2026-12-24`, or `2026-12-24..2027-01-01`. */
function rangeOf(days: readonly OwnHoliday[]): string {
  const first = days[0]?.date
  const last = days.at(-1)?.date
  return first === last ? `${first}` : `${first}..${last}`
}

async function show(
  days: readonly OwnHoliday[],
  heading: string,
  next: string,
  { json, color }: OwnOptions,
  io: Io,
): Promise<void> {
  const screen = await screenFor(io.stdout, io, color)
  io.stdout.write(
    json
      ? toJson({ schema: 'followup.own-holidays/1', days })
      : renderOwnHolidays(days, heading, next, screen),
  )
}
