import type { Known } from '../../answering/note.js'
import { type Manner, mayAsk } from '../../asking/may-ask.js'
import { loadReadDay } from '../../dates/load-read-day.js'
import { QUESTION } from '../../details/derived.js'
import type { Commitment } from '../../domain/application.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { userError } from '../../domain/user-error.js'
import type { Telling } from '../../journal/model/entry.js'
import { employerDays } from '../../parse/employer-days.js'
import { isRelative, readPromise, saidThen } from '../../parse/promise.js'
import type { Io } from '../../process/io.js'

/** What they promised, and when they said so. */
export const PROMISE_OPTIONS = QUESTION.filter((row) => row.name === 'promised' || row.name === 'saidOn')

/** The day that --on names, or today. */
export async function dayOn(
  line: { readonly on?: string | undefined },
  { today, readDay }: Known,
): Promise<CalendarDate> {
  return line.on === undefined ? today : readDay('on', line.on, 'past')
}

/** What was told of a promise, as it was typed. */
interface PromiseTold {
  readonly promised?: string | undefined
  readonly saidOn?: string | undefined
}

/** What they promised, if they did. @param on the day on which they did, unless another is told */
export async function promiseOf(
  { promised, saidOn }: PromiseTold,
  on: CalendarDate,
  { today, readDay, place }: Known,
): Promise<Commitment | undefined> {
  if (promised === undefined)
    return saidOn === undefined ? undefined : userError('detail-missing', { detail: 'promised' })
  const said = saidOn === undefined ? on : await readDay('saidOn', saidOn, 'past')
  const detail = saidOn === undefined ? 'on' : 'saidOn'
  if (said > today) userError('date-in-the-future', { detail, date: said, today })
  const readDays = await loadReadDay([promised])
  const promise = readPromise(promised, said, today, readDays, employerDays(place.calendar))
  return saidOn === undefined ? promise : saidThen(promise)
}

/** A promise as the journal is told of it. */
export function promiseTold(promise: Commitment | undefined): readonly Telling[] {
  if (promise === undefined) return []
  const { on, by, said } = promise
  return [{ kind: 'promised', on, by, ...(said === undefined ? {} : { said: said.words }) }]
}

/** Asks when they said it, where their words mean another day on another day; undefined if nobody can be asked. */
export async function askSaidOn(
  promised: string,
  manner: Manner,
  { now, today, readDay, place }: Known,
  io: Io,
): Promise<CalendarDate | undefined> {
  const read = await loadReadDay([promised])
  const days = employerDays(place.calendar)
  if (!mayAsk(manner, io) || !isRelative(promised, today, read, days)) return undefined
  const { askSaidOn: ask } = await import('../../asking/index.js')
  const answer = await ask(promised, now, read, io, days)
  return answer === undefined ? undefined : readDay('saidOn', answer, 'past')
}
