import { calendarInfo } from '../calendar/info.js'
import { type PlaceCalendar, withKnownDays } from '../calendar/place-calendar.js'
import { loadReadDay } from '../dates/load-read-day.js'
import type { Application, Entry } from '../domain/application.js'
import { type CalendarDate, calendarDate, looksLikeIso } from '../domain/calendar-date.js'
import type { CheckReport } from '../domain/report.js'
import { userError } from '../domain/user-error.js'
import { applicationOf, type TrackedApplication, type TrackedDetails } from '../journal/model/replay.js'
import { dayTexts } from '../parse/day-texts.js'
import { readKnownDays } from '../parse/known-days.js'
import { readPolicy } from '../parse/policy.js'
import { type Question, readParties, readQuestion } from '../parse/question.js'
import type { Settings } from '../parse/settings.js'
import { reportOf } from '../render/report.js'
import { judge } from '../rules/judge.js'
import { detailsOf, type QuestionOptions } from './details-options.js'
import type { Io } from './io.js'
import { askIfMissing, assertTellable } from './may-ask.js'
import { type ChosenPlace, choosePlace } from './place.js'
import { readSettings } from './settings.js'

/** A question that has been read and answered. */
export interface Answered extends Question {
  readonly report: CheckReport
}

/** Answers what one command line tells. @throws UserError for whatever cannot be read */
export async function answer(given: QuestionOptions, io: Io): Promise<Answered> {
  assertTellable(given, io)
  const options = withSettings(given, readSettings(io))
  const place = await choosePlace(options, io)
  const today = await todayAt(place.calendar, options, io)
  const details = detailsOf(await askIfMissing(options, today, io))
  const readDay = await loadReadDay(dayTexts(details))
  return conclude(readQuestion(details, place.calendar, readDay, today), place, today)
}

/**
 * Answers for an application of the journal; the options of the command line go before what the journal says.
 *
 * @throws UserError `no-interview`, or for whatever cannot be read
 */
export async function answerFor(
  tracked: TrackedApplication,
  given: QuestionOptions,
  io: Io,
): Promise<Answered> {
  if (!tracked.history.some(({ kind }) => kind === 'interviewed')) {
    return userError('no-interview', { who: tracked.slug })
  }
  const options = withSettings(withDetails(given, tracked.details), readSettings(io))
  const place = await choosePlace(options, io)
  const today = await todayAt(place.calendar, options, io)
  const readDay = await loadReadDay(dayTexts(options))
  // Of a day that both tell, what the command line says stands.
  const known = [tracked.details, given].flatMap(({ closed, open }) =>
    readKnownDays({ closed: closed ?? [], open: open ?? [] }, readDay, today, place.calendar.calendar),
  )
  // By the clock, the employer's day may still be the one before; as of a day that is told, the later is not known.
  const history = todayTold(options, io) === undefined ? tracked.history : knownOn(today, tracked.history)
  const question: Question = {
    application: withParties(applicationOf({ ...tracked, history }, place.calendar.place), options),
    calendar: withKnownDays(place.calendar, known).calendar,
    policy: readPolicy(options),
  }
  return conclude(question, place, today)
}

/** The employer's place, of an application of the journal. @throws as `choosePlace` does */
export function placeFor(
  { details }: TrackedApplication,
  given: QuestionOptions,
  io: Io,
): Promise<ChosenPlace> {
  return choosePlace(withSettings(withDetails(given, details), readSettings(io)), io)
}

function conclude(question: Question, place: ChosenPlace, today: CalendarDate): Answered {
  const verdict = judge(question.application, question.calendar, today, question.policy)
  const info = calendarInfo(place.calendar, place.countryAssumed)
  return { ...question, report: reportOf(verdict, question.application, info) }
}

/** Who and what the command line names goes before what the journal knows. */
function withParties(application: Application, options: QuestionOptions): Application {
  const { company, role, interviewer, phone } = readParties(options)
  return {
    ...application,
    company: company ?? application.company,
    role: role ?? application.role,
    interviewer: interviewer ?? application.interviewer,
    phone: phone ?? application.phone,
    noCalls: application.noCalls || !options.calls,
  }
}

/** What the journal knows, under what the command line says. */
function withDetails(options: QuestionOptions, details: TrackedDetails): QuestionOptions {
  return {
    ...options,
    ...(options.country === undefined ? placeOf(options, details) : {}),
    ...defined('window', options.window ?? details.window),
    ...defined('grace', options.grace ?? details.grace?.toString()),
    ...defined('callLimit', options.callLimit ?? details.callLimit?.toString()),
  }
}

function placeOf(
  { region }: QuestionOptions,
  details: TrackedDetails,
): Pick<QuestionOptions, 'country' | 'region'> {
  return { ...defined('country', details.country), ...defined('region', region ?? details.region) }
}

/** What the user has set for all, under what was said for this one; `choosePlace` does so with the country. */
export function withSettings(options: QuestionOptions, settings: Settings): QuestionOptions {
  return {
    ...options,
    ...defined('window', options.window ?? settings.window),
    ...defined('grace', options.grace ?? settings.grace),
    ...defined('callLimit', options.callLimit ?? settings['call-limit']),
  }
}

function defined<Name extends string>(
  name: Name,
  value: string | null | undefined,
): { [N in Name]?: string } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { [N in Name]: string })
}

/** The civil day in the employer's time zone, unless `--today` or `FOLLOWUP_TODAY` says otherwise. */
export async function todayAt(
  { timeZone }: Pick<PlaceCalendar, 'timeZone'>,
  options: Pick<QuestionOptions, 'today'>,
  io: Io,
): Promise<CalendarDate> {
  const given = todayTold(options, io)
  // The clock is asked only where it matters: to set the time zone takes a twentieth of a start.
  if (given !== undefined && looksLikeIso(given)) return calendarDate(given, 'today')
  const now = io.civilDayIn(timeZone)
  if (given === undefined) return now
  const readDay = await loadReadDay([given])
  return readDay(given, { today: now, tense: 'any', detail: 'today' })
}

function todayTold({ today }: Pick<QuestionOptions, 'today'>, { env }: Io): string | undefined {
  return today ?? (env['FOLLOWUP_TODAY'] || undefined)
}

/** An interview to come is known before its day. */
function knownOn(today: CalendarDate, history: readonly Entry[]): readonly Entry[] {
  return history.filter(({ kind, on }) => kind === 'interviewed' || on <= today)
}
