import { type CalendarDate, type IsoWeekday, later } from '../../../domain/calendar-date.js'
import { weekdayAfter } from '../../civil.js'
import { weekdayInWeek } from '../../weeks.js'
import { type Asked, byPhrases, type Reader } from '../form.js'

/** `monday or tuesday`, `between the 19th and the 20th`, `a week to ten days`: the far end. `read` reads either. */
export function range(read: Reader): Reader {
  return byPhrases('range', ({ first, date }, asked) => {
    if (first === undefined || date === undefined) return undefined
    const firsts = read(first, asked)
    const ends = firsts && read(date, asked)
    if (firsts === undefined || ends === undefined) return undefined
    const [weekday, lastWeekday] = [bareWeekday(first, asked), bareWeekday(date, asked)]
    const farEnds = (from: CalendarDate): readonly CalendarDate[] => {
      // `Next tuesday or wednesday`: the day that follows it.
      if (lastWeekday !== undefined) return [weekdayAfter(from, lastWeekday)]
      return ends.map((end) => later(end, weekday === undefined ? from : sameWeek(weekday, from, end, asked)))
    }
    return [...new Set(firsts.flatMap(farEnds))].sort()
  })
}

/** `Friday or thursday next week`: both may be of the week that the second tells. */
function sameWeek(weekday: IsoWeekday, from: CalendarDate, end: CalendarDate, asked: Asked): CalendarDate {
  const beside = weekdayInWeek(end, weekday, 0, asked)
  return beside > end ? later(from, beside) : from
}

/** The weekday that is all that the words say of a day, with or without what stands around it. */
function bareWeekday(words: string, asked: Asked, deep = 0): IsoWeekday | undefined {
  const { match } = asked.book
  const [found] = match('weekday', words)
  if (found !== undefined) return found.which === undefined ? found.weekday : undefined
  if (deep > 2) return undefined
  const inner = (['ledIn', 'hedged', 'withTime'] as const).flatMap((form) => match(form, words))
  for (const { date } of inner) {
    const weekday = date === undefined || date === words ? undefined : bareWeekday(date, asked, deep + 1)
    if (weekday !== undefined) return weekday
  }
  return undefined
}
