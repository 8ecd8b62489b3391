import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/dates/languages/index.js'
import type { Language } from '../../../src/dates/languages/language.js'
import { type Making, made } from '../../../src/dates/phrase.js'
import { dateReader } from '../../../src/dates/read.js'
import { addDays, type CalendarDate, calendarDate, isoWeekday } from '../../../src/domain/calendar-date.js'
import { isUserError } from '../../../src/domain/user-error.js'

/*
 * In every language, out of its own words: what is put into a slot has an earliest day that is reckoned here, and
 * whatever stands around it must not make it an earlier one.
 */

const LOADED = await Promise.all(
  Object.entries(LANGUAGES).map(async ([code, load]) => [code, await load()] as const),
)

/** Something that is said, and the earliest day of it, from the day on which it is said. */
interface Said {
  readonly words: string
  readonly earliest: (on: CalendarDate) => CalendarDate
}

/** Days of years that lie ahead of any day on which they are said. */
const anyDate = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(calendarDate('2031-01-01'), days))
const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(calendarDate('2025-01-01'), days))

/** One of the ways in which a phrase can be said that has every slot in it. @param slots what stands in each slot */
function saying(phrase: string, slots: Readonly<Record<string, string>>): fc.Arbitrary<string> {
  const making: Making<fc.Arbitrary<string>> = {
    words: (words) => fc.constant(words),
    cutShort: (words) => fc.constant(words),
    space: () => fc.constant(' '),
    slot: (name) => fc.constant(slots[name] ?? ''),
    inTurn: (parts) => fc.tuple(...parts).map((each) => each.join('')),
    anyOf: (options) => fc.oneof(...options),
  }
  return made(phrase, making).filter((words) => Object.values(slots).every((value) => words.includes(value)))
}

const oneOf = (phrases: readonly string[], slots: Readonly<Record<string, string>>) =>
  phrases.length === 0 ? fc.constant('') : fc.oneof(...phrases.map((phrase) => saying(phrase, slots)))

const has =
  (...slots: readonly string[]) =>
  (phrase: string) =>
    [...phrase.matchAll(/\{(\w+)/g)].every(([, slot = '']) => slots.includes(slot)) &&
    slots.every((slot) => phrase.includes(`{${slot}}`))

/** A count of weeks, a weekday, or a date with its year: in the plainest phrases that the language has for them. */
function saidIn(language: Language): fc.Arbitrary<Said> {
  const { weekdays, months, units, phrases } = language
  const inWeeks = fc.integer({ min: 1, max: 9 }).chain((count) =>
    saying(units.week, {}).chain((unit) =>
      oneOf([...phrases.ahead, ...phrases.amount].filter(has('count', 'unit')), {
        count: String(count),
        unit,
      }).map((words): Said => ({ words, earliest: (on) => addDays(on, 7 * count) })),
    ),
  )
  const onWeekday = fc.integer({ min: 1, max: 7 }).chain((day) =>
    saying(weekdays[day - 1] ?? '', {}).chain((weekday) =>
      oneOf(phrases.weekday.filter(has('weekday')), { weekday }).map(
        // It may be the very day.
        (words): Said => ({ words, earliest: (on) => addDays(on, (day - isoWeekday(on) + 7) % 7) }),
      ),
    ),
  )
  const onDate = anyDate.chain((date) => {
    const [year = '', month = '', day = ''] = date.split('-')
    return saying(months[Number(month) - 1] ?? '', {}).chain((name) =>
      oneOf(phrases.dayAndMonth.filter(has('day', 'month', 'year')), {
        year,
        month: name,
        day: String(Number(day)),
      }).map((words): Said => ({ words, earliest: () => date })),
    )
  })
  return fc.oneof(inWeeks, onWeekday, onDate).filter(({ words }) => words !== '')
}

describe.each(LOADED)('in %s', (code, language) => {
  const read = dateReader({ [code]: language })
  const { hedged, withTime, noDay } = language.phrases

  /** The day; undefined if it is refused, be it with several days. */
  function reading(text: string, on: CalendarDate): CalendarDate | undefined {
    try {
      return read(text, { today: on, tense: 'future', detail: 'promised' })
    } catch (error) {
      if (isUserError(error)) return undefined
      throw error
    }
  }

  test('no promise is read as an earlier day than its words can mean, whatever stands around them', () => {
    let read = 0
    fc.assert(
      fc.property(
        saidIn(language).chain((said) =>
          fc
            .oneof(
              fc.constant(said.words),
              oneOf([...hedged, ...withTime].filter(has('date')), { date: said.words }),
            )
            .map((words) => ({ ...said, words })),
        ),
        anyDay,
        ({ words, earliest }, on) => {
          const day = reading(words, on)
          if (day === undefined) return
          read++
          expect(day >= earliest(on), `${words}, said on ${on}: ${day}`).toBe(true)
        },
      ),
      { numRuns: 80 },
    )
    expect(read).toBeGreaterThan(20)
  })

  test('what only has an earliest day is not read', () => {
    const open = noDay.filter(has('date'))
    fc.assert(
      fc.property(
        saidIn(language).chain(({ words }) => oneOf(open, { date: words })),
        anyDay,
        (words, on) => {
          expect(reading(words, on), words).toBeUndefined()
        },
      ),
      { numRuns: 60 },
    )
    expect(open.length).toBeGreaterThan(0)
  })
})
