import { loadWordReader } from '../../src/dates/load-read-day.js'
import type { ReadDay, Tense } from '../../src/dates/read-day.js'
import type { CalendarDate } from '../../src/domain/calendar-date.js'
import { isUserError } from '../../src/domain/user-error.js'

const readAny = await loadWordReader()

/** The days that a text can mean: one, or those that its refusal names. */
export function readingsOf(
  text: string,
  tense: Tense,
  today: CalendarDate,
  read: ReadDay = readAny,
): readonly CalendarDate[] {
  try {
    return [read(text, { today, tense, detail: 'interviewed' })]
  } catch (error) {
    if (!isUserError(error) || error.data.code !== 'date-ambiguous') throw error
    return error.data.args.readings
  }
}
