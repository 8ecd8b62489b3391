import {
  addDays,
  type CalendarDate,
  earlier,
  type IsoWeekday,
  isoWeekday,
} from '../../../domain/calendar-date.js'
import { lastDay } from '../../civil.js'
import { byPhrases, firstOf } from '../form.js'
import { dayOfPeriod, firstOf as firstDayOf, lastMonth, lastOf, namedPeriod, type Period } from '../period.js'

const LAST = -1

/** `first week of december`, which is up to its 7th; `the last friday of the month`. */
export const ordinalOfPeriod = firstOf([
  byPhrases('weekOfPeriod', ({ nth, period }, asked) => {
    const named = namedPeriod(period, asked)
    return named && nth !== undefined ? dayOfPeriod(named, (each) => weekOf(each, nth), asked) : undefined
  }),
  byPhrases('weekdayOfPeriod', ({ nth, weekday, period }, asked) => {
    const named = namedPeriod(period, asked)
    if (named === undefined || nth === undefined || weekday === undefined) return undefined
    return dayOfPeriod(named, (each) => weekdayOf(each, nth, weekday), asked)
  }),
])

function weekOf(period: Period, nth: number): CalendarDate | undefined {
  if (period.span === 'week') return undefined
  return nth === LAST
    ? lastOf(period)
    : earlier(addDays(firstDayOf(period), 7 * nth - 1), lastDay(period.begins))
}

function weekdayOf(period: Period, nth: number, weekday: IsoWeekday): CalendarDate | undefined {
  if (period.span === 'week') return undefined
  if (nth === LAST) {
    const last = lastDay(lastMonth(period))
    return addDays(last, -((isoWeekday(last) - weekday + 7) % 7))
  }
  const first = firstDayOf(period)
  const day = addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + 7 * (nth - 1))
  return day <= lastDay(period.begins) ? day : undefined
}
