import { civil } from '../domain/calendar-date.js'
import type { Moment } from './io.js'

/**
 * An instant by the clocks of an IANA time zone, or of the machine's.
 *
 * Node reads `TZ` anew whenever it is set, and `Date` then counts in that zone. This takes a tenth of a millisecond
 * where the first `Intl.DateTimeFormat` takes ten to thirty, which would be most of what the program may cost. Both
 * come from the same ICU data, and a test holds the one against the other for every zone of the almanac.
 */
export function momentIn(timeZone: string | undefined, now: Date): Moment {
  if (timeZone === undefined) return momentOf(now)
  const before = process.env['TZ']
  process.env['TZ'] = timeZone
  try {
    return momentOf(new Date(now))
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
}

function momentOf(local: Date): Moment {
  const day = civil(local.getFullYear(), local.getMonth() + 1, local.getDate())
  return { day, minute: local.getHours() * 60 + local.getMinutes() }
}

export function machineTimeZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || null
}
