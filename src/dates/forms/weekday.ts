import { type CalendarDate, type IsoWeekday, isoWeekday } from '../../domain/calendar-date.js'
import { weekdayAfter, weekdayBefore, weekdayInWeek } from '../civil.js'
import { type Asked, byPhrases, type Days, LATER } from './form.js'

/** `thursday`, `last thursday`, `this friday`, `next friday`. */
export const weekday = byPhrases('weekday', ({ weekday, which }, asked) => {
  if (weekday === undefined) return undefined
  if (which === undefined) return bareWeekday(weekday, asked)
  if (which === 'last') return [weekdayBefore(asked.today, weekday)]
  // On a Monday `next friday` is four or eleven days away, depending on whom one asks; we wait for the later.
  return [weekdayInWeek(asked.today, weekday, LATER[which])]
})

function bareWeekday(weekday: IsoWeekday, { today, tense }: Asked): Days {
  const days: CalendarDate[] = []
  if (tense === 'past' || tense === 'either') days.push(weekdayBefore(today, weekday))
  if (tense !== 'past') days.push(weekdayAfter(today, weekday))
  return weekday === isoWeekday(today) ? [today, ...days] : days
}
