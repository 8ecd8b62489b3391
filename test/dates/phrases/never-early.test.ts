import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadWordReader } from '../../../src/dates/load-read-day.js'
import {
  addDays,
  type CalendarDate,
  calendarDate,
  civil,
  dayOfMonth,
  isoWeekday,
  monthOf,
  yearOf,
} from '../../../src/domain/calendar-date.js'
import { isUserError } from '../../../src/domain/user-error.js'

const readDateWords = await loadWordReader()

/*
 * Each thing that can be said is made here together with the earliest day that anybody could mean by it; the reckoning
 * is as plain as it can be, and knows nothing of the program's.
 */

/** What was said, and from the day on which it was said the earliest day to whose end the employer may take. */
interface Said {
  readonly words: string
  readonly earliest: (on: CalendarDate) => CalendarDate
  /** No more than so many days later is it read: else it would not be what was said. */
  readonly within: number
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDate('2024-01-01'), days))
const anyCount = fc.integer({ min: 1, max: 10 })
const written = (n: number) => fc.constantFrom(String(n), n === 1 ? 'one' : (COUNTS[n - 1] ?? ''))

const monday = (day: CalendarDate): CalendarDate => addDays(day, 1 - isoWeekday(day))
const from = (days: number) => (on: CalendarDate) => addDays(on, days)

const length: fc.Arbitrary<Said> = fc
  .tuple(anyCount, fc.constantFrom('day', 'week', 'business day', 'working day'))
  .chain(([count, unit]) =>
    written(count).map((number) => ({
      words: `${number} ${unit}${count === 1 ? '' : 's'}`,
      earliest: from(unit === 'week' ? 7 * count : count),
      within: 6,
    })),
  )

const twoLengths: fc.Arbitrary<Said> = fc
  .tuple(
    anyCount,
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom('days', 'weeks', 'business days'),
    joiner(),
  )
  .map(([count, more, unit, or]) => ({
    words: `${count}${or}${count + more} ${unit}`,
    earliest: from((unit === 'weeks' ? 7 : 1) * (count + more)),
    within: 8,
  }))

const weekday: fc.Arbitrary<Said> = fc.integer({ min: 1, max: 7 }).map((day) => ({
  words: WEEKDAYS[day - 1] ?? '',
  // It may be today.
  earliest: (on) => addDays(on, (day - isoWeekday(on) + 7) % 7),
  within: 7,
}))

const ofNextWeek: fc.Arbitrary<Said> = fc
  .constantFrom<readonly [string, number]>(
    ['early next week', 2],
    ['the beginning of next week', 1],
    ['the middle of next week', 2],
    ['mid next week', 2],
    ['next week', 4],
    ['late next week', 4],
    ['the end of next week', 4],
    ['Tuesday next week', 1],
    ['next week Friday', 4],
  )
  .map(([words, days]) => ({ words, earliest: (on) => addDays(monday(on), 7 + days), within: 2 }))

const ofMonth: fc.Arbitrary<Said> = fc
  .tuple(
    fc.constantFrom<readonly [string, number]>(
      ['early', 7],
      ['the beginning of', 4],
      ['mid', 15],
      ['the first half of', 15],
      ['the first week of', 4],
      ['the second week of', 8],
      ['late', 28],
      ['the end of', 28],
    ),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([[part, day], month]) => ({
    words: `${part} ${MONTHS[month - 1]}`,
    earliest: (on) => {
      const thisYear = civil(yearOf(on), month, day)
      // Where this year's may or may not have passed, the program asks.
      return thisYear < on && monthOf(on) !== month ? civil(yearOf(on) + 1, month, day) : thisYear
    },
    within: 366,
  }))

const date: fc.Arbitrary<Said> = anyDay.map((day) => ({
  words: `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`,
  earliest: () => day,
  within: 0,
}))

const simple = fc.oneof(length, twoLengths, weekday, ofNextWeek, ofMonth, date)
const around = fc.constantFrom<(words: string) => string>(
  (words) => words,
  (words) => `by ${words}`,
  (words) => `within ${words}`,
  (words) => `no later than ${words}`,
  (words) => `about ${words}`,
  (words) => `${words} at the latest`,
  (words) => `hopefully by ${words}`,
  (words) => `until ${words}`,
)

test('no promise is read as an earlier day than anybody can mean, nor as one much later', () => {
  fc.assert(
    fc.property(simple, around, anyDay, ({ words, earliest, within }, put, on) => {
      for (const day of readings(put(words), on)) {
        expect(day >= earliest(on) || day < on).toBe(true)
        expect(day <= addDays(earliest(on), within) || earliest(on) < on).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('of two days, no earlier one than the earliest of either', () => {
  fc.assert(
    fc.property(simple, simple, joiner(), anyDay, (one, other, or, on) => {
      const [first, second] = [one.earliest(on), other.earliest(on)]
      // Where one of the two may have passed, the refusal names what each of them would make of it.
      const day = [...readings(`${one.words}${or}${other.words}`, on)].sort().at(-1)
      expect(day === undefined || first < on || second < on || day >= (first > second ? first : second)).toBe(
        true,
      )
    }),
    { numRuns: 1000 },
  )
})

test('what is read alone is not read when only its earliest day is told', () => {
  fc.assert(
    fc.property(
      simple,
      fc.constantFrom('after', 'not before', 'no earlier than'),
      anyDay,
      ({ words }, after, on) => {
        expect(readings(`${after} ${words}`, on)).toEqual([])
      },
    ),
  )
})

function joiner(): fc.Arbitrary<string> {
  return fc.constantFrom('-', ' - ', '–', ' or ', ' to ')
}

/** The day, or those that a refusal names; none if it is refused otherwise. */
function readings(text: string, on: CalendarDate): readonly CalendarDate[] {
  try {
    return [readDateWords(text, { today: on, tense: 'future', detail: 'promised' })]
  } catch (error) {
    if (!isUserError(error)) throw error
    return error.data.code === 'date-ambiguous' ? error.data.args.readings : []
  }
}
