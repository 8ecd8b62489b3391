import type { Caller, Parties } from '../details/derived.js'
import type { Entry } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import { isUnanswered, lastOf, openCommitment } from '../domain/history.js'

/** What the words may be made of; null for what nobody gave. Nothing else is said. */
export interface CallFacts extends Parties, Caller {
  readonly interviewed: CalendarDate | null
  /** The day that the employer named, if it has passed and the commitment is still open. */
  readonly promised: CalendarDate | null
  /** The day on which the caller last left a message, if nothing has passed between the two since. */
  readonly messageLeft: CalendarDate | null
}

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
  const promised = openCommitment(history)?.by
  const latest = history.findLast((entry) => !isUnanswered(entry))
  return {
    ...parties,
    ...caller,
    interviewed: lastOf(history, 'interviewed')?.entry.on ?? null,
    promised: promised !== undefined && today !== undefined && promised < today ? promised : null,
    messageLeft: latest?.kind === 'called' && latest.outcome === 'message' ? latest.on : null,
  }
}
