import type { ReadDay, Tense } from '../dates/read-day.js'
import type { Told } from '../details/derived.js'
import type { Entry } from '../domain/application.js'
import { type CalendarDate, earlier } from '../domain/calendar-date.js'
import { CALL_OUTCOMES } from '../domain/outcomes.js'
import { userError } from '../domain/user-error.js'
import { listOf } from './list.js'
import { isGiven } from './text.js'

/**
 * What happened, in order, from the details of one command line. Of one day, the interview comes first and the word
 * from the employer after a call: in doubt, they are in touch.
 *
 * @throws UserError for a detail that is missing, cannot be read, or cannot have happened when it says
 */
export function readHistory(told: Told, readDay: ReadDay, today: CalendarDate): readonly Entry[] {
  const read = (detail: string, text: string, tense: Tense) => readDay(text, { today, tense, detail })
  const given = told.interviewed ?? undefined
  if (given === undefined) return userError('detail-missing', { detail: 'interviewed' })
  const interviewed = read('interviewed', given, 'past')
  const heard = isGiven(told.heard) ? read('heard', told.heard, 'past') : undefined
  const by = isGiven(told.promised)
    ? // Named without its year, it may have passed.
      readDay(told.promised, {
        today,
        tense: 'future',
        from: earlier(interviewed, today),
        detail: 'promised',
      })
    : undefined

  const history: Entry[] = [{ kind: 'interviewed', on: interviewed }]
  for (const call of listOf(told.called)) {
    history.push(readCall(call, (text) => read('called', text, 'past')))
  }
  const word: Entry | undefined = heard && { kind: 'heard', on: heard, word: 'news' }
  if (by !== undefined) {
    // Which of the two came first is not told. A day that lies ahead of the last word was named, or confirmed, with
    // it: the employer still means to be in touch. A day that the word came on, or after, is fulfilled by it.
    const open = heard !== undefined && by > heard
    if (word && open) history.push(word)
    history.push({ kind: 'promised', by, on: heard !== undefined && open ? heard : interviewed })
    if (word && !open) history.push(word)
  } else if (word) history.push(word)
  for (const entry of history) assertPossible(entry, interviewed, today)
  return inOrder(history)
}

function readCall(text: string, readDay: (text: string) => CalendarDate): Entry {
  const [day = '', outcome = 'undecided', ...more] = text.split('=')
  const known = CALL_OUTCOMES.find((candidate) => candidate === outcome.trim().toLowerCase())
  if (known === undefined || more.length > 0) {
    return userError('outcome-unknown', { read: text.slice(day.length + 1), accepted: CALL_OUTCOMES })
  }
  return { kind: 'called', on: readDay(day.trim()), outcome: known }
}

function assertPossible(entry: Entry, interviewed: CalendarDate, today: CalendarDate): void {
  if (entry.kind === 'interviewed') return
  assertAfter(entry.kind, entry.kind === 'promised' ? entry.by : entry.on, interviewed, today)
}

/**
 * Refuses a day on which that cannot have happened.
 *
 * @param interviewed the first interview
 * @throws UserError `date-before-interview` or `date-in-the-future`
 */
export function assertAfter(
  kind: Exclude<Entry['kind'], 'interviewed'>,
  date: CalendarDate,
  interviewed: CalendarDate,
  today: CalendarDate,
): void {
  if (date < interviewed) userError('date-before-interview', { detail: kind, date, interviewed })
  if (kind !== 'promised' && date > today) userError('date-in-the-future', { detail: kind, date, today })
}

/**
 * Refuses what cannot have happened on the day that is told with it. An interview can be on any day, also to come.
 *
 * @param interviewed the first interview; undefined if there is none yet
 * @throws UserError `date-in-the-future` or `promise-backwards`, or as `assertAfter` does
 */
export function assertTold(
  entry: Exclude<Entry, { kind: 'interviewed' }>,
  interviewed: CalendarDate | undefined,
  today: CalendarDate,
): void {
  if (entry.on > today) userError('date-in-the-future', { detail: 'on', date: entry.on, today })
  // One may withdraw before the interview has come.
  if (interviewed !== undefined && entry.kind !== 'closed') assertPossible(entry, interviewed, today)
  if (entry.kind === 'promised' && entry.by < entry.on) {
    userError('promise-backwards', { by: entry.by, on: entry.on })
  }
}

/** By day; what happened on one day keeps the order in which it was told. */
function inOrder(history: readonly Entry[]): readonly Entry[] {
  if (history.length < 2) return history
  return [...history].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}
