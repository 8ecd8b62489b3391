import { addDays } from '../../domain/calendar-date.js'
import type { Taken } from '../slot.js'
import { distant } from './distance.js'
import { type Asked, byPhrases, type Days, firstOf, type Reader } from './form.js'
import { namedDay } from './named-day.js'

/** `a week from friday`, `two weeks from tomorrow`, `friday week`; `read` reads the day that is counted from. */
export function weeksFrom(read: Reader): Reader {
  const after = (far: Taken, date: string, asked: Asked): Days => {
    // It is the friday to come that a week is added to, even in a sentence on the past.
    const tense = isBareWeekday(date, asked) ? 'future' : asked.tense
    const counted = read(date, { ...asked, tense })?.map((day) => distant(far, 1, day, asked))
    return counted?.some((days) => days === undefined) ? undefined : counted?.flatMap((days) => days ?? [])
  }
  return firstOf([
    byPhrases('fromDay', (taken, asked) =>
      taken.date === undefined ? undefined : after(taken, taken.date, asked),
    ),
    byPhrases('weekFromDay', ({ date, count = 1, unit = 'week' }, asked) =>
      date !== undefined && (unit === 'week' || unit === 'fortnight') && isToCome(date, asked)
        ? after({ count, unit }, date, asked)
        : undefined,
    ),
    // A week from what is meant by those words today: this time next week.
    byPhrases('weekFromToday', (_, { today }) => [addDays(today, 7)]),
  ])
}

function isBareWeekday(words: string, { book }: Asked): boolean {
  return book.match('weekday', words).some(({ which }) => which === undefined)
}

function isToCome(words: string, asked: Asked): boolean {
  const isThisWeekday = asked.book.match('weekday', words).some(({ which }) => which === 'this')
  return (
    isThisWeekday ||
    isBareWeekday(words, asked) ||
    (namedDay(words, asked)?.some((day) => day >= asked.today) ?? false)
  )
}
