import { dayAndMonthOf } from '../day-and-month.js'
import { daysOfMonth as daysNumbered } from '../day-of-month.js'
import { byPhrases } from '../form.js'

/** `16-20 November`, `Dec 1 to 4`: the later of the two. */
export const daysOfMonth = byPhrases('daysOfMonth', ({ day, lastDay, ...month }, asked) => {
  if (day === undefined || lastDay === undefined || lastDay <= day) return undefined
  return month.month === undefined
    ? daysNumbered(lastDay, asked)
    : dayAndMonthOf({ ...month, day: lastDay }, asked)
})
