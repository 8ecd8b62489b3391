import { countBusinessDays, type SpecialDay } from '../../../src/calendar/business-days.js'
import {
  addDays,
  type CalendarDate,
  fromDayNumber,
  isoWeekday,
  toDayNumber,
  yearOf,
} from '../../../src/domain/calendar-date.js'
import type { OfficeList } from './expected.js'

/** Interviews from the first day to the last, so that the 8th business day after them lies in the years compared. */
const FIRST = '2025-01-01' as CalendarDate
const LAST = '2027-12-15' as CalendarDate
/** The last windows of a place with long holidays reach into the year after, of which no list has a closure. */
const YEARS = [2025, 2028] as const

/** The days on which the window opens and closes, by the day of the interview. */
export type Windows = ReadonlyMap<CalendarDate, readonly [opens: CalendarDate, closes: CalendarDate]>

/** How the windows of one calendar stand to those of another. */
export interface Comparison {
  readonly interviews: number
  /** Windows of which both days are the same. */
  readonly exact: number
  /** Windows that open on an earlier day. */
  readonly early: number
}

/** The 5th and the 8th business day after every weekday of three years. */
export function windowsOf(list: OfficeList): Windows {
  const special: readonly SpecialDay[] = [
    ...[...list.worked].map((date) => [toDayNumber(date), null] as const),
    ...[...list.closed].map((date) => [toDayNumber(date), { name: '', kind: 'holiday' }] as const),
  ]
  const days = countBusinessDays(YEARS, list.weekend, (year) =>
    special.filter(([day]) => yearOf(fromDayNumber(day)) === year),
  )
  const nth = (date: CalendarDate, n: number) => {
    const day = days.nth(days.countTo(toDayNumber(date)) + n)
    if (day === undefined) throw new Error(`${date}: the window leaves the years compared`)
    return fromDayNumber(day)
  }
  return new Map(interviews(list).map((date) => [date, [nth(date, 5), nth(date, 8)] as const]))
}

export function compare(windows: Windows, expected: Windows): Comparison {
  const pairs = [...expected].map(([date, wanted]) => ({ wanted, got: windows.get(date) }))
  return {
    interviews: pairs.length,
    exact: pairs.filter(({ wanted, got }) => got?.join() === wanted.join()).length,
    early: pairs.filter(({ wanted, got }) => got === undefined || got[0] < wanted[0]).length,
  }
}

export function total(comparisons: readonly Comparison[]): Comparison {
  const sum = (field: keyof Comparison) => comparisons.reduce((all, one) => all + one[field], 0)
  return { interviews: sum('interviews'), exact: sum('exact'), early: sum('early') }
}

function interviews({ weekend }: OfficeList): readonly CalendarDate[] {
  const found: CalendarDate[] = []
  for (let date = FIRST; date <= LAST; date = addDays(date, 1)) {
    if (!weekend.includes(isoWeekday(date))) found.push(date)
  }
  return found
}
