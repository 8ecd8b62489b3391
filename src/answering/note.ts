import type { Manner } from '../asking/may-ask.js'
import type { PlaceCalendar } from '../calendar/place-calendar.js'
import { loadReadDay } from '../dates/load-read-day.js'
import type { Tense } from '../dates/read-day.js'
import type { Told } from '../details/derived.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import { latestDay, type Now } from '../domain/now.js'
import { isUserError } from '../domain/user-error.js'
import { append } from '../journal/disk/append.js'
import type { Read } from '../journal/form/lines.js'
import type { Contents } from '../journal/model/contents.js'
import type { Draft, JournalEntry, Telling } from '../journal/model/entry.js'
import { replay, type TrackedApplication } from '../journal/model/replay.js'
import { assertTold } from '../parse/history.js'
import { textOf } from '../parse/text.js'
import { type Answer, assertAnswerable, tryToAnswer } from './answer-for.js'
import type { Desk } from './desk.js'
import { tell } from './journal.js'
import { nowAt } from './now.js'
import { type ChosenPlace, choosePlace, type PlaceTold } from './place.js'
import { questionOf } from './question-of.js'
import { findWho } from './who.js'

/** Reads one day of a command. */
export type ReadOne = (detail: string, text: string, tense: Tense) => Promise<CalendarDate>

/** An application, and what its days are read by. */
export interface Known {
  readonly tracked: TrackedApplication
  readonly place: ChosenPlace
  readonly now: Now
  /** The last day on which anything can have happened. */
  readonly today: CalendarDate
  readonly readDay: ReadOne
}

/** What was written, and what follows from it. */
export interface Noted {
  readonly entries: readonly JournalEntry[]
  /** The application as it stands now; undefined if none does. */
  readonly tracked: TrackedApplication | undefined
  readonly answer: Answer | undefined
  readonly today: CalendarDate
}

/**
 * Notes that something happened to an application: finds it, has the entries told, and writes them.
 *
 * @param line where it tells a place, that may be what mends the one that is written
 * @param tellings what the command has to tell of the application
 * @throws UserError for a name or a day that cannot be read, and for what cannot have happened when it says
 */
export async function note(
  who: string,
  line: Told & Manner,
  desk: Desk,
  tellings: (known: Known) => Promise<readonly Telling[]> | readonly Telling[],
): Promise<Noted> {
  const tracked = await findWho(who, line, desk)
  // Throws for a file that is broken: here that stops everything, and further on it would be one more reason for which
  // there is no answer yet.
  desk.settings()
  const place = await choosePlace({ ...questionOf(line), ...filledPlace(line) }, tracked.details, desk)
  const now = await nowAt(place.calendar, line, desk.io)
  const today = latestDay(now)
  // Throws for a day outside the almanac: what is told as of such a day would stand in the way of every answer.
  place.calendar.calendar.isBusinessDay(today)
  const first = tracked.history.find(({ kind }) => kind === 'interviewed')?.on
  const readDay: ReadOne = async (detail, text, tense) => {
    const accepted = tense === 'past' ? { from: first, to: today } : {}
    return (await loadReadDay([text], now))(text, { today, tense, accepted, detail })
  }
  const told = await tellings({ tracked, place, now, today, readDay })
  const drafts = told.map((telling): Draft => ({ ...tracked.owner, ...telling }))
  for (const draft of drafts) {
    switch (draft.kind) {
      case 'promised':
        assertTold(draft, first, today, line.saidOn === undefined ? 'on' : 'saidOn')
        break
      case 'heard':
      case 'called':
      case 'closed':
        assertTold(draft, first, today, 'on')
    }
  }
  await assertAnswerable(tracked, drafts, questionOf(line), desk)
  return write(() => drafts, today, line, desk)
}

/**
 * Writes what was told, and answers for the application as it stands then: the journal is read once for both.
 *
 * @param decide what to write, for one application; it may look into the journal, as it is at that moment
 */
export async function write(
  decide: (readNow: Read) => readonly Draft[],
  today: CalendarDate,
  line: Told & Manner,
  desk: Desk,
): Promise<Noted> {
  const { io } = desk
  let before: Contents | undefined
  const entries = await append(io.journalPath, io.machine, (readNow) => {
    const drafts = decide(readNow)
    // Of the lines that could not be read, those of other applications are not told here.
    before = readNow({ application: drafts[0]?.application })
    return drafts
  })
  if (before !== undefined) tell(before, desk)
  const [first] = entries
  const tracked =
    first &&
    replay([...(before?.entries ?? []), ...entries]).find((application) =>
      application.entries.some(({ id }) => id === first.id),
    )
  return {
    entries,
    tracked,
    answer: tracked && (await tryToAnswer(tracked, questionOf(line), desk)),
    today,
  }
}

/**
 * The civil day at the employer's; at this machine, where the place cannot be told: what is to be shown or taken back may
 * be just that.
 */
export async function todayFor(
  tracked: TrackedApplication | undefined,
  line: Told & Manner,
  desk: Desk,
): Promise<CalendarDate> {
  const calendar = tracked && (await calendarFor(tracked, line, desk))
  const { day } = await nowAt(calendar ?? { timeZone: desk.io.machineTimeZone() ?? 'UTC' }, line, desk.io)
  return day
}

async function calendarFor(
  tracked: TrackedApplication,
  line: Told & Manner,
  desk: Desk,
): Promise<PlaceCalendar | undefined> {
  try {
    return (await choosePlace(questionOf(line), tracked.details, desk)).calendar
  } catch (error) {
    if (isUserError(error)) return undefined
    throw error
  }
}

function filledPlace({ country, region }: PlaceTold): PlaceTold {
  return {
    ...(textOf(country) === null ? {} : { country }),
    ...(textOf(region) === null ? {} : { region }),
  }
}
