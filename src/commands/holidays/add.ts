import { choosePlace } from '../../answering/place.js'
import { type OwnHoliday, withOwnHolidays } from '../../calendar/own/own-holidays.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import { placeCode } from '../../domain/application.js'
import { NOTED_BY_YOU } from '../../render/calendar/own-holidays.js'
import { command } from '../command.js'
import { PLACE_OPTIONS } from '../takes.js'
import { readDays } from './read-days.js'
import { showOwn } from './show-own.js'

/** Notes days on which offices are closed in a place, or open. */
export const addOwn = command({
  arguments: [ARGUMENTS.days],
  options: [OPTIONS.opened, OPTIONS.reason, ...PLACE_OPTIONS],
  examples: [
    'followup holidays add 2026-12-24 --country DK --reason "Juleaften"',
    'followup holidays add 2026-05-26 --country AE --open',
  ],
  async run({ days }, line, desk) {
    const place = await choosePlace(line, undefined, desk)
    const added = (await readDays(days, place, desk)).map((date): OwnHoliday => {
      const reason = line.reason?.trim() || NOTED_BY_YOU
      return { date, ...place.given, effect: line.opened ? 'open' : 'closed', reason }
    })
    desk.changeOwnHolidays((now) => withOwnHolidays(now, added))
    return showOwn(added, { why: 'added', code: placeCode(place.given) }, line, desk.io)
  },
})
