import { askIfMissing, assertTellable, type Manner } from '../asking/may-ask.js'
import { calendarInfo } from '../calendar/info.js'
import { loadReadDay } from '../dates/load-read-day.js'
import { over, type Told } from '../details/derived.js'
import { latestDay, type Now } from '../domain/now.js'
import type { CheckReport } from '../domain/report.js'
import { dayTexts } from '../parse/day-texts.js'
import { employerDays } from '../parse/employer-days.js'
import { type Question, readQuestion } from '../parse/question.js'
import { reportOf } from '../render/verdict/report.js'
import { judge } from '../rules/judge.js'
import type { Desk } from './desk.js'
import { nowAt } from './now.js'
import { type ChosenPlace, choosePlace } from './place.js'

/** A question that has been read and answered. */
export interface Answered extends Question {
  readonly report: CheckReport
}

/** Answers what one command line tells. @throws UserError for whatever cannot be read */
export async function answer(line: Told & Manner, desk: Desk): Promise<Answered> {
  assertTellable(line, desk.io)
  const told = over<Told & Manner>(line, desk.settings())
  const place = await choosePlace(line, undefined, desk)
  const now = await nowAt(place.calendar, told, desk.io)
  const asked = await askIfMissing(told, now, desk.io, employerDays(place.calendar))
  const readDay = await loadReadDay(dayTexts(asked), now)
  return conclude(readQuestion(asked, place.calendar, readDay, latestDay(now)), place, now)
}

/** The verdict on a question, with what it was asked of. */
export function conclude(question: Question, place: ChosenPlace, now: Now): Answered {
  const verdict = judge(question.application, question.calendar, now, question.policy)
  const info = calendarInfo(place.calendar, place.countryAssumed)
  return { ...question, report: reportOf(verdict, question.application, info) }
}
