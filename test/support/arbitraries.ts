import fc from 'fast-check'
import type { BusinessCalendar } from '../../src/calendar/business-calendar.js'
import type { KnownDay } from '../../src/calendar/overlay.js'
import { layOver } from '../../src/calendar/overlay.js'
import type { Application, Entry } from '../../src/domain/application.js'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  later,
  toDayNumber,
} from '../../src/domain/calendar-date.js'
import type { Policy } from '../../src/domain/policy.js'
import { calendarOf } from './calendars.js'
import { placeCalendar } from './places.js'
import { application } from './stories.js'

/*
 * Applications, calendars and days as they may come, for properties that hold of all of them.
 */

export interface Situation {
  readonly application: Application
  /** The country, whose calendar it is, with the employer's closures over it. */
  readonly country: string
  readonly closures: readonly KnownDay[]
  readonly calendar: BusinessCalendar
  readonly today: CalendarDate
  readonly minute: number | null
  readonly policy: Policy
}

/** The interviews of these situations lie in the three years after this day. */
export const EARLIEST = calendarDate('2025-10-01')

export const COUNTRIES = ['GB', 'US', 'SA', 'AE', 'CN', 'IR', 'DE'] as const

/** An interview, and what may follow it within some weeks. Only an interview may still be to come. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({
    start: fc.nat(1100),
    events: fc.array(fc.tuple(fc.nat(12), eventKinds()), { maxLength: 5 }),
    wait: fc.nat(25),
    ahead: fc.constantFrom(0, 0, 3, 8),
    noCalls: fc.constantFrom(false, false, false, true),
    country: fc.constantFrom(...COUNTRIES),
    shut: fc.array(fc.integer({ min: -5, max: 70 }), { maxLength: 12 }),
    first: fc.integer({ min: 1, max: 8 }),
    width: fc.nat(6),
    grace: fc.integer({ min: 1, max: 3 }),
    callLimit: fc.integer({ min: 1, max: 3 }),
    minute: fc.option(fc.nat(1439)),
  })
  .map(({ start, events, wait, ahead, noCalls, country, shut, first, width, grace, callLimit, minute }) => {
    const met = addDays(EARLIEST, start)
    const history: Entry[] = [{ kind: 'interviewed', on: met }]
    let on = met
    for (const [days, make] of events) {
      on = addDays(on, days)
      history.push(make(on))
    }
    const closures = shut.map((days) => ({ day: toDayNumber(met) + days, closure: 'Shut' }))
    return {
      application: application(history, noCalls),
      country,
      closures,
      calendar: withClosures(country, closures),
      today: todayAfter(history, wait, ahead),
      minute,
      policy: { first, last: first + width, grace, callLimit },
    }
  })

function todayAfter(history: readonly Entry[], wait: number, ahead: number): CalendarDate {
  const last = history.at(-1) as Entry
  if (last.kind !== 'interviewed' || ahead === 0) return addDays(last.on, wait)
  const before = addDays(last.on, -ahead)
  return later(history.at(-2)?.on ?? before, before)
}

export function withClosures(country: string, closures: readonly KnownDay[]): BusinessCalendar {
  const { days, notes } = placeCalendar(country)
  return calendarOf(layOver(days, closures), notes)
}

type Make = (on: CalendarDate) => Entry

function eventKinds(): fc.Arbitrary<Make> {
  return fc.oneof(
    fc.constantFrom<Make>(
      (on) => ({ kind: 'interviewed', on }),
      (on) => ({ kind: 'called', on, outcome: 'no-answer' }),
      (on) => ({ kind: 'called', on, outcome: 'message' }),
      (on) => ({ kind: 'called', on, outcome: 'undecided' }),
      (on) => ({ kind: 'heard', on, word: 'undecided' }),
      (on) => ({ kind: 'heard', on, word: 'news' }),
      (on) => ({ kind: 'heard', on, word: 'filled' }),
      (on) => ({ kind: 'closed', on, ending: 'withdrawn' }),
    ),
    fc.nat(30).map(
      (days): Make =>
        (on) => ({ kind: 'promised', on, by: addDays(on, days) }),
    ),
  )
}
