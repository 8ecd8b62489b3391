import ICAL from 'ical.js'
import { type CalendarDate, civil } from '../domain/calendar-date.js'
import { isUserError, userError } from '../domain/user-error.js'

/** A whole day that an iCalendar file names. */
export interface IcsDay {
  readonly date: CalendarDate
  readonly name: string
}

/** No event of a holiday calendar lasts longer; a file that says so is about something else. */
const LONGEST_EVENT_DAYS = 62

/**
 * Reads the whole days of an iCalendar file (RFC 5545), a day of several days or of a recurring event each on its own.
 * Events with a time of day, and those that were cancelled, close no office and are left out.
 *
 * @param years the first and the last year to read; recurring events have no end of their own
 * @throws UserError `file-broken` if the text is no iCalendar file, or has no whole day in it
 */
export function readIcs(text: string, path: string, years: readonly [number, number]): readonly IcsDay[] {
  try {
    // Some programs begin the file with a byte order mark.
    return readDays(text.replace(/^\uFEFF/, ''), path, years)
  } catch (error) {
    if (isUserError(error)) throw error
    // The library throws for a value that is none: a date, a duration, a rule.
    return userError('file-broken', {
      path,
      problem: `a value in it cannot be read (${(error as Error).message})`,
    })
  }
}

function readDays(text: string, path: string, years: readonly [number, number]): readonly IcsDay[] {
  const days = new Map<CalendarDate, string>()
  for (const event of eventsOf(text, path)) {
    if (!event.startDate?.isDate || event.component.getFirstPropertyValue('status') === 'CANCELLED') continue
    const name = (event.summary ?? '').trim() || 'Holiday'
    for (const start of startsOf(event, years)) {
      for (const date of daysFrom(start, event.duration.toSeconds() / 86_400)) {
        if (start.year >= years[0] && start.year <= years[1]) days.set(date, name)
      }
    }
  }
  if (days.size === 0)
    userError('file-broken', { path, problem: `it names no whole day from ${years[0]} to ${years[1]}` })
  return [...days].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

function eventsOf(text: string, path: string): readonly ICAL.Event[] {
  try {
    const calendar = ICAL.Component.fromString(text)
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  } catch {
    return userError('file-broken', { path, problem: 'it is not an iCalendar file (RFC 5545)' })
  }
}

function startsOf(event: ICAL.Event, [, lastYear]: readonly [number, number]): readonly ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate]
  const starts: ICAL.Time[] = []
  const iterator = event.iterator()
  for (let start = iterator.next(); start && start.year <= lastYear; start = iterator.next())
    starts.push(start)
  return starts
}

function daysFrom(start: ICAL.Time, count: number): readonly CalendarDate[] {
  const length = Math.min(Math.max(1, Math.round(count)), LONGEST_EVENT_DAYS)
  return Array.from({ length }, (_, offset) => {
    const day = start.clone()
    day.adjust(offset, 0, 0, 0)
    return civil(day.year, day.month, day.day)
  })
}
