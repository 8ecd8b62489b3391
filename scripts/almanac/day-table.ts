import type { AlmanacDay } from '../../src/calendar/almanac.js'
import { yearOf } from '../../src/domain/calendar-date.js'
import { type DayName, dayName, joinNames } from './day-name.js'
import { groupBy } from './group-by.js'
import type { LibraryHoliday } from './library.js'
import { type OfficeDay, officeDays } from './office-hours.js'

/** The days of one place on which offices are closed, or open for some hours only, by date. */
export type Days = ReadonlyMap<string, AlmanacDay>

type Entry = OfficeDay & { readonly name: DayName }

/** Lays the holidays on the days of the years from `first` to `last`. */
export function dayTable(holidays: readonly LibraryHoliday[], first: number, last: number): Days {
  const entries = holidays.flatMap(({ names, substitute, start, end }) =>
    officeDays(start, end).map((day) => ({ ...day, name: dayName(names, substitute) })),
  )
  const byDate = groupBy(
    entries.filter(({ date }) => yearOf(date) >= first && yearOf(date) <= last),
    ({ date }) => date,
  )
  return new Map([...byDate].map(([date, sameDay]) => [date, oneDay(sameDay)]))
}

/** A day that one holiday closes is closed, whatever another leaves open. */
function oneDay(entries: readonly [Entry, ...Entry[]]): AlmanacDay {
  const closing = entries.filter(({ open }) => open === null)
  if (closing.length > 0) return joinNames(closing.map(({ name }) => name))
  const [{ date, open: hours }] = entries
  if (hours === null || entries.some(({ open }) => JSON.stringify(open) !== JSON.stringify(hours))) {
    throw new Error(`two holidays leave the office open for different hours on ${date}`)
  }
  return { name: joinNames(entries.map(({ name }) => name)), ...hours }
}
