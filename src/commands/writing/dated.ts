import type { Known, ReadOne } from '../../answering/note.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import type { Telling } from '../../journal/model/entry.js'

/** The day that --on names, or today. */
export async function dayOn(
  line: { readonly on?: string | undefined },
  { today, readDay }: Known,
): Promise<CalendarDate> {
  return line.on === undefined ? today : readDay('on', line.on, 'past')
}

/** What they promised on a day, if they did. @param given the day that they named, as it was typed */
export async function promiseOf(
  on: CalendarDate,
  given: string | undefined,
  readDay: ReadOne,
): Promise<readonly Telling[]> {
  return given === undefined
    ? []
    : [{ kind: 'promised', on, by: await readDay('promised', given, 'future', on) }]
}
