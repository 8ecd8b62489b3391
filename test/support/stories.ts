import type { BusinessCalendar } from '../../src/calendar/business-calendar.js'
import { layOver } from '../../src/calendar/overlay.js'
import { PARTIES, recordOf } from '../../src/details/derived.js'
import type { Application, Entry } from '../../src/domain/application.js'
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.js'
import type { CallOutcome, Ending, Word } from '../../src/domain/outcomes.js'
import { calendarOf, daysOf, numberOf } from './calendars.js'

/*
 * What can happen to an application, said as briefly as it is told.
 */

/** An ISO date, or month and day alone: of the winter of 2026 to 2027. */
export function dayOf(text: string): CalendarDate {
  if (text.length > 5) return calendarDate(text)
  return calendarDate(`${text < '09' ? 2027 : 2026}-${text}`)
}

export const interviewed = (on: string): Entry => ({ kind: 'interviewed', on: dayOf(on) })

export const called = (on: string, outcome: CallOutcome): Entry => ({
  kind: 'called',
  on: dayOf(on),
  outcome,
})

export const heard = (on: string, word: Word = 'news'): Entry => ({ kind: 'heard', on: dayOf(on), word })

/** They said, on the second day, that they would be in touch by the first. */
export const promised = (by: string, on: string): Entry => ({
  kind: 'promised',
  by: dayOf(by),
  on: dayOf(on),
})

export const ended = (on: string, ending: Ending): Entry => ({ kind: 'closed', on: dayOf(on), ending })

export function application(history: readonly Entry[], noCalls = false): Application {
  return {
    parties: recordOf(PARTIES, () => null),
    place: { country: 'XA', region: null },
    flags: { noCalls },
    history,
  }
}

const WEEKDAYS_ONLY = daysOf([2020, 2040], [6, 7])

/** Monday to Friday, 2020 to 2040, but for these days, on which the employer is closed. */
export function weekdaysWithout(...closed: readonly string[]): BusinessCalendar {
  return calendarOf(
    layOver(
      WEEKDAYS_ONLY,
      closed.map((date) => ({ day: numberOf(dayOf(date)), closure: 'Shut' })),
    ),
  )
}

/**
 * Reads a story: what happened, in order, as `interviewed 11-12, promised 11-20 on 11-12, heard 11-16 undecided,
 * called 11-19 message, closed 11-20 withdrawn`.
 */
export function story(text: string): readonly Entry[] {
  return text.split(', ').map((event) => {
    const [kind, day = '', ...rest] = event.trim().split(' ')
    switch (kind) {
      case 'interviewed':
        return interviewed(day)
      case 'promised':
        return promised(day, rest[1] ?? '')
      case 'heard':
        return heard(day, (rest[0] ?? 'news') as Word)
      case 'called':
        return called(day, (rest[0] ?? 'undecided') as CallOutcome)
      case 'closed':
        return ended(day, (rest[0] ?? 'withdrawn') as Ending)
      default:
        throw new Error(`no such event: ${event}`)
    }
  })
}
