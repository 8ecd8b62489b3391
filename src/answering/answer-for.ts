import type { Manner } from '../asking/may-ask.js'
import { withKnownDays } from '../calendar/place-calendar.js'
import { loadReadDay } from '../dates/load-read-day.js'
import { over, type Told } from '../details/derived.js'
import type { Entry } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { CheckReport } from '../domain/report.js'
import { isUserError, type UserErrorData, userError } from '../domain/user-error.js'
import type { Draft } from '../journal/model/entry.js'
import { applicationOf, replayWith, type TrackedApplication } from '../journal/model/replay.js'
import { dayTexts } from '../parse/day-texts.js'
import { readKnownDays } from '../parse/known-days.js'
import { readPolicy } from '../parse/policy.js'
import { type Question, readFlags, readParties } from '../parse/question.js'
import { type Answered, conclude } from './answer.js'
import type { Desk } from './desk.js'
import { nowAt, todayTold } from './now.js'
import { choosePlace } from './place.js'

/**
 * Answers for an application of the journal; the command line goes before what the journal says.
 *
 * @throws UserError `no-interview`, or for whatever cannot be read
 */
export async function answerFor(
  tracked: TrackedApplication,
  line: Told & Manner,
  desk: Desk,
): Promise<Answered> {
  if (!tracked.history.some(({ kind }) => kind === 'interviewed')) {
    return userError('no-interview', { who: tracked.slug })
  }
  const told = over<Told>(line, over<Told>(tracked.details, desk.settings()))
  const place = await choosePlace(line, tracked.details, desk)
  const now = await nowAt(place.calendar, line, desk.io)
  const readDay = await loadReadDay(dayTexts(line), now)
  // Of a day that both tell, what the command line says stands.
  const known = [tracked.details, line].flatMap(({ closed, open }) =>
    readKnownDays({ closed, open }, readDay, now.day, place.calendar.calendar),
  )
  // By the clock, the employer's day may still be the one before; as of a day that is told, the later is not known.
  const toldToday = todayTold(line, desk.io) !== undefined
  const history = toldToday ? knownOn(now.day, tracked.history) : tracked.history
  const question: Question = {
    application: {
      ...applicationOf({ ...tracked, history }, place.calendar.place),
      parties: over(readParties(line), readParties(tracked.details)),
      flags: readFlags(told),
    },
    calendar: withKnownDays(place.calendar, known).calendar,
    policy: readPolicy(told),
  }
  return conclude(question, place, now)
}

/** The answer for an application of the journal, or what stands in its way. */
export type Answer =
  | { readonly report: CheckReport; readonly problem: null }
  | { readonly report: null; readonly problem: UserErrorData }

/** As `answerFor`, but what the user can mend is no end: the journal has more to tell than the answer. */
export async function tryToAnswer(
  tracked: TrackedApplication,
  line: Told & Manner,
  desk: Desk,
): Promise<Answer> {
  try {
    return { report: (await answerFor(tracked, line, desk)).report, problem: null }
  } catch (error) {
    if (isUserError(error)) return { report: null, problem: error.data }
    throw error
  }
}

/**
 * Refuses entries that would leave an application without an answer, before they are written. One that has none as it
 * is takes any: they may be what mends it.
 *
 * @param tracked undefined for an application that is yet to be added
 * @throws UserError for what would stand in the way of the answer
 */
export async function assertAnswerable(
  tracked: TrackedApplication | undefined,
  drafts: readonly Draft[],
  line: Told & Manner,
  desk: Desk,
): Promise<void> {
  if (tracked !== undefined) {
    const { problem } = await tryToAnswer(tracked, line, desk)
    if (problem !== null && problem.code !== 'no-interview') return
  }
  const would = replayWith(tracked?.entries ?? [], drafts)
  if (would?.history.some(({ kind }) => kind === 'interviewed')) await answerFor(would, line, desk)
}

/** An interview to come is known before its day. */
function knownOn(today: CalendarDate, history: readonly Entry[]): readonly Entry[] {
  return history.filter(({ kind, on }) => kind === 'interviewed' || on <= today)
}
