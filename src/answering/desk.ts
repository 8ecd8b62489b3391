import { join } from 'node:path'
import { formatOwnHolidays, type OwnHoliday, parseOwnHolidays } from '../calendar/own/own-holidays.js'
import { openCalendars, type PlaceCalendar } from '../calendar/place-calendar.js'
import type { Shelf } from '../calendar/shelf.js'
import type { Settings } from '../details/derived.js'
import type { Place } from '../domain/application.js'
import type { Read } from '../journal/form/lines.js'
import { parseSettings, settingsInFile } from '../parse/settings.js'
import type { Io } from '../process/io.js'

/**
 * What one run of a command works on: the almanac, and the user's settings, own holidays and journal. Each is read when
 * it is first asked for, and once: two reads may differ, and the answer would then hold for neither. What is changed is
 * read once more, just before it is replaced: somebody may have written while a person was asked.
 */
export interface Desk {
  readonly io: Io
  readonly shelf: Shelf
  /** The calendar of a place that `findPlace` found. */
  calendarOf(place: Place): PlaceCalendar
  /** What the user has set for all applications. @throws UserError `file-broken` */
  settings(): Settings
  /** @param change what becomes of them, by what they are now @throws UserError `file-broken` */
  changeSettings(change: (now: Settings) => Settings): void
  /** Days on which the user knows better than the almanac. @throws UserError `file-broken` */
  ownHolidays(): readonly OwnHoliday[]
  changeOwnHolidays(change: (now: readonly OwnHoliday[]) => readonly OwnHoliday[]): void
  /**
   * The journal at one moment, once it has been read, and which of its lines have been told not to be readable: see
   * `journal.ts`, which is not loaded without a journal.
   */
  readonly journal: { read?: Read; told?: Set<string> }
}

/** @param shelf the compiled almanac */
export function openDesk(io: Io, shelf: Shelf): Desk {
  const settings = kept(io, 'config.json', parseSettings, (content: Settings) => {
    return `${JSON.stringify(settingsInFile(content), null, 2)}\n`
  })
  const ownHolidays = kept(io, 'holidays.json', parseOwnHolidays, formatOwnHolidays)
  let calendars: ReturnType<typeof openCalendars> | undefined
  return {
    io,
    shelf,
    calendarOf(place) {
      calendars ??= openCalendars(shelf)
      return calendars(place)
    },
    settings: settings.read,
    changeSettings: settings.change,
    ownHolidays: ownHolidays.read,
    changeOwnHolidays: ownHolidays.change,
    journal: {},
  }
}

/** A file of the user's, read once. */
function kept<Content>(
  io: Io,
  name: string,
  parse: (text: string | undefined, path: string) => Content,
  format: (content: Content) => string,
) {
  let known: { readonly content: Content } | undefined
  const path = () => join(io.configFolder, name)
  const readNow = () => parse(io.files.read(path()), path())
  return {
    read(): Content {
      known ??= { content: readNow() }
      return known.content
    },
    change(change: (now: Content) => Content): void {
      const content = change(readNow())
      io.files.replace(path(), format(content))
      known = { content }
    },
  }
}
