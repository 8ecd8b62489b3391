import { type CalendarDate, isoWeekday, yearOf } from '../../domain/calendar-date.js'
import { firstDay, inTense, lastDay, type Month, monthFrom, monthInYears, weekdayInWeek } from './civil.js'
import { monthNamed } from './names.js'
import { type Asked, type Days, NOT_READ, type Reader } from './reader.js'

type Edge = 'first' | 'last'

const EDGE = /^(end|start|beginning) of (.+)$/
const CALENDAR_PERIOD = /^(?:(the|this|next|last) )?(week|month|year)$/
const NAMED_MONTH = /^(\S+)(?: (?:of )?(\d{4}))?$/
const WHOLE_PERIOD =
  /^(?:(?:in|during|sometime|later) )?((?:this|next) (?:week|month|year)|(?!week|month|year)[a-z]+(?: \d{4})?)$/

const PERIODS_LATER: Readonly<Record<string, number>> = { the: 0, this: 0, next: 1, last: -1 }
const FRIDAY = 5

/** `end of next week`, `end of the month`, `beginning of november`. A week ends on its Friday, as offices do. */
export const edgeOfPeriod: Reader = (words, asked) => {
  const [, edge, period = ''] = EDGE.exec(words) ?? []
  if (edge === undefined) return NOT_READ
  return edgeOf(period, edge === 'end' ? 'last' : 'first', asked)
}

/**
 * `next week`, `in november`: no day is named. Of a promise it is the last day that can be meant, since in doubt we
 * wait; of anything else it is not read.
 */
export const wholePeriod: Reader = (words, asked) => {
  const [, period] = WHOLE_PERIOD.exec(words) ?? []
  return period === undefined || asked.tense !== 'future' ? NOT_READ : edgeOf(period, 'last', asked)
}

function edgeOf(period: string, edge: Edge, asked: Asked): Days {
  const [, which = 'this', unit] = CALENDAR_PERIOD.exec(period) ?? []
  const later = PERIODS_LATER[which] ?? 0
  switch (unit) {
    case 'week':
      return [weekEdge(later, edge, asked)]
    case 'month':
      return [monthEdge(monthFrom(asked.today, later), edge)]
    case 'year':
      return [monthEdge({ year: yearOf(asked.today) + later, month: edge === 'first' ? 1 : 12 }, edge)]
    default:
      return namedMonthEdge(period, edge, asked)
  }
}

function weekEdge(weeksLater: number, edge: Edge, { today, tense }: Asked): CalendarDate {
  if (edge === 'first') return weekdayInWeek(today, 1, weeksLater)
  // Said on a Saturday of what is still to come, `the end of the week` cannot be yesterday.
  const gone = weeksLater === 0 && tense !== 'past' && isoWeekday(today) > FRIDAY
  return weekdayInWeek(today, FRIDAY, gone ? 1 : weeksLater)
}

function namedMonthEdge(period: string, edge: Edge, asked: Asked): Days {
  const [, name = '', year] = NAMED_MONTH.exec(period) ?? []
  const month = monthNamed(name)
  if (month === undefined) return NOT_READ
  if (year !== undefined) return [monthEdge({ year: Number(year), month }, edge)]
  return inTense((near) => monthInYears(month, near).map((each) => monthEdge(each, edge)), asked)
}

function monthEdge(month: Month, edge: Edge): CalendarDate {
  return edge === 'first' ? firstDay(month) : lastDay(month)
}
