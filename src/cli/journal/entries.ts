import type { PlaceCalendar } from '../../calendar/place-calendar.js'
import { loadReadDay } from '../../dates/load-read-day.js'
import type { Tense } from '../../dates/read-day.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { isUserError } from '../../domain/user-error.js'
import { append } from '../../journal/disk/append.js'
import type { Draft, JournalEntry, Telling } from '../../journal/model/entry.js'
import type { TrackedApplication } from '../../journal/model/replay.js'
import { assertTold } from '../../parse/history.js'
import { entryLines } from '../../render/entries.js'
import { paragraph } from '../../render/screen.js'
import type { Context } from '../context.js'
import type { QuestionOptions } from '../details-options.js'
import { EXIT, verdictCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import type { ChosenPlace } from '../place.js'
import { placeFor, todayAt } from '../question.js'
import { screenFor } from '../screen.js'
import { assertAnswerable, renderAnswer, tryToAnswer } from './answers.js'
import { readApplicationOf } from './journal.js'
import { type JournalOptions, questionOf } from './options.js'
import { findWho, titleOf } from './who.js'

/** Reads one day of a command; as in `DayContext`, `from` is the first that it can be. */
export type ReadOne = (
  detail: string,
  text: string,
  tense: Tense,
  from?: CalendarDate,
) => Promise<CalendarDate>

/** An application, and what its days are read by. */
export interface Told {
  readonly tracked: TrackedApplication
  readonly place: ChosenPlace
  readonly today: CalendarDate
  readonly readDay: ReadOne
}

type PlaceTold = Pick<QuestionOptions, 'country' | 'region'>

/** What a command has to tell of an application. */
type Tell = (told: Told) => Promise<readonly Telling[]> | readonly Telling[]

/**
 * Notes that something happened to an application: finds it, has the entries told, writes them, and says what was noted
 * and what follows from it.
 *
 * @throws UserError for a name or a day that cannot be read, and for what cannot have happened when it says
 */
export async function note(
  who: string,
  options: JournalOptions & PlaceTold,
  tell: Tell,
  context: Context,
): Promise<void> {
  const { io } = context
  const tracked = await findWho(who, options, io)
  const place = await placeFor(tracked, { ...questionOf(options), ...placeTold(options) }, io)
  const today = await todayAt(place.calendar, options, io)
  // Throws for a day outside the almanac: what is told as of such a day would stand in the way of every answer.
  place.calendar.calendar.isBusinessDay(today)
  const readDay: ReadOne = async (detail, text, tense, from) =>
    (await loadReadDay([text]))(text, { today, tense, detail, ...(from && { from }) })
  const told = await tell({ tracked, place, today, readDay })
  const drafts = told.map((telling): Draft => ({ ...tracked.owner, ...telling }))
  const first = tracked.history.find(({ kind }) => kind === 'interviewed')?.on
  for (const draft of drafts) {
    switch (draft.kind) {
      case 'promised':
      case 'heard':
      case 'called':
      case 'closed':
        assertTold(draft, first, today)
    }
  }
  await assertAnswerable(tracked, drafts, questionOf(options), io)
  await showNoted(
    await append(io.journalPath, io.machine, () => drafts),
    'Noted for',
    today,
    options,
    context,
  )
}

/** The place that a command tells, which may be what mends the one that is written. */
function placeTold({ country, region }: PlaceTold): PlaceTold {
  return { ...(country?.trim() ? { country } : {}), ...(region?.trim() ? { region } : {}) }
}

/** Says what was written, and the answer that follows from it. */
export async function showNoted(
  entries: readonly JournalEntry[],
  lead: string,
  today: CalendarDate,
  options: JournalOptions & Pick<QuestionOptions, 'quiet' | 'exitCode'>,
  { io, finish }: Context,
): Promise<void> {
  const [first] = entries
  const tracked = first && readApplicationOf(first, io)
  const answer = tracked && (await tryToAnswer(tracked, questionOf(options), io))
  finish(answer?.report ? verdictCode(answer.report, options) : EXIT.answered)
  if (options.quiet) return
  if (options.json) {
    io.stdout.write(toJson({ schema: 'followup.noted/1', entries, check: answer?.report ?? null }))
    return
  }
  const screen = await screenFor(io.stdout, io, options.color)
  const what = entryLines(entries, today, screen)
  const slug = tracked?.slug ?? first?.application ?? ''
  const title = tracked === undefined ? slug : titleOf(tracked)
  const next = `followup undo takes it back; followup show ${slug} tells all of it.`
  const verdict = answer === undefined ? '' : `\n${renderAnswer(answer, questionOf(options), io, screen)}\n`
  io.stdout.write(
    `${paragraph(`${lead} ${title}:`, screen)}\n${what}${verdict}${screen.style.faint(paragraph(next, screen))}\n`,
  )
}

/**
 * The civil day at the employer's; at this machine, where the place cannot be told: what is to be shown or taken back may
 * be just that.
 */
export async function todayFor(
  tracked: TrackedApplication | undefined,
  options: JournalOptions,
  io: Io,
): Promise<CalendarDate> {
  const calendar = tracked && (await calendarFor(tracked, options, io))
  return todayAt(calendar ?? { timeZone: io.machineTimeZone() ?? 'UTC' }, options, io)
}

async function calendarFor(
  tracked: TrackedApplication,
  options: JournalOptions,
  io: Io,
): Promise<PlaceCalendar | undefined> {
  try {
    return (await placeFor(tracked, questionOf(options), io)).calendar
  } catch (error) {
    if (isUserError(error)) return undefined
    throw error
  }
}
