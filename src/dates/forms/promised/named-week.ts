import { yearOf } from '../../../domain/calendar-date.js'
import { inTense } from '../../tense.js'
import { dayOfIsoWeek, endOfWeek, weekNamedBy } from '../../weeks.js'
import { type Asked, byPhrases, type Days, firstOf, type Reader } from '../form.js'

const FRIDAY = 5
const YEARS_AROUND = [-1, 0, 1, 2]

/**
 * `week commencing 30 November`, `the week after christmas`, `week 48`, `2026-W48`: the last working day of the week.
 * `read` reads the day by which a week is named.
 */
export function namedWeek(read: Reader): Reader {
  const endAfter = (date: string | undefined, weeksLater: number, asked: Asked): Days =>
    date === undefined
      ? undefined
      : read(date, asked)?.map((day) => endOfWeek(weekNamedBy(day, asked)[0], weeksLater, asked))
  return firstOf([
    byPhrases('weekNumber', ({ week, year }, asked) => numberedWeek(week, year, asked)),
    byPhrases('weekOfDay', ({ date }, asked) => endAfter(date, 0, asked)),
    byPhrases('weekAfterDay', ({ date }, asked) => endAfter(date, 1, asked)),
  ])
}

function numberedWeek(week: number | undefined, year: number | undefined, asked: Asked): Days {
  if (week === undefined) return undefined
  if (year !== undefined) return dayOfIsoWeek(year, week, FRIDAY)
  return inTense(
    (near) => YEARS_AROUND.flatMap((years) => dayOfIsoWeek(yearOf(near) + years, week, FRIDAY)),
    asked,
  )
}
