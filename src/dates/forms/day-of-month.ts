import type { CalendarDate } from '../../domain/calendar-date.js'
import { dayIn, monthFrom } from '../civil.js'
import { inTense } from '../tense.js'
import { type Asked, byPhrases, type Days, LATER } from './form.js'

// The 31st is missing in one month at a time, and so is the 30th: three months either way always hold one.
const MONTHS_AROUND = [-3, -2, -1, 0, 1, 2, 3]

/** `the 12th`, of whichever month the tense means, or `of next month`. */
export const dayOfMonth = byPhrases('dayOfMonth', ({ ordinal, day = ordinal, which }, asked) => {
  if (day === undefined) return undefined
  return which === undefined ? daysOfMonth(day, asked) : dayIn(monthFrom(asked.today, LATER[which]), day)
})

/** The day of whichever month the tense means. */
export function daysOfMonth(day: number, asked: Asked): Days {
  const daysAround = (near: CalendarDate) =>
    MONTHS_AROUND.flatMap((months) => dayIn(monthFrom(near, months), day))
  const days = inTense(daysAround, asked)
  // A day that may have passed may as well be the next of its number, which is never far.
  const next = days.some((each) => each < asked.today) && asked.from !== undefined
  return next ? [...new Set([...days, ...inTense(daysAround, { ...asked, from: asked.today })])] : days
}
