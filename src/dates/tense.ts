import { type CalendarDate, toDayNumber } from '../domain/calendar-date.js'
import { inDoubt } from './doubts.js'
import type { DayContext } from './read-day.js'

const HALF_A_YEAR = 183

/** Whether a day is so far from today that hardly anybody would mean it without saying its year. */
export function isFar(day: CalendarDate, today: CalendarDate): boolean {
  return Math.abs(toDayNumber(day) - toDayNumber(today)) >= HALF_A_YEAR
}

/**
 * Of the days that a date without its year can be, the one that the tense means: the latest that is not after today,
 * the first that is not before it, or the nearest. Of two equally near the later one, since in doubt we wait. Where it
 * cannot be before a day, it is the first that is not. Empty if there is none.
 *
 * Both, where the tense would mean a day that is more than twice as far: `24 Nov`, said of the past on the 23rd, is
 * tomorrow as likely as a year ago. What is to come may be twice as far if it comes soon: `the 20th`, said on the 23rd,
 * is next month's.
 *
 * @param daysAround the days that can be meant near a day, in ascending order
 */
export function inTense(
  daysAround: (day: CalendarDate) => readonly CalendarDate[],
  context: DayContext,
): readonly CalendarDate[] {
  const { today, tense } =
    context.from === undefined ? context : { today: context.from, tense: 'future' as const }
  const days = daysAround(today)
  const past = days.findLast((day) => day <= today)
  const future = days.find((day) => day >= today)
  const distance = (day: CalendarDate): number => Math.abs(toDayNumber(day) - toDayNumber(today))
  const nearest = past && (!future || distance(past) < distance(future)) ? past : future
  const meant = { past, future, any: nearest, either: nearest }[tense]
  if (meant === undefined) return []
  const soon = meant > today && !isFar(meant, today)
  const far = !soon && nearest !== undefined && distance(meant) > 2 * distance(nearest)
  const both = [past, future].filter((day) => day !== undefined)
  return (far ? inDoubt('year', both, context) : undefined) ?? [meant]
}
