import { calendarInfo } from '../../src/calendar/info.js'
import { readIsoDay } from '../../src/dates/read-day.js'
import type { Details } from '../../src/details/table.js'
import type { CheckReport } from '../../src/domain/report.js'
import { readQuestion } from '../../src/parse/question.js'
import { reportOf } from '../../src/render/verdict/report.js'
import { judge } from '../../src/rules/judge.js'
import type { Situation } from './arbitraries.js'
import { placeCalendar } from './places.js'
import { dayOf } from './stories.js'

/** The answer to the details of one command line; days are ISO dates. */
export function reportFor(country: string, today: string, details: Details): CheckReport {
  const place = placeCalendar(country)
  const question = readQuestion(details, place, readIsoDay, dayOf(today))
  const verdict = judge(
    question.application,
    question.calendar,
    { day: dayOf(today), minute: null },
    question.policy,
  )
  return reportOf(verdict, question.application, calendarInfo(place, false))
}

export function reportOn({ application, country, calendar, today, policy }: Situation): CheckReport {
  const info = calendarInfo(placeCalendar(country), false)
  return reportOf(judge(application, calendar, { day: today, minute: null }, policy), application, info)
}
