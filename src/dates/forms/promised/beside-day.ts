import { addDays, type CalendarDate } from '../../../domain/calendar-date.js'
import { weekdayAfter } from '../../civil.js'
import { inDoubt } from '../../doubts.js'
import { type Asked, byPhrases, firstOf, type Reader } from '../form.js'

/** `friday after next`, `the friday after the 20th`, `the day after christmas`; `read` reads the day beside it. */
export function besideDay(read: Reader): Reader {
  const beside = (date: string | undefined, asked: Asked, next: (day: CalendarDate) => CalendarDate) =>
    date === undefined ? undefined : read(date, asked)?.map(next)
  return firstOf<Asked>([
    byPhrases('weekdayAfterNext', ({ weekday }, asked) => {
      const coming = weekday && weekdayAfter(asked.today, weekday)
      return coming && inDoubt('weekday-after-next', [addDays(coming, 7), addDays(coming, 14)], asked)
    }),
    byPhrases('weekdayAfterDay', ({ weekday, date }, asked) =>
      weekday === undefined ? undefined : beside(date, asked, (day) => weekdayAfter(day, weekday)),
    ),
    byPhrases('dayAfterDay', ({ date }, asked) => beside(date, asked, (day) => addDays(day, 1))),
    byPhrases('dayBeforeDay', ({ date }, asked) => beside(date, asked, (day) => addDays(day, -1))),
  ])
}
