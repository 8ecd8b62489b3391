import type { Commitment, Entry } from './application.js'
import type { CalendarDate } from './calendar-date.js'
import type { Ending } from './outcomes.js'
import type { Anchor } from './verdict.js'

/* What a history says without a calendar: the rules and the words of the call ask it the same. */

type History = readonly Entry[]
type Kind = Entry['kind']
type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>

/** The last entry of this kind, and where it stands; undefined if there is none. */
export function lastOf<K extends Kind>(
  history: History,
  kind: K,
): { readonly entry: EntryOf<K>; readonly index: number } | undefined {
  for (let index = history.length - 1; index >= 0; index--) {
    const entry = history[index]
    if (entry?.kind === kind) return { entry: entry as EntryOf<K>, index }
  }
  return undefined
}

/** The latest interview, past or to come. An application without one has nothing to follow up: that is a bug. */
export function lastInterview(history: History): CalendarDate {
  const found = lastOf(history, 'interviewed')
  if (found === undefined) throw new Error('an application without an interview was judged')
  return found.entry.on
}

/**
 * What the window is counted from: the latest of the interview, a call that got through and settled nothing, and
 * word from the employer that they have not decided. A message left on a machine counts as such a call: the question
 * has been asked, and they have it.
 */
export function anchorOf(history: History): Anchor {
  let anchor: Anchor | undefined
  for (const entry of history) {
    if (isAnchor(entry)) anchor = { kind: entry.kind, on: entry.on }
  }
  return anchor ?? { kind: 'interviewed', on: lastInterview(history) }
}

function isAnchor(entry: Entry): entry is Extract<Entry, { kind: Anchor['kind'] }> {
  switch (entry.kind) {
    case 'interviewed':
      return true
    case 'called':
      return asksAgain(entry)
    case 'heard':
      return entry.word === 'undecided'
    case 'promised':
    case 'closed':
      return false
    default:
      return entry satisfies never
  }
}

/** Whether a call put the question to the employer and brought no decision. */
export function asksAgain(call: EntryOf<'called'>): boolean {
  return call.outcome === 'undecided' || call.outcome === 'message'
}

/**
 * The latest commitment, unless the employer has been in touch since they made it, or has met the applicant again on
 * the day that they named, or after it.
 */
export function openCommitment(history: History): Commitment | undefined {
  const promised = lastOf(history, 'promised')
  if (promised === undefined) return undefined
  const kept = history.slice(promised.index + 1).some((entry) => keeps(entry, promised.entry))
  return kept ? undefined : promised.entry
}

/** Whether what came after a commitment keeps it. "We have not decided yet" does not before its day has come. */
function keeps(entry: Entry, { by }: Commitment): boolean {
  if (entry.kind === 'interviewed') return entry.on >= by
  return entry.kind === 'heard' && (entry.word !== 'undecided' || entry.on >= by)
}

/** Whether the entry is a call that nobody answered: it told the employer nothing, and the applicant neither. */
export function isUnanswered(entry: Entry): boolean {
  return entry.kind === 'called' && entry.outcome === 'no-answer'
}

/** How an entry ended the application, if it did. */
export function endingOf(entry: Entry): Ending | undefined {
  switch (entry.kind) {
    case 'closed':
      return entry.ending
    case 'called':
      return decided(entry.outcome)
    case 'heard':
      return decided(entry.word)
    case 'interviewed':
    case 'promised':
      return undefined
    default:
      return entry satisfies never
  }
}

function decided(answer: string): Ending | undefined {
  return answer === 'offer' || answer === 'filled' || answer === 'refused' ? answer : undefined
}
