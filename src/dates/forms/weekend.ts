import type { CalendarDate } from '../../domain/calendar-date.js'
import { inDoubt } from '../doubts.js'
import { weekendInWeek } from '../weeks.js'
import { byPhrases, LATER } from './form.js'

/** `this weekend`. Of what is over, those of its days that are. */
export const weekend = byPhrases('weekend', ({ which }, asked) => {
  const { today, tense } = asked
  const days = (weeksLater: number): readonly CalendarDate[] => weekendInWeek(today, weeksLater, asked)
  const gone = (weeksLater: number) => days(weeksLater).filter((day) => day <= today)
  const latest = gone(0).length > 0 ? gone(0) : gone(-1)
  const meant =
    tense === 'past' && which !== 'last' && which !== 'next' ? latest : days(LATER[which ?? 'this'])
  return inDoubt('weekend', meant, asked)
})
