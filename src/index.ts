import { join } from 'node:path'
import { calendarInfo } from './calendar/info.js'
import { openCalendars, type PlaceCalendar } from './calendar/place-calendar.js'
import { findPlace } from './calendar/places.js'
import { openShelf } from './calendar/shelf.js'
import { readIsoDay } from './dates/read-day.js'
import type { CallerDetails, Details } from './details/table.js'
import { type CalendarDate, calendarDate } from './domain/calendar-date.js'
import type { Closure } from './domain/closure.js'
import type { CalendarInfo, CheckReport } from './domain/report.js'
import { isUserError, UserError } from './domain/user-error.js'
import { readHistory } from './parse/history.js'
import { readCaller, readParties, readQuestion } from './parse/question.js'
import { assertTypes, assertWhole } from './parse/untyped.js'
import { errorMessage } from './render/errors/errors.js'
import { reportOf } from './render/verdict/report.js'
import { judge } from './rules/judge.js'
import type { CallScript } from './script/call-script.js'
import { callFacts } from './script/facts.js'
import { en } from './script/languages/en.js'
import { callScript as wordsOf } from './script/tree.js'
import type { Words } from './script/words.js'

export type { Details } from './details/table.js'
export type { CalendarDate } from './domain/calendar-date.js'
export type { Closure, ClosureKind } from './domain/closure.js'
export type { CalendarInfo, CheckReport, Reason } from './domain/report.js'
export { UserError, type UserErrorArgs, type UserErrorCode } from './domain/user-error.js'
export type { Anchor, Effect, Finding, RuleName, Window } from './domain/verdict.js'
export type { Answer, AnswerId, Blank, CallScript, ScriptDetail, Step } from './script/call-script.js'
export type { Said, Sentence, SpokenDay, SpokenFacts, Words } from './script/words.js'

/** What `check()` is asked. Days are ISO 8601 `YYYY-MM-DD`. */
export interface CheckOptions extends Details {
  readonly interviewed: string
  readonly country: string
  readonly today: string
}

/** What `callScript()` is asked. Everything but `today` may be absent; a marked blank then stands in its place. */
export interface CallScriptOptions extends Details, Omit<CallerDetails, 'language'> {
  /** The language, as its words: `import { de } from 'followup/languages/de'`. English if absent. */
  readonly language?: Words | undefined
  readonly today: string
}

/** What `businessCalendar()` is asked: a place, as `check()` takes it. */
export type CalendarOptions = Pick<CheckOptions, 'country' | 'region'>

/**
 * Which days are business days in one place, in QuantLib's words. Days are ISO 8601 `YYYY-MM-DD`. Every function throws a
 * `UserError`: `date-unreadable` or `date-does-not-exist` for what is no day, `date-out-of-range` where the day or the
 * answer lies outside of the years of the almanac (2020 to 2040).
 */
export interface BusinessCalendar {
  /** In English: `Scotland, United Kingdom`; with the country's default region, where none was given. */
  readonly name: string
  /**
   * The last day of which the closures are certain, but for those that carry a `doubt`; null if there is none. Later ones
   * may still be decreed, or moved.
   */
  readonly confirmedThrough: CalendarDate | null
  isBusinessDay(date: string): boolean
  /** The day itself if it is a business day, else the next one: "following". */
  adjust(date: string): CalendarDate
  /**
   * The n-th business day after `date`, which is day 0 whatever day it is; for a negative `n` the n-th before it;
   * `advance(date, 0)` is `adjust(date)`. Throws `detail-unreadable` for an `n` that is no whole number.
   */
  advance(date: string, n: number): CalendarDate
  /** Business days after `from`, up to and including `to`; negative if `to` is the earlier; 0 if they are one day. */
  businessDaysBetween(from: string, to: string): number
  /** The closures after `from`, up to and including `to`, in order; weekends too. None if `to` is the earlier. */
  closuresBetween(from: string, to: string): readonly Closure[]
}

/** The calendar of a place, and what to tell of it. */
interface Known {
  readonly place: PlaceCalendar
  readonly info: CalendarInfo
}

const calendarOf = (() => {
  const shelf = openShelf(join(import.meta.dirname, '../almanac/compiled'))
  const calendars = openCalendars(shelf)
  // By what was given, so that a place is found once: to find it again takes a third of a check, and to write the two
  // into one key a twentieth.
  const known = new Map<string, Map<string | undefined, Known>>()
  return ({ country, region }: Pick<CheckOptions, 'country' | 'region'>) => {
    let regions = known.get(country)
    if (regions === undefined) {
      regions = new Map()
      known.set(country, regions)
    }
    let found = regions.get(region)
    if (found === undefined) {
      const place = calendars(findPlace(shelf, { country, region }))
      found = { place, info: calendarInfo(place, false) }
      regions.set(region, found)
    }
    return found
  }
})()

const NEEDED_TO_CHECK = ['interviewed', 'country', 'today'] as const
const NEEDED_TO_SPEAK = ['today'] as const

/**
 * Whether to call the employer today, and why: what `followup check --json` prints to somebody who has no settings, and
 * no holidays of their own. Nothing of the user's is read here.
 *
 * Synchronous; the calendar of a place is read from disk when it is first asked for.
 *
 * @throws UserError with a `code`, the `data` behind it and a readable `message`, for whatever cannot be read
 */
export function check(options: CheckOptions): CheckReport {
  return worded(() => {
    assertTypes(options, NEEDED_TO_CHECK)
    const { place, info } = calendarOf(options)
    const today = calendarDate(options.today, 'today')
    const { application, calendar, policy } = readQuestion(options, place, readIsoDay, today)
    return reportOf(judge(application, calendar, { day: today, minute: null }, policy), application, info)
  })
}

/**
 * The words of the call, as a tree: what `followup script --json` prints. Whether to call at all is `check()`'s to say.
 *
 * @throws UserError as `check()` does
 */
export function callScript(options: CallScriptOptions): CallScript {
  return worded(() => {
    assertTypes(options, NEEDED_TO_SPEAK)
    // A caller's object may have getters, or inherit: it is asked, and not copied.
    const told: Omit<CallScriptOptions, 'language'> = options
    const today = calendarDate(told.today, 'today')
    const history = told.interviewed === undefined ? [] : readHistory(told, readIsoDay, today)
    return wordsOf(options.language ?? en, callFacts(readParties(told), readCaller(told), history, today))
  })
}

/**
 * The business days of a place: those that `check()` counts, without any days of the user's own.
 *
 * Synchronous; the calendar of a place is read from disk when it is first asked for.
 *
 * @throws UserError as `check()` does for a country and a region
 */
export function businessCalendar(options: CalendarOptions): BusinessCalendar {
  const { name, calendar } = worded(() => {
    assertTypes(options, ['country'])
    return calendarOf(options).place
  })
  return {
    name,
    confirmedThrough: calendar.confirmedThrough,
    isBusinessDay: (date) => worded(() => calendar.isBusinessDay(calendarDate(date, 'date'))),
    adjust: (date) => worded(() => calendar.adjust(calendarDate(date, 'date'))),
    advance: (date, n) =>
      worded(() => {
        assertWhole('n', n)
        return calendar.advance(calendarDate(date, 'date'), n)
      }),
    businessDaysBetween: (from, to) =>
      worded(() => calendar.businessDaysBetween(calendarDate(from, 'from'), calendarDate(to, 'to'))),
    closuresBetween: (from, to) =>
      worded(() => calendar.closuresBetween(calendarDate(from, 'from'), calendarDate(to, 'to'))),
  }
}

/** Gives an error that leaves the library its words, with the details called, and days written, as they are here. */
function worded<T>(answer: () => T): T {
  try {
    return answer()
  } catch (error) {
    if (!isUserError(error)) throw error
    throw new UserError(
      error.data,
      errorMessage(error.data, (detail) => detail, 'iso'),
    )
  }
}
