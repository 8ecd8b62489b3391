import type { PlaceCalendar } from '../calendar/place-calendar.js'
import { loadReadDay } from '../dates/load-read-day.js'
import type { Told } from '../details/derived.js'
import { calendarDate, looksLikeIso } from '../domain/calendar-date.js'
import type { Now } from '../domain/now.js'
import type { Io } from '../process/io.js'

/**
 * This moment in the employer's time zone, and the day here where that is another one; unless `--today` or
 * `FOLLOWUP_TODAY` names another day.
 */
export async function nowAt(
  { timeZone }: Pick<PlaceCalendar, 'timeZone'>,
  line: Pick<Told, 'today'>,
  io: Io,
): Promise<Now> {
  const told = todayTold(line, io)
  // The clock is asked only where it matters: to set the time zone takes a twentieth of a start.
  if (told !== undefined && looksLikeIso(told)) return { day: calendarDate(told, 'today'), minute: null }
  const here = io.nowIn()
  if (told !== undefined) {
    const readDay = await loadReadDay([told])
    return { day: readDay(told, { today: here.day, tense: 'any', detail: 'today' }), minute: null }
  }
  const there = io.nowIn(timeZone)
  return here.day === there.day ? there : { ...there, here: here.day }
}

/** Refuses a told today that cannot be read: it stands in the way of every answer. */
export async function assertToday(line: Pick<Told, 'today'>, io: Io): Promise<void> {
  if (todayTold(line, io) !== undefined) await nowAt({ timeZone: 'UTC' }, line, io)
}

/** The day that was told as today, as it was typed; undefined where the clock says it. */
export function todayTold({ today }: Pick<Told, 'today'>, { env }: Io): string | undefined {
  return today ?? (env['FOLLOWUP_TODAY'] || undefined)
}
