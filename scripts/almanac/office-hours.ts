import { hoursToMilliseconds, minutesToMilliseconds } from 'date-fns'
import { type CalendarDate, fromDayNumber } from '../../src/domain/calendar-date.js'

/** What a holiday does to one day. */
export interface OfficeDay {
  readonly date: CalendarDate
  /** `null` if the office is closed all day; else the hour at which it opens late or closes early, `HH:MM`. */
  readonly open: null | { readonly opensAt: string } | { readonly closesAt: string }
}

const DAY = hoursToMilliseconds(24)
const OPENS = hoursToMilliseconds(9)
const CLOSES = hoursToMilliseconds(17)

/**
 * The days on which a holiday from `start` up to, not including, `end` falls into the hours from 09:00 to 17:00.
 * Both are civil milliseconds. An Islamic or Hebrew feast, which begins at 18:00, does not touch its eve.
 */
export function officeDays(start: number, end: number): readonly OfficeDay[] {
  const days: OfficeDay[] = []
  for (let day = Math.floor(start / DAY); day * DAY < end; day++) {
    const opens = day * DAY + OPENS
    const closes = day * DAY + CLOSES
    if (end <= opens || start >= closes) continue
    days.push({ date: fromDayNumber(day), open: openHours() })

    function openHours(): OfficeDay['open'] {
      if (start <= opens && end >= closes) return null
      if (start <= opens) return { opensAt: timeOfDay(end) }
      if (end >= closes) return { closesAt: timeOfDay(start) }
      throw new Error(`a holiday within the office hours of ${fromDayNumber(day)}: the office is open twice`)
    }
  }
  return days
}

function timeOfDay(civil: number): string {
  const minutes = Math.floor((civil % DAY) / minutesToMilliseconds(1))
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
