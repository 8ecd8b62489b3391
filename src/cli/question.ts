import { calendarInfo } from '../calendar/info.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { CheckReport } from '../domain/report.js'
import { dayTexts, loadReadDay } from '../parse/load-read-day.js'
import { type Question, readQuestion } from '../parse/question.js'
import { reportOf } from '../render/report.js'
import { judge } from '../rules/judge.js'
import { askForDays } from './ask-details.js'
import { detailsOf, type QuestionOptions } from './details-options.js'
import type { Io } from './io.js'
import { type ChosenPlace, choosePlace } from './place.js'

/** A question that has been read and answered. */
export interface Answered extends Question {
  readonly report: CheckReport
}

/** The way of every question: place, today, details, verdict. @throws UserError for whatever cannot be read */
export async function answer(given: QuestionOptions, io: Io): Promise<Answered> {
  const place = await choosePlace(given, io)
  const today = await todayAt(place, given, io)
  const details = detailsOf(await askForDays(given, today, io))
  const readDay = await loadReadDay(dayTexts(details))
  const question = readQuestion(details, place.calendar, readDay, today)
  const verdict = judge(question.application, question.calendar, today, question.policy)
  const info = calendarInfo(place.calendar, place.countryAssumed)
  return { ...question, report: reportOf(verdict, question.application, info) }
}

/** The civil day in the employer's time zone, unless `--today` or `FOLLOWUP_TODAY` says otherwise. */
export async function todayAt(
  { calendar }: ChosenPlace,
  options: Pick<QuestionOptions, 'today'>,
  io: Io,
): Promise<CalendarDate> {
  const now = () => io.civilDayIn(calendar.timeZone)
  const given = options.today ?? (io.env['FOLLOWUP_TODAY'] || undefined)
  if (given === undefined) return now()
  const readDay = await loadReadDay([given])
  return readDay(given, { today: now(), tense: 'any', detail: 'today' })
}
