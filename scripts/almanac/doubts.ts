import {
  type CalendarDate,
  calendarDate,
  type IsoWeekday,
  isoWeekday,
} from '../../src/domain/calendar-date.js'
import { csvLines } from './csv.js'
import type { Days } from './day-table.js'
import { isClosure, sameDay } from './office-day.js'

/** A day about which two lists of holidays disagree, and that no official table has decided. */
export interface Doubt {
  readonly country: string
  readonly date: CalendarDate
  /** `working`: a day of the weekend that one list says is worked. It stays closed. */
  readonly effect: 'closed' | 'working'
  readonly onlyIn: 'date-holidays' | 'second list'
  readonly name: string
  /** Why the closure is not certain, in a few words. */
  readonly doubt: string
  readonly where: string
}

/** Reads `almanac/doubts.csv`: country, date, effect, only_in, name, doubt. */
export function readDoubts(csv: string): readonly Doubt[] {
  return csvLines(csv, 'almanac/doubts.csv').map(({ line, cells }) => {
    const { country = '', date = '', effect = '', only_in: onlyIn = '', name = '', doubt = '' } = cells
    const where = `almanac/doubts.csv, line ${line}`
    if (effect !== 'closed' && effect !== 'working')
      throw new Error(`${where}: the effect "${effect}" is none; there are closed, working`)
    if (onlyIn !== 'date-holidays' && onlyIn !== 'second list')
      throw new Error(`${where}: only_in "${onlyIn}" is none; there are date-holidays, second list`)
    if (name === '' || doubt === '') throw new Error(`${where}: a doubt has a name and a reason`)
    return { country, date: calendarDate(date), effect, onlyIn, name, doubt, where }
  })
}

/**
 * The days with the doubtful ones marked or added: in doubt, a day is closed.
 *
 * @throws Error that names every row which is decided by now: by a fact, or because the library has changed
 */
export function layDoubts(days: Days, doubts: readonly Doubt[], weekend: readonly IsoWeekday[]): Days {
  const laid = new Map(days)
  const decided: string[] = []
  for (const { date, effect, onlyIn, name, doubt, where } of doubts) {
    const day = days.get(date)
    const atWeekend = weekend.includes(isoWeekday(date))
    if (atWeekend !== (effect === 'working')) decided.push(`${where}: ${date} is a weekend day, or none`)
    else if (effect === 'working') continue
    else if (
      isClosure(day) !== (onlyIn === 'date-holidays') ||
      (day && typeof day !== 'string' && isClosure(day))
    )
      decided.push(`${where}: ${date} ${name} is not in "${onlyIn}" alone any more; take the row out`)
    else laid.set(date, { name: typeof day === 'string' ? day : name, doubt })
  }
  if (decided.length > 0) throw new Error(decided.join('\n'))
  return laid
}

/**
 * The days of a region with its country's doubtful days laid over them. What the region closes by a rule of its own
 * is not in doubt.
 *
 * @param above the country's days without doubts
 */
export function layDoubtsFromAbove(
  days: Days,
  above: Days,
  doubts: readonly Doubt[],
  weekend: readonly IsoWeekday[],
): Days {
  const applicable = doubts.filter(
    ({ date, effect, onlyIn }) =>
      effect === 'closed' &&
      !weekend.includes(isoWeekday(date)) &&
      (onlyIn === 'second list'
        ? !isClosure(days.get(date))
        : days.has(date) && sameDay(days.get(date), above.get(date))),
  )
  return layDoubts(days, applicable, weekend)
}
