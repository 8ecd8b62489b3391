import { isoWeekday, yearOf } from '../../domain/calendar-date.js'
import type { Closure } from '../../domain/closure.js'
import type { PlaceCalendar } from '../place-calendar.js'
import { calendarYear } from '../year.js'
import type { IcsDay } from './ics.js'

/** What an official calendar says otherwise than the almanac. */
export interface Comparison {
  /** The first and the last year of which the calendar names a day. */
  readonly years: readonly [number, number]
  /** Days that the almanac does not have as closures, or is not sure about. */
  readonly adds: readonly IcsDay[]
  /** Closures of the almanac in the years of the calendar, weekends left out, that the calendar does not name. */
  readonly contradicts: readonly Closure[]
  /** How many of its days the almanac has too. */
  readonly same: number
}

/** @param days not empty; @param place the place that they are for */
export function compare(days: readonly IcsDay[], place: PlaceCalendar): Comparison {
  const dates = new Set(days.map(({ date }) => date))
  // In a year of which the calendar names no day, it has said nothing.
  const years = [...new Set(days.map(({ date }) => yearOf(date)))]
  const adds = days.filter(({ date }) => {
    const closure = place.calendar.closureOn(date)
    return closure === undefined || closure.doubt !== undefined
  })
  const contradicts = years
    .flatMap((year) => calendarYear(place, String(year)).holidays)
    .filter(({ date }) => !dates.has(date) && !place.weekend.includes(isoWeekday(date)))
  return {
    years: [Math.min(...years), Math.max(...years)],
    adds,
    contradicts,
    same: days.length - adds.length,
  }
}
