import { addDays, type CalendarDate } from '../../../domain/calendar-date.js'
import { endOfWeek } from '../../weeks.js'
import { byPhrases } from '../form.js'
import { dayOfPeriod, firstOf, namedPeriod } from '../period.js'

/** `before next week`, `before december`: the last day in front of it. */
export const beforePeriod = byPhrases('beforePeriod', ({ period }, asked) => {
  const named = namedPeriod(period, asked)
  if (named === undefined || !named.answers) return undefined
  const days = dayOfPeriod(
    named,
    (each): CalendarDate =>
      each.span === 'week' ? endOfWeek(each.days[0], -1, asked) : addDays(firstOf(each), -1),
    asked,
  )
  // What has begun has no time in front of it.
  return days?.every((day) => day >= asked.today) ? days : undefined
})
