import { choosePlace } from '../../answering/place.js'
import { type OwnHoliday, withoutOwnHoliday } from '../../calendar/own/own-holidays.js'
import { ARGUMENTS } from '../../details/options.js'
import { command } from '../command.js'
import { PLACE_OPTIONS } from '../takes.js'
import { readDays } from './read-days.js'
import { showOwn } from './show-own.js'

/** Takes back what was noted for days. */
export const removeOwn = command({
  arguments: [ARGUMENTS.days],
  options: PLACE_OPTIONS,
  examples: ['followup holidays remove 2026-12-24 --country DK'],
  async run({ days }, line, desk) {
    const place = await choosePlace(line, undefined, desk)
    const dates = await readDays(days, place, desk)
    let removed: readonly OwnHoliday[] = []
    desk.changeOwnHolidays((now) => {
      const after = dates.reduce((rest, date) => withoutOwnHoliday(rest, date, place.given), now)
      removed = now.filter((day) => !after.includes(day))
      return after
    })
    return showOwn(removed, { why: 'removed' }, line, desk.io)
  },
})
