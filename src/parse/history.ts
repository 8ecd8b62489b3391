import type { EmployerDays, ReadDay } from '../dates/read-day.js'
import type { Told } from '../details/derived.js'
import type { Entry } from '../domain/application.js'
import { type CalendarDate, earlier } from '../domain/calendar-date.js'
import { CALL_OUTCOMES } from '../domain/outcomes.js'
import { userError } from '../domain/user-error.js'
import { listOf } from './list.js'
import { readPromise, saidThen } from './promise.js'
import { isGiven } from './text.js'

/**
 * What happened, in order, from the details of one command line. Of one day, the interview comes first and the word
 * from the employer after a call: in doubt, they are in touch.
 *
 * @throws UserError for a detail that is missing, cannot be read, or cannot have happened when it says
 */
export function readHistory(
  told: Told,
  readDay: ReadDay,
  today: CalendarDate,
  days?: EmployerDays,
): readonly Entry[] {
  const given = told.interviewed ?? undefined
  if (given === undefined) return userError('detail-missing', { detail: 'interviewed' })
  const interviewed = readDay(given, { today, tense: 'past', detail: 'interviewed' })
  const accepted = { from: interviewed, to: today }
  const read = (detail: string, text: string) => readDay(text, { today, tense: 'past', accepted, detail })
  const heard = isGiven(told.heard) ? read('heard', told.heard) : undefined
  const saidOn = isGiven(told.saidOn) ? read('saidOn', told.saidOn) : undefined
  if (saidOn !== undefined) assertAfter('saidOn', saidOn, interviewed, today)
  if (saidOn !== undefined && !isGiven(told.promised)) userError('detail-missing', { detail: 'promised' })
  const promise = isGiven(told.promised)
    ? readPromise(told.promised, saidOn ?? earlier(interviewed, today), today, readDay, days)
    : undefined

  const history: Entry[] = [{ kind: 'interviewed', on: interviewed }]
  for (const call of listOf(told.called)) {
    history.push(readCall(call, (text) => read('called', text)))
  }
  const word: Entry | undefined = heard && { kind: 'heard', on: heard, word: 'news' }
  if (promise !== undefined) {
    const { by } = promise
    // Which of the two came first is not told. A day that lies ahead of the last word was named, or confirmed, with
    // it: the employer still means to be in touch. A day that the word came on, or after, is fulfilled by it.
    const open = heard !== undefined && by > heard
    if (word && open) history.push(word)
    const on = saidOn ?? (heard !== undefined && open ? heard : interviewed)
    if (saidOn !== undefined && by < on) userError('promise-backwards', { detail: 'saidOn', by, on })
    history.push({ kind: 'promised', ...(saidOn === undefined ? promise : saidThen(promise)), on })
    if (word && !open) history.push(word)
  } else if (word) history.push(word)
  for (const entry of history) {
    if (entry.kind !== 'interviewed') assertPossible(entry, interviewed, today)
  }
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

/** What was told, as far as it has to be possible. */
type Happened =
  | { readonly kind: 'promised'; readonly on: CalendarDate; readonly by: CalendarDate }
  | { readonly kind: 'heard' | 'called' | 'closed'; readonly on: CalendarDate }

function assertPossible(entry: Happened, interviewed: CalendarDate, today: CalendarDate): void {
  assertAfter(entry.kind, entry.kind === 'promised' ? entry.by : entry.on, interviewed, today)
}

/**
 * Refuses a day on which that cannot have happened.
 *
 * @param interviewed the first interview
 * @throws UserError `date-before-interview` or `date-in-the-future`
 */
export function assertAfter(
  kind: Exclude<Entry['kind'], 'interviewed'> | 'saidOn',
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
 * @param detail what tells the day on which it was
 * @throws UserError `date-in-the-future` or `promise-backwards`, or as `assertAfter` does
 */
export function assertTold(
  entry: Happened,
  interviewed: CalendarDate | undefined,
  today: CalendarDate,
  detail: 'on' | 'saidOn',
): void {
  if (entry.on > today) userError('date-in-the-future', { detail, date: entry.on, today })
  // One may withdraw before the interview has come.
  if (interviewed !== undefined && entry.kind !== 'closed') assertPossible(entry, interviewed, today)
  if (entry.kind === 'promised' && entry.by < entry.on) {
    userError('promise-backwards', { detail, by: entry.by, on: entry.on })
  }
}

/** By day; what happened on one day keeps the order in which it was told. */
function inOrder(history: readonly Entry[]): readonly Entry[] {
  if (history.length < 2) return history
  return [...history].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}
