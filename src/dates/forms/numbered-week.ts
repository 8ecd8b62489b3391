import { type IsoWeekday, yearOf } from '../../domain/calendar-date.js'
import type { DayContext } from '../read-day.js'
import { inTense } from '../tense.js'
import { dayOfIsoWeek } from '../weeks.js'
import type { Days } from './form.js'

const FRIDAY = 5
const YEARS_AROUND = [-1, 0, 1, 2]

/** A day of a week of ISO 8601, of its year or of that which the tense means. */
export function dayOfNumberedWeek(
  week: number,
  year: number | undefined,
  weekday: IsoWeekday,
  asked: DayContext,
): Days {
  if (year !== undefined) return dayOfIsoWeek(year, week, weekday)
  return inTense(
    (near) => YEARS_AROUND.flatMap((years) => dayOfIsoWeek(yearOf(near) + years, week, weekday)),
    asked,
  )
}

/** Its last working day, where a week is Monday to Friday. */
export function endOfNumberedWeek(week: number, year: number | undefined, asked: DayContext): Days {
  return dayOfNumberedWeek(week, year, FRIDAY, asked)
}
