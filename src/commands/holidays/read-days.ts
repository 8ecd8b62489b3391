import type { Desk } from '../../answering/desk.js'
import { nowAt } from '../../answering/now.js'
import type { ChosenPlace } from '../../answering/place.js'
import { loadReadDay } from '../../dates/load-read-day.js'
import { type CalendarDate, fromDayNumber } from '../../domain/calendar-date.js'
import { readRange } from '../../parse/known-days.js'

/** The days of `2026-12-24`, or of `24 Dec..1 Jan`, in order. @throws as `readRange` does */
export async function readDays(
  text: string,
  { calendar }: ChosenPlace,
  { io }: Desk,
): Promise<readonly CalendarDate[]> {
  const now = await nowAt(calendar, {}, io)
  const readDay = await loadReadDay(text.split('..'), now)
  return readRange(text, 'days', readDay, now.day, calendar.calendar).map(fromDayNumber)
}
