import type { Entry } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'

/** What the words may be made of; null for what nobody gave. Nothing else is said. */
export interface CallFacts {
  /** The caller's own name. */
  readonly name: string | null
  /** The caller's own number. */
  readonly number: string | null
  readonly company: string | null
  readonly role: string | null
  readonly interviewer: string | null
  /** The number to call. */
  readonly phone: string | null
  readonly interviewed: CalendarDate | null
  /** The day that the employer named, if it has passed without word from them. */
  readonly promised: CalendarDate | null
  /** The day on which the caller last left a message, if no call has got through since. */
  readonly messageLeft: CalendarDate | null
}

type Parties = Pick<CallFacts, 'company' | 'role' | 'interviewer' | 'phone'>
type Caller = Pick<CallFacts, 'name' | 'number'>

/**
 * Takes from what is known what the words need.
 *
 * @param history may be empty: the words then leave a blank for the day of the interview
 * @param today without it, no promise can be said to have passed
 */
export function callFacts(
  parties: Parties,
  caller: Caller,
  history: readonly Entry[],
  today: CalendarDate | undefined,
): CallFacts {
  const interviewed = history.findLast((entry) => entry.kind === 'interviewed')
  const word = history.findLast((entry) => entry.kind === 'promised' || entry.kind === 'heard')
  const call = history.findLast((entry) => entry.kind === 'called' && entry.outcome !== 'no-answer')
  return {
    ...parties,
    ...caller,
    interviewed: interviewed?.on ?? null,
    promised: word?.kind === 'promised' && today !== undefined && word.by < today ? word.by : null,
    messageLeft: call?.kind === 'called' && call.outcome === 'message' ? call.on : null,
  }
}
