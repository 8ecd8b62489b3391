import { yearOf } from '../../domain/calendar-date.js'
import { dayIn, monthInYears } from '../civil.js'
import type { Taken } from '../slot.js'
import { inTense } from '../tense.js'
import { type Asked, byPhrases, type Days, LATER } from './form.js'
import { fullYear } from './numeric.js'

/** `12 November 2026`, `Nov 12`, `12th of November`, `8 January next year`. */
export const dayAndMonth = byPhrases('dayAndMonth', dayAndMonthOf)

/** The day and the month that the slots have taken, of their year or of that which the tense means. */
export function dayAndMonthOf({ day, month, year, yy, which }: Taken, asked: Asked): Days {
  if (day === undefined || month === undefined) return undefined
  const named = which && yearOf(asked.today) + LATER[which]
  const known = year ?? (yy === undefined ? named : fullYear(yy))
  if (known !== undefined) return dayIn({ year: known, month }, day)
  return inTense((near) => monthInYears(month, near).flatMap((each) => dayIn(each, day)), asked)
}
