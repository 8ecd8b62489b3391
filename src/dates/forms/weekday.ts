import { type CalendarDate, type IsoWeekday, isoWeekday } from '../../domain/calendar-date.js'
import { weekdayAfter, weekdayBefore } from '../civil.js'
import { weekdayInWeek } from '../weeks.js'
import { type Asked, byPhrases, type Days, LATER } from './form.js'

/** `thursday`, `last thursday`, `this friday`, `next friday`. */
export const weekday = byPhrases('weekday', ({ weekday, which }, asked) => {
  if (weekday === undefined) return undefined
  // `This friday` of what is to come is the first to come, though this week's has passed.
  if (which === undefined || (which === 'this' && asked.tense === 'future'))
    return bareWeekday(weekday, asked)
  if (which === 'last') return [weekdayBefore(asked.today, weekday)]
  // On a Monday `next friday` is four or eleven days away, depending on whom one asks; we wait for the later.
  return [weekdayInWeek(asked.today, weekday, LATER[which], asked)]
})

function bareWeekday(weekday: IsoWeekday, { today, tense }: Asked): Days {
  const days: CalendarDate[] = []
  if (tense === 'past' || tense === 'either') days.push(weekdayBefore(today, weekday))
  if (tense !== 'past') days.push(weekdayAfter(today, weekday))
  return weekday === isoWeekday(today) ? [today, ...days] : days
}
