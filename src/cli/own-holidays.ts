import { join } from 'node:path'
import type { KnownDay } from '../calendar/overlay.js'
import { formatOwnHolidays, type OwnHoliday, parseOwnHolidays } from '../calendar/own/own-holidays.js'
import { toDayNumber } from '../domain/calendar-date.js'
import type { Io } from './io.js'

const FILE = 'holidays.json'

/** @throws UserError `file-broken` */
export function readOwnHolidays({ files, configFolder }: Io): readonly OwnHoliday[] {
  const path = join(configFolder, FILE)
  return parseOwnHolidays(files.read(path), path)
}

export function keepOwnHolidays(days: readonly OwnHoliday[], { files, configFolder }: Io): void {
  files.replace(join(configFolder, FILE), formatOwnHolidays(days))
}

/** The user's own holidays as days to lay over a calendar. */
export function knownDaysOf(days: readonly OwnHoliday[]): readonly KnownDay[] {
  return days.map(({ date, effect, reason }) => ({
    day: toDayNumber(date),
    closure: effect === 'open' ? null : reason,
    kind: 'holiday',
  }))
}
