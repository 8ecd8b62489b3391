import type { AlmanacDay } from '../../src/calendar/almanac.js'

/** Whether offices are closed all day, for certain or in doubt. */
export function isClosure(day: AlmanacDay | undefined): boolean {
  return day !== undefined && (typeof day === 'string' || 'doubt' in day)
}

export function sameDay(one: AlmanacDay | undefined, other: AlmanacDay | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
