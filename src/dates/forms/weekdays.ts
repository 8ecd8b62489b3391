import { type CalendarDate, type IsoWeekday, isoWeekday } from '../../domain/calendar-date.js'
import { weekdayAfter, weekdayBefore, weekdayInWeek } from './civil.js'
import { weekdayNamed } from './names.js'
import { type Asked, type Days, NOT_READ, type Reader } from './reader.js'

const WITH_WORD = /^(?:(last|this|next) )?(\S+)$/
const DAY_THEN_WEEK = /^(?<name>\S+)(?: of)? (?<word>last|this|next) week$/
const WEEK_THEN_DAY = /^(?<word>last|this|next) week(?: on)? (?<name>\S+)$/

const WEEKS_LATER: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** `thursday`, `last thursday`, `this friday`, `next friday`. */
export const weekday: Reader = (words, asked) => {
  const [, word, name = ''] = WITH_WORD.exec(words) ?? []
  const day = weekdayNamed(name)
  if (day === undefined) return NOT_READ
  switch (word) {
    case 'last':
      return [weekdayBefore(asked.today, day)]
    case 'this':
      return [weekdayInWeek(asked.today, day, 0)]
    // On a Monday `next friday` is four or eleven days away, depending on whom one asks; we wait for the later.
    case 'next':
      return [weekdayInWeek(asked.today, day, 1)]
    default:
      return bareWeekday(day, asked)
  }
}

/** `friday next week`, `next week friday`. */
export const weekdayOfWeek: Reader = (words, { today }) => {
  const { name = '', word = '' } = (DAY_THEN_WEEK.exec(words) ?? WEEK_THEN_DAY.exec(words))?.groups ?? {}
  const [day, weeks] = [weekdayNamed(name), WEEKS_LATER[word]]
  return day === undefined || weeks === undefined ? NOT_READ : [weekdayInWeek(today, day, weeks)]
}

function bareWeekday(day: IsoWeekday, { today, tense }: Asked): Days {
  const days: CalendarDate[] = []
  if (tense === 'past' || tense === 'either') days.push(weekdayBefore(today, day))
  if (tense !== 'past') days.push(weekdayAfter(today, day))
  return day === isoWeekday(today) ? [today, ...days] : days
}
