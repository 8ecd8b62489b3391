import { type Place, placeCode } from '../../domain/application.js'
import { type CalendarDate, isCalendarDate, toDayNumber, yearOf } from '../../domain/calendar-date.js'
import { parseJsonFile } from '../../domain/json-file.js'
import type { BrokenFile } from '../../domain/problems.js'
import { userError } from '../../domain/user-error.js'
import type { KnownDay } from '../overlay.js'

/** A day on which the user knows better than the almanac, for every employer of a place. */
export interface OwnHoliday {
  readonly date: CalendarDate
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The part after the hyphen of ISO 3166-2; null for the whole country. */
  readonly region: string | null
  readonly effect: 'closed' | 'open'
  /** What they typed: the name of the feast, or why it is none. */
  readonly reason: string
}

/**
 * Reads the file of the user's own holidays.
 *
 * @param text its content; undefined if there is no such file yet
 * @throws UserError `file-broken`, with the place in the file
 */
export function parseOwnHolidays(text: string | undefined, path: string): readonly OwnHoliday[] {
  if (text === undefined) return []
  const broken = (problem: BrokenFile) => userError('file-broken', { path, problem })
  const content = parseJsonFile(text, path)
  if (!Array.isArray(content)) return broken({ code: 'not-a-list', args: {} })
  return content.map((entry: unknown, index) => ownHoliday(entry, index + 1, broken))
}

/** @param number the entry's place in the file, from 1 */
function ownHoliday(entry: unknown, number: number, broken: (problem: BrokenFile) => never): OwnHoliday {
  const without = (field: keyof OwnHoliday) =>
    broken({ code: 'entry-without', args: { entry: number, field } })
  if (typeof entry !== 'object' || entry === null)
    return broken({ code: 'entry-not-an-object', args: { entry: number } })
  const { date, country, region, effect, reason }: Partial<Record<keyof OwnHoliday, unknown>> = entry
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) return without('country')
  if (region !== null && typeof region !== 'string') return without('region')
  if (effect !== 'closed' && effect !== 'open') return without('effect')
  if (typeof reason !== 'string') return without('reason')
  if (typeof date !== 'string' || !isCalendarDate(date)) return without('date')
  return { date, country, region, effect, reason }
}

/** The file's content: a day a line, so that a person can read it, and keep it in git. Ends with a line feed. */
export function formatOwnHolidays(days: readonly OwnHoliday[]): string {
  if (days.length === 0) return '[]\n'
  return `[\n${days.map((day) => `  ${JSON.stringify(day)}`).join(',\n')}\n]\n`
}

/** With these added, in order of date; of one day in one place, the new one stands. */
export function withOwnHolidays(
  days: readonly OwnHoliday[],
  added: readonly OwnHoliday[],
): readonly OwnHoliday[] {
  const kept = days.filter((day) => !added.some((other) => sameDay(day, other)))
  return [...kept, ...added].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

/** Without what was noted for this day in this place. @throws UserError `own-holiday-unknown` */
export function withoutOwnHoliday(
  days: readonly OwnHoliday[],
  date: CalendarDate,
  place: Place,
): readonly OwnHoliday[] {
  const kept = days.filter((day) => !sameDay(day, { date, ...place }))
  if (kept.length === days.length) userError('own-holiday-unknown', { date, place: placeCode(place) })
  return kept
}

/** Those that hold in a place; what was noted for its region comes after what was noted for its country. */
export function ownHolidaysOf(
  days: readonly OwnHoliday[],
  { country, region }: Place,
): readonly OwnHoliday[] {
  const here = days.filter((day) => day.country === country)
  const within = (own: string | null) => own !== null && (region === own || region?.startsWith(`${own}-`))
  return [...here.filter((day) => day.region === null), ...here.filter((day) => within(day.region))]
}

/**
 * The days of a year on which offices work by the user's own word, in order.
 *
 * @param own those that hold in one place: of two for one day, the last stands
 */
export function openedIn(own: readonly OwnHoliday[], year: number): readonly OwnHoliday[] {
  const byDate = new Map(own.map((day) => [day.date, day]))
  return [...byDate.values()]
    .filter(({ date, effect }) => effect === 'open' && yearOf(date) === year)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

function sameDay(
  a: Place & { readonly date: CalendarDate },
  b: Place & { readonly date: CalendarDate },
): boolean {
  return a.date === b.date && a.country === b.country && a.region === b.region
}

/** The user's own holidays as days to lay over a calendar. */
export function knownDaysOf(days: readonly OwnHoliday[]): readonly KnownDay[] {
  return days.map(({ date, effect, reason }) => ({
    day: toDayNumber(date),
    closure: effect === 'open' ? null : reason,
    kind: 'holiday',
  }))
}
