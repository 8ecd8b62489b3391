import { type CalendarDate, yearOf } from '../../domain/calendar-date.js'
import { firstDay, lastDay, type Month, monthFrom, monthInYears, monthLater } from '../civil.js'
import type { Span, Taken } from '../slot.js'
import { inTense } from '../tense.js'
import { weekNamedBy, workingWeek } from '../weeks.js'
import { type Asked, type Days, LATER } from './form.js'
import { dayOfNumberedWeek } from './numbered-week.js'
import { anyDate } from './weekday-and-date.js'

const MONDAY = 1

/** A week with its working days, or so many months from the first of them on. */
export type Period =
  | { readonly span: 'week'; readonly days: readonly [CalendarDate, ...CalendarDate[]] }
  | { readonly span: Exclude<Span, 'week'>; readonly begins: Month }

/** A period as it is named. */
export interface Named {
  /** Those that can be meant, seen from a day, in order. */
  readonly near: (day: CalendarDate) => readonly Period[]
  /**
   * Which of them is meant: the `only` one; the first, or the `coming` one where its day has passed; or, of a name that
   * comes again every year, the one that the tense means.
   */
  readonly meant: 'only' | 'coming' | 'in-tense'
  /** The period alone is an answer to the question when, as `the month` is not. */
  readonly answers: boolean
}

const MONTHS_IN: Readonly<Record<Exclude<Span, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/**
 * The period that the words name: `next week`, `november`, `week of the 7th`, `week 48`; undefined if they name none, or
 * are none.
 */
export function namedPeriod(words: string | undefined, asked: Asked): Named | undefined {
  if (words === undefined) return undefined
  const { match } = asked.book
  for (const taken of match('period', words)) {
    const named = periodOf(taken, asked)
    if (named !== undefined) return named
  }
  const [beyond] = match('periodAfterNext', words)
  if (beyond?.span !== undefined) return only(spanAround(beyond.span, 2, asked))
  const [week] = match('weekOfDay', words)
  const [day, ...others] = (week?.date !== undefined && anyDate(week.date, asked)) || []
  if (day !== undefined && others.length === 0) return only({ span: 'week', days: weekNamedBy(day, asked) })
  const [numbered] = match('weekNumber', words)
  const [monday] = (numbered?.week && dayOfNumberedWeek(numbered.week, numbered.year, MONDAY, asked)) || []
  if (monday !== undefined) return only({ span: 'week', days: workingWeek(monday, 0, asked) })
  // In the new year: in its first month.
  const january = (near: CalendarDate): Period[] =>
    [0, 1].map((later) => ({ span: 'month', begins: { year: yearOf(near) + later, month: 1 } }))
  const isNewYear = asked.tense === 'future' && match('newYear', words).length > 0
  return isNewYear ? { near: january, meant: 'coming', answers: true } : undefined
}

/** The day of the period that is meant; `dayIn` finds it in each that can be. */
export function dayOfPeriod(
  { near, meant }: Named,
  dayIn: (period: Period) => CalendarDate | undefined,
  asked: Asked,
): Days {
  const days = (day: CalendarDate) => near(day).flatMap((period) => dayIn(period) ?? [])
  if (meant === 'in-tense') return days(asked.today).length > 0 ? inTense(days, asked) : undefined
  const [first, ...others] = days(asked.today)
  if (first === undefined) return undefined
  const coming = meant === 'coming' && asked.tense !== 'past' && first < asked.today
  return [(coming ? others[0] : undefined) ?? first]
}

/** The first day of a period, be it a working day or not. */
export function firstOf(period: Period): CalendarDate {
  return period.span === 'week' ? period.days[0] : firstDay(period.begins)
}

/** The last day of a period; of a week the last on which offices are open. */
export function lastOf(period: Period): CalendarDate {
  return period.span === 'week' ? (period.days.at(-1) ?? period.days[0]) : lastDay(lastMonth(period))
}

/** The last month of a period of months. */
export function lastMonth({ span, begins }: Exclude<Period, { readonly span: 'week' }>): Month {
  return monthLater(begins, MONTHS_IN[span] - 1)
}

function periodOf({ which, span, month, quarter, year }: Taken, asked: Asked): Named | undefined {
  const longer = month === undefined ? 'quarter' : 'month'
  const first = month ?? (quarter === undefined ? undefined : 3 * quarter - 2)
  if (first !== undefined) {
    // `Next november`, said in November, is no more this one.
    if (span === 'month' && which === 'next') {
      const coming = monthInYears(first, asked.today).find((begins) => firstDay(begins) > asked.today)
      return coming && only({ span, begins: coming })
    }
    const known = year ?? (which === undefined ? undefined : yearOf(asked.today) + LATER[which])
    if (known !== undefined) return only({ span: longer, begins: { year: known, month: first } })
    const near = (day: CalendarDate): Period[] =>
      monthInYears(first, day).map((begins) => ({ span: longer, begins }))
    return { near, meant: 'in-tense', answers: true }
  }
  if (span === undefined) return undefined
  const answers = which === 'this' || which === 'next'
  const later = LATER[which ?? 'this']
  if (later !== 0) return { ...only(spanAround(span, later, asked)), answers }
  return { near: () => [0, 1].map((each) => spanAround(span, each, asked)), meant: 'coming', answers }
}

function only(period: Period): Named {
  return { near: () => [period], meant: 'only', answers: true }
}

/** The period around today, or so many later. */
function spanAround(span: Span, later: number, asked: Asked): Period {
  if (span === 'week') return { span, days: workingWeek(asked.today, later, asked) }
  const { year, month } = monthFrom(asked.today, 0)
  const begins = { year, month: month - ((month - 1) % MONTHS_IN[span]) }
  return { span, begins: monthLater(begins, later * MONTHS_IN[span]) }
}
