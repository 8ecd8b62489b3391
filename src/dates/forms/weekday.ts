import { type CalendarDate, type IsoWeekday, isoWeekday } from '../../domain/calendar-date.js'
import { weekdayAfter, weekdayBefore } from '../civil.js'
import { inDoubt } from '../doubts.js'
import { weekdayInWeek } from '../weeks.js'
import { type Asked, byPhrases, type Days, LATER } from './form.js'

/** `thursday`, `last thursday`, `this friday`, `next friday`. */
export const weekday = byPhrases('weekday', ({ weekday, which }, asked) => {
  if (weekday === undefined) return undefined
  // `This friday` of what is to come is the first to come, though this week's has passed.
  if (which === undefined || (which === 'this' && asked.tense === 'future'))
    return bareWeekday(weekday, asked)
  const ofWeek = weekdayInWeek(asked.today, weekday, LATER[which], asked)
  if (which === 'last') {
    const latest = weekdayBefore(asked.today, weekday)
    return latest === ofWeek ? [latest] : inDoubt('last-weekday', [ofWeek, latest], asked)
  }
  const coming = weekdayAfter(asked.today, weekday)
  return which === 'next' && coming < ofWeek ? inDoubt('next-weekday', [coming, ofWeek], asked) : [ofWeek]
})

function bareWeekday(weekday: IsoWeekday, asked: Asked): Days {
  const { today, tense } = asked
  const days: CalendarDate[] = []
  if (tense === 'past' || tense === 'either') days.push(weekdayBefore(today, weekday))
  if (tense !== 'past') days.push(weekdayAfter(today, weekday))
  if (weekday === isoWeekday(today)) return inDoubt('weekday-of-today', [...days, today].sort(), asked)
  return inDoubt('weekday-around', days, asked)
}
