import { dayIn, monthInYears } from '../civil.js'
import { inTense } from '../tense.js'
import { byPhrases } from './form.js'
import { fullYear } from './numeric.js'

/** `12 November 2026`, `Nov 12`, `12th of November`. */
export const dayAndMonth = byPhrases('dayAndMonth', ({ day, month, year, yy }, asked) => {
  if (day === undefined || month === undefined) return undefined
  const known = year ?? (yy === undefined ? undefined : fullYear(yy))
  if (known !== undefined) return dayIn({ year: known, month }, day)
  return inTense((near) => monthInYears(month, near).flatMap((each) => dayIn(each, day)), asked)
})
