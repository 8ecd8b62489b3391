import { type CalendarDate, isoWeekday, yearOf } from '../../domain/calendar-date.js'
import { firstDay, lastDay, type Month, monthFrom, monthInYears, weekdayInWeek } from '../civil.js'
import type { Span, Taken } from '../slot.js'
import { inTense } from '../tense.js'
import { type Asked, type Days, LATER } from './form.js'

export type Edge = 'first' | 'last'

const FRIDAY = 5

/** The first or the last day of the period that the slots tell: a week, month or year near today, or a named month. */
export function edgeOf({ which, span, month, year }: Taken, edge: Edge, asked: Asked): Days {
  if (month !== undefined) return edgeOfMonth(month, year, edge, asked)
  return span === undefined ? undefined : [edgeOfSpan(span, LATER[which ?? 'this'], edge, asked)]
}

function edgeOfSpan(span: Span, later: number, edge: Edge, asked: Asked): CalendarDate {
  switch (span) {
    case 'week':
      return weekEdge(later, edge, asked)
    case 'month':
      return monthEdge(monthFrom(asked.today, later), edge)
    case 'year':
      return monthEdge({ year: yearOf(asked.today) + later, month: edge === 'first' ? 1 : 12 }, edge)
  }
}

/** A week ends on its Friday, as offices do. */
function weekEdge(weeksLater: number, edge: Edge, { today, tense }: Asked): CalendarDate {
  if (edge === 'first') return weekdayInWeek(today, 1, weeksLater)
  // Said on a Saturday of what is still to come, `the end of the week` cannot be yesterday.
  const gone = weeksLater === 0 && tense !== 'past' && isoWeekday(today) > FRIDAY
  return weekdayInWeek(today, FRIDAY, gone ? 1 : weeksLater)
}

function edgeOfMonth(month: number, year: number | undefined, edge: Edge, asked: Asked): Days {
  if (year !== undefined) return [monthEdge({ year, month }, edge)]
  return inTense((near) => monthInYears(month, near).map((each) => monthEdge(each, edge)), asked)
}

function monthEdge(month: Month, edge: Edge): CalendarDate {
  return edge === 'first' ? firstDay(month) : lastDay(month)
}
