import { dayAndMonthOf } from '../day-and-month.js'
import { byPhrases } from '../form.js'

/** `16-20 November`, `Dec 1 to 4`: the later of the two. */
export const daysOfMonth = byPhrases('daysOfMonth', ({ day, lastDay, ...month }, asked) =>
  day === undefined || lastDay === undefined || lastDay <= day
    ? undefined
    : dayAndMonthOf({ ...month, day: lastDay }, asked),
)
