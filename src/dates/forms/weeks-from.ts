import type { Taken } from '../slot.js'
import { distant } from './distance.js'
import { type Asked, byPhrases, type Days, firstOf, type Reader } from './form.js'
import { namedDay } from './named-day.js'

const A_WEEK: Taken = { count: 1, unit: 'week' }

/** `a week from friday`, `two weeks from tomorrow`, `friday week`; `read` reads the day that is counted from. */
export function weeksFrom(read: Reader): Reader {
  const after = (far: Taken, date: string, asked: Asked): Days => {
    // It is the friday to come that a week is added to, even in a sentence on the past.
    const tense = isBareWeekday(date, asked) ? 'future' : asked.tense
    const counted = read(date, { ...asked, tense })?.map((day) => distant(far, 1, day))
    return counted?.some((days) => days === undefined) ? undefined : counted?.flatMap((days) => days ?? [])
  }
  return firstOf([
    byPhrases('fromDay', (taken, asked) =>
      taken.date === undefined ? undefined : after(taken, taken.date, asked),
    ),
    byPhrases('weekFromDay', ({ date }, asked) =>
      date !== undefined && isToCome(date, asked) ? after(A_WEEK, date, asked) : undefined,
    ),
  ])
}

function isBareWeekday(words: string, { book }: Asked): boolean {
  return book.match('weekday', words).some(({ which }) => which === undefined)
}

function isToCome(words: string, asked: Asked): boolean {
  return isBareWeekday(words, asked) || (namedDay(words, asked)?.some((day) => day >= asked.today) ?? false)
}
