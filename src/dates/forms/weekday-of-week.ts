import { weekdayInWeek } from '../weeks.js'
import { byPhrases, firstOf, LATER } from './form.js'
import { dayOfNumberedWeek } from './numbered-week.js'

/** `friday next week`, `next week friday`, `friday of the week after next`. */
export const weekdayOfWeek = firstOf([
  byPhrases('weekdayOfWeek', ({ weekday, which }, asked) =>
    weekday === undefined || which === undefined
      ? undefined
      : [weekdayInWeek(asked.today, weekday, LATER[which], asked)],
  ),
  byPhrases('weekdayOfWeekAfterNext', ({ weekday }, asked) =>
    weekday === undefined ? undefined : [weekdayInWeek(asked.today, weekday, 2, asked)],
  ),
  byPhrases('weekdayOfWeekBeforeLast', ({ weekday }, asked) =>
    weekday === undefined ? undefined : [weekdayInWeek(asked.today, weekday, -2, asked)],
  ),
  byPhrases('weekdayOfNumberedWeek', ({ weekday, week, year }, asked) =>
    weekday === undefined || week === undefined ? undefined : dayOfNumberedWeek(week, year, weekday, asked),
  ),
])
