import ICAL from 'ical.js'
import { type CalendarDate, civil, isCalendarDate, yearOf } from '../../domain/calendar-date.js'
import type { UnreadableFile } from '../../domain/problems.js'
import { isUserError, userError } from '../../domain/user-error.js'

/** A whole day that an iCalendar file names. */
export interface IcsDay {
  readonly date: CalendarDate
  readonly name: string
}

/** An event that was left out because one of its days is none. */
export interface UnreadableEvent {
  readonly name: string
  /** What stands in the file in place of a day, such as `20261399`. */
  readonly read: string
}

/** What an iCalendar file says, and what of it cannot be used. */
export interface IcsCalendar {
  /** Not empty; in order. */
  readonly days: readonly IcsDay[]
  readonly leftOut: {
    /** In the order of the file. */
    readonly unreadable: readonly UnreadableEvent[]
    /** Days outside the years to read, in order. Those of recurring events, which have no end, are not among them. */
    readonly outside: readonly IcsDay[]
  }
}

/** No event of a holiday calendar lasts longer; a file that says so is about something else. */
const LONGEST_EVENT_DAYS = 62

/** The properties by which an event says on which days it is. */
const DAY_PROPERTIES = ['dtstart', 'dtend', 'rdate', 'exdate']

/**
 * Reads the whole days of an iCalendar file (RFC 5545), a day of several days or of a recurring event each on its own.
 * Events with a time of day, and those that were cancelled, close no office and are passed over.
 *
 * @param years the first and the last year to read; recurring events have no end of their own
 * @throws UserError `file-unreadable` if the text is no iCalendar file, or has no whole day in it
 */
export function readIcs(text: string, path: string, years: readonly [number, number]): IcsCalendar {
  try {
    // Some programs begin the file with a byte order mark.
    return readDays(text.replace(/^\uFEFF/, ''), path, years)
  } catch (error) {
    if (isUserError(error)) throw error
    // The library throws for a value that is none: a duration, a rule.
    return userError('file-unreadable', {
      path,
      problem: { code: 'value-unreadable', args: { said: (error as Error).message } },
    })
  }
}

function readDays(text: string, path: string, years: readonly [number, number]): IcsCalendar {
  const days = new Map<CalendarDate, string>()
  const outside = new Map<CalendarDate, string>()
  const unreadable: UnreadableEvent[] = []
  for (const component of eventsOf(text, path)) {
    if (component.getFirstPropertyValue('status') === 'CANCELLED') continue
    const name = String(component.getFirstPropertyValue('summary') ?? '').trim() || 'Holiday'
    const read = unreadableDay(component)
    if (read !== undefined) {
      unreadable.push({ name, read })
      continue
    }
    const event = new ICAL.Event(component)
    if (!event.startDate?.isDate) continue
    for (const start of startsOf(event, years)) {
      for (const date of daysFrom(start, event.duration.toSeconds() / 86_400)) {
        if (yearOf(date) >= years[0] && yearOf(date) <= years[1]) days.set(date, name)
        else if (!event.isRecurring()) outside.set(date, name)
      }
    }
  }
  if (days.size === 0) userError('file-unreadable', { path, problem: noWholeDay(years, unreadable) })
  return { days: inOrder(days), leftOut: { unreadable, outside: inOrder(outside) } }
}

function noWholeDay(
  [firstYear, lastYear]: readonly [number, number],
  unreadable: readonly UnreadableEvent[],
): UnreadableFile {
  return { code: 'no-whole-day', args: { firstYear, lastYear, unreadable: unreadable[0] ?? null } }
}

function inOrder(days: ReadonlyMap<CalendarDate, string>): readonly IcsDay[] {
  return Array.from(days, ([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1))
}

function eventsOf(text: string, path: string): readonly ICAL.Component[] {
  try {
    return ICAL.Component.fromString(text).getAllSubcomponents('vevent')
  } catch {
    return userError('file-unreadable', { path, problem: { code: 'not-icalendar', args: {} } })
  }
}

/** What stands for a whole day in an event and is none; the library makes some other day of it without a word. */
function unreadableDay(event: ICAL.Component): string | undefined {
  const values = DAY_PROPERTIES.flatMap((name) =>
    event.getAllProperties(name).flatMap((property) => {
      const [, , type, ...texts] = property.toJSON() as readonly unknown[]
      return type === 'date' ? texts.map(String) : []
    }),
  )
  const read = values.find((value) => !isCalendarDate(value))
  // The library has put a hyphen behind the fourth and the sixth character, whatever they were.
  return read?.replace(/^(.{0,4})-(.{0,2})-/, '$1$2')
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
