import { addDays } from '../../domain/calendar-date.js'
import { NOT_READ, type Reader } from './reader.js'

const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['now', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['day after tomorrow', 2],
])

/** `today` and its neighbours. */
export const named: Reader = (words, { today }) => {
  const days = DAYS_FROM_TODAY.get(words)
  return days === undefined ? NOT_READ : [addDays(today, days)]
}
