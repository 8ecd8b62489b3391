import { endOfWeek, weekNamedBy } from '../../weeks.js'
import { type Asked, byPhrases, type Days, firstOf, type Reader } from '../form.js'
import { endOfNumberedWeek } from '../numbered-week.js'

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
    byPhrases('weekNumber', ({ week, year }, asked) =>
      week === undefined ? undefined : endOfNumberedWeek(week, year, asked),
    ),
    byPhrases('weekOfDay', ({ date }, asked) => endAfter(date, 0, asked)),
    byPhrases('weekAfterDay', ({ date }, asked) => endAfter(date, 1, asked)),
  ])
}
