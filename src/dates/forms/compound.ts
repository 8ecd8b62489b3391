import { type CalendarDate, type IsoWeekday, isoWeekday, toDayNumber } from '../../domain/calendar-date.js'
import { dayAndMonth, distance } from './chrono.js'
import { weekdayAfter, weekdayBefore } from './civil.js'
import { weekdayNamed } from './names.js'
import { dayOnly, dotted, yearFirst, yearLast } from './numeric.js'
import { type Asked, type Days, NOT_READ, type Reader } from './reader.js'

const WEEKDAY_THEN_DATE = /^(\S+) (?:the )?(.+)$/
const DISTANCE_FROM_DAY = /^(.+) from (?:the )?(.+)$/
const DAY_THEN_WEEK = /^(\S+) week$/
const TIMES_OF_DAY: readonly RegExp[] = [
  / (?:at )?(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)? ?[ap]m$/,
  / (?:at )?(?:[01]?\d|2[0-3]):[0-5]\d$/,
  / at (?:[01]?\d|2[0-3])(?:\.[0-5]\d)?$/,
  / (?:(?:at )?noon|(?:in the )?(?:morning|afternoon|evening))$/,
]

const DATES: readonly Reader[] = [yearFirst, yearLast, dotted, dayOnly, dayAndMonth]

/**
 * `Thursday, 12 November 2026`. The two must agree: of the readings of the date those stand that fall on the weekday.
 * Where none does, the date as it is written may be meant, or one that agrees: the same date on the other side of
 * today, or else the day with that weekday next to it.
 */
export const weekdayAndDate: Reader = (words, asked) => {
  const [, name = '', date = ''] = WEEKDAY_THEN_DATE.exec(words) ?? []
  const weekday = weekdayNamed(name)
  if (weekday === undefined) return NOT_READ
  const agrees = (day: CalendarDate): boolean => isoWeekday(day) === weekday
  const days = firstRead(DATES, date, asked)
  if (days.some(agrees)) return days.filter(agrees)
  const onEitherSide = firstRead(DATES, date, { ...asked, tense: 'any' }).filter(agrees)
  if (onEitherSide.length > 0) return [...days, ...onEitherSide]
  return days.flatMap((day) => [day, nearestWeekday(day, weekday, asked)])
}

/** `a week from friday`, `two weeks from tomorrow`, `friday week`; `read` reads the day that is counted from. */
export function weeksFrom(read: Reader): Reader {
  return (words, asked) => {
    const [, weekdayName = ''] = DAY_THEN_WEEK.exec(words) ?? []
    const plain = isForward(weekdayName) ? `a week from ${weekdayName}` : words
    const [, count, from = ''] = DISTANCE_FROM_DAY.exec(plain) ?? []
    if (count === undefined) return NOT_READ
    // It is the friday to come that a week is added to, even in a sentence on the past.
    const tense = isForward(from) ? 'future' : asked.tense
    return read(from, { ...asked, tense }).flatMap((today) =>
      distance(`${count} from now`, { ...asked, today }),
    )
  }
}

/** `thursday at 10:30`: the time does no harm, and is not needed. `read` reads the day. */
export function withoutTime(read: Reader): Reader {
  return (words, asked) => {
    const time = TIMES_OF_DAY.find((each) => each.test(words))
    return time ? read(words.replace(time, ''), asked) : NOT_READ
  }
}

/** What the first reader that can read the words makes of them. */
export function firstRead(readers: readonly Reader[], words: string, asked: Asked): Days {
  for (const reader of readers) {
    const days = reader(words, asked)
    if (days.length > 0) return days
  }
  return NOT_READ
}

function isForward(name: string): boolean {
  return weekdayNamed(name) !== undefined || name === 'today' || name === 'tomorrow'
}

function nearestWeekday(day: CalendarDate, weekday: IsoWeekday, { today, tense }: Asked): CalendarDate {
  const [before, after] = [weekdayBefore(day, weekday), weekdayAfter(day, weekday)]
  // The other reading goes no further than the first does into the direction that the tense forbids.
  if (tense === 'past' && day <= today && after > today) return before
  if (tense === 'future' && day >= today && before < today) return after
  return toDayNumber(day) - toDayNumber(before) < toDayNumber(after) - toDayNumber(day) ? before : after
}
