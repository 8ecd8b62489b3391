import { addDays, type CalendarDate, type IsoWeekday, isoWeekday } from '../../src/domain/calendar-date.js'
import type { Days } from './day-table.js'
import type { Horizon } from './horizons.js'
import type { LibraryHoliday } from './library.js'
import { isClosure } from './office-day.js'

const DEPENDS = 'depends on the moon'
const LATER = 'the feast may come a day later'
const ISLAMIC_MONTH = /\d (Muharram|Safar|Rabi al-|Jumada al-|Rajab|Shaban|Ramadan|Shawwal|Dhu al-)/

/**
 * Whether the day follows from a month of the Islamic calendar, which begins when the new moon has been seen: the
 * library has it from a table made beforehand. The other lunar calendars are reckoned, and are known for certain.
 */
export function dependsOnMoon({ rule }: LibraryHoliday): boolean {
  return ISLAMIC_MONTH.test(rule)
}

/**
 * The days with the feasts in doubt that have not been announced. The moon is seen in many countries a day later than
 * the library's table has it, and a call on the day of a feast is what the almanac is there to prevent: so the day
 * after is closed as well, but for the markets and years of which each day has been judged by itself. The moon is
 * hardly ever seen earlier, and the day before stays open.
 *
 * @param feasts the days that are closed by the moon alone
 */
export function doubtMoon(
  days: Days,
  feasts: ReadonlySet<CalendarDate>,
  { moonThrough, judgedThrough }: Pick<Horizon, 'moonThrough' | 'judgedThrough'>,
  weekend: readonly IsoWeekday[],
): Days {
  const laid = new Map(days)
  for (const date of feasts) {
    const name = days.get(date)
    if (typeof name !== 'string' || date <= moonThrough) continue
    laid.set(date, { name, doubt: DEPENDS })
    const next = addDays(date, 1)
    if (date > judgedThrough && !isClosure(days.get(next)) && !weekend.includes(isoWeekday(next)))
      laid.set(next, { name, doubt: LATER })
  }
  return laid
}
