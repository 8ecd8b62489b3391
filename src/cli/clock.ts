import { type CalendarDate, civil } from '../domain/calendar-date.js'

/**
 * The civil day at an instant in an IANA time zone.
 *
 * Node reads `TZ` anew whenever it is set, and `Date` then counts in that zone. This takes a tenth of a millisecond
 * where the first `Intl.DateTimeFormat` takes ten to thirty, which would be most of what the program may cost. Both
 * come from the same ICU data, and a test holds the one against the other for every zone of the almanac.
 */
export function civilDayIn(timeZone: string, now: Date): CalendarDate {
  const before = process.env['TZ']
  process.env['TZ'] = timeZone
  try {
    const local = new Date(now)
    return civil(local.getFullYear(), local.getMonth() + 1, local.getDate())
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
}

export function machineTimeZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || null
}
