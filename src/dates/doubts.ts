import type { Asked, Days } from './forms/form.js'
import { isPromise } from './read-day.js'

type Handling = 'refuse' | 'later' | 'end'

/**
 * Where words can mean more than one day, and what is done then: of a promise, and of anything else. `later` takes the
 * last of the days, where that does no harm: who waits for it has waited for the others. `end` does so too, and is no
 * other reading: of anything wide, the end counts. All else is refused, with each day that can be meant.
 */
const DOUBTS = {
  /** `thursday` on a Thursday: today, or a week from now or ago. */
  'weekday-of-today': { promise: 'refuse', other: 'refuse' },
  /** `thursday`, where nobody knows whether it is over or to come. */
  'weekday-around': { promise: 'refuse', other: 'refuse' },
  /** `next friday` on a Monday: this week's to some, next week's to others. */
  'next-weekday': { promise: 'later', other: 'refuse' },
  /** `last monday` on a Thursday: this week's to some, last week's to others. */
  'last-weekday': { promise: 'later', other: 'later' },
  /** `friday after next`: one week after the coming one, or two. */
  'weekday-after-next': { promise: 'refuse', other: 'refuse' },
  /** `this weekend`: its Saturday or its Sunday. */
  weekend: { promise: 'end', other: 'refuse' },
  /** `12/11/2026`: nobody knows which of the two is the month. */
  numeric: { promise: 'refuse', other: 'refuse' },
  /** `24 Nov` on the 23rd, of what is over: tomorrow as likely as a year ago. */
  year: { promise: 'refuse', other: 'refuse' },
  /** `Friday, 12 November`, which is a Thursday. */
  'weekday-of-date': { promise: 'refuse', other: 'refuse' },
} as const satisfies Readonly<Record<string, Readonly<Record<'promise' | 'other', Handling>>>>

export type Doubt = keyof typeof DOUBTS

/** What is read of words that can mean each of these days, in order: one of them, or all. */
export function inDoubt(doubt: Doubt, days: Days, asked: Pick<Asked, 'tense' | 'from' | 'strict'>): Days {
  const policy: Handling = DOUBTS[doubt][isPromise(asked) ? 'promise' : 'other']
  return policy === 'end' || (policy === 'later' && !asked.strict) ? days?.slice(-1) : days
}
