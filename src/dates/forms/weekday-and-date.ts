import { type CalendarDate, type IsoWeekday, isoWeekday, toDayNumber } from '../../domain/calendar-date.js'
import { weekdayAfter, weekdayBefore } from '../civil.js'
import { inDoubt } from '../doubts.js'
import { isFar } from '../tense.js'
import { dayAndMonth } from './day-and-month.js'
import { dayOfMonth, daysOfMonth } from './day-of-month.js'
import { type Asked, byPhrases, type Days, firstOf } from './form.js'
import { numeric } from './numeric.js'

/** A date, with its month or without. */
export const anyDate = firstOf<Asked>([numeric, dayOfMonth, dayAndMonth])

/**
 * `Thursday, 12 November 2026`. The two must agree: of the readings of the date those stand that fall on the weekday.
 * Where none does, the date as it is written may be meant, or one that agrees: the same date on the other side of
 * today, or else the day with that weekday next to it.
 */
export const weekdayAndDate = byPhrases('weekdayAndDate', ({ weekday, date, day }, asked) => {
  if (weekday === undefined) return undefined
  const agrees = (day: CalendarDate): boolean => isoWeekday(day) === weekday
  // `Friday 20`: a bare number is a day of the month only where the weekday says so.
  if (day !== undefined) return someOf(daysOfMonth(day, asked)?.filter(agrees))
  if (date === undefined) return undefined
  const days = anyDate(date, asked)
  if (days === undefined) return undefined
  const agreeing = days.filter(agrees)
  if (agreeing.length > 0) {
    // Nobody means the one in a year or more because this year's falls on another weekday.
    const isNear = (day: CalendarDate): boolean => !isFar(day, asked.today)
    const elsewhere = !agreeing.some(isNear) && days.some(isNear)
    return elsewhere ? inDoubt('weekday-of-date', days, asked) : agreeing
  }
  const onEitherSide = anyDate(date, { ...asked, tense: 'any' })?.filter(agrees) ?? []
  const others =
    onEitherSide.length > 0 ? onEitherSide : days.map((day) => nearestWeekday(day, weekday, asked))
  return inDoubt('weekday-of-date', [...days, ...others], asked)
})

function someOf(days: Days): Days {
  return days === undefined || days.length === 0 ? undefined : days
}

function nearestWeekday(day: CalendarDate, weekday: IsoWeekday, { today, tense }: Asked): CalendarDate {
  const [before, after] = [weekdayBefore(day, weekday), weekdayAfter(day, weekday)]
  // The other reading goes no further than the first does into the direction that the tense forbids.
  if (tense === 'past' && day <= today && after > today) return before
  if (tense === 'future' && day >= today && before < today) return after
  return toDayNumber(day) - toDayNumber(before) < toDayNumber(after) - toDayNumber(day) ? before : after
}
