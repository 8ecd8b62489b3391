import { type IsoWeekday, isoWeekday } from '../../src/domain/calendar-date.js'
import { WEEKDAYS } from '../../src/domain/day-names.js'
import type { Days } from './day-table.js'
import type { Fact } from './facts.js'
import { isClosure, sameDay } from './office-day.js'

/**
 * The days with a place's own facts laid over them.
 *
 * @throws Error that names every fact which changes nothing: the library has learnt it, or the date is wrong
 */
export function layFacts(days: Days, facts: readonly Fact[], weekend: readonly IsoWeekday[]): Days {
  const problems = facts.flatMap((fact) => {
    const problem = superfluous(days, fact, weekend)
    return problem === undefined ? [] : [`${fact.where}: ${problem}`]
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return facts.reduce(lay, days)
}

/**
 * The days of a region with its country's facts laid over them: what the region closes by a rule of its own stays
 * closed, and its own weekend stays its own.
 *
 * @param above the country's days without facts
 */
export function layFactsFromAbove(
  days: Days,
  above: Days,
  facts: readonly Fact[],
  weekend: readonly IsoWeekday[],
): Days {
  return facts
    .filter((fact) => superfluous(days, fact, weekend) === undefined)
    .filter(({ effect, date }) => effect !== 'not-a-closure' || sameDay(days.get(date), above.get(date)))
    .reduce(lay, days)
}

function superfluous(days: Days, { date, effect }: Fact, weekend: readonly IsoWeekday[]): string | undefined {
  const weekday = isoWeekday(date)
  const day = days.get(date)
  const closed = isClosure(day)
  if (effect === 'working') {
    if (weekend.includes(weekday)) return undefined
    return `${date} is a ${WEEKDAYS[weekday]}; only a day of the weekend can be "working"`
  }
  if (weekend.includes(weekday)) return `${date} is a ${WEEKDAYS[weekday]}, when offices are closed anyhow`
  if (effect === 'closed' && closed) {
    const name = typeof day === 'string' ? day : day?.name
    return `${date} is closed without this row (${name}); take the row out`
  }
  if (effect === 'not-a-closure' && !closed) return `${date} is open without this row; take the row out`
  return undefined
}

function lay(days: Days, { date, effect, name, doubt }: Fact): Days {
  const laid = new Map(days)
  if (effect === 'not-a-closure') laid.delete(date)
  else if (effect === 'working') laid.set(date, { name, works: true })
  else laid.set(date, doubt === '' ? name : { name, doubt })
  return laid
}
