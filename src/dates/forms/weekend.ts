import type { CalendarDate } from '../../domain/calendar-date.js'
import { weekendInWeek } from '../weeks.js'
import { byPhrases, LATER } from './form.js'

/** `this weekend`: its last day of a promise, since in doubt we wait; each of its days of anything else. */
export const weekend = byPhrases('weekend', ({ which }, asked) => {
  const { today, tense } = asked
  const days = (weeksLater: number): readonly CalendarDate[] => weekendInWeek(today, weeksLater, asked)
  if (tense === 'future') return days(which === 'next' ? 1 : 0).slice(-1)
  const gone = (weeksLater: number) => days(weeksLater).filter((day) => day <= today)
  if (tense === 'past' && which !== 'last') return gone(0).length > 0 ? gone(0) : gone(-1)
  return days(LATER[which ?? 'this'])
})
