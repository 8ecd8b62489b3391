import { addBusinessDays, format, parseISO } from 'date-fns'
import { describe, expect, test } from 'vitest'
import { loadWordReader } from '../../src/dates/load-read-day.js'
import type { Tense } from '../../src/dates/read-day.js'
import { addDays, type CalendarDate, calendarDate } from '../../src/domain/calendar-date.js'
import { readingsOf } from '../support/readings.js'

const readDateWords = await loadWordReader()

const MONDAY = '2026-11-16'
const TENSES: readonly Tense[] = ['past', 'future', 'any', 'either']

type Row = readonly [text: string, day: string]
type TenseRow = readonly [text: string, past: string, future: string, any: string]

describe('on Monday 2026-11-16, in every tense', () => {
  const rows: readonly Row[] = [
    // a whole date
    ['2026-11-12', '2026-11-12'],
    ['  2026-11-12 ', '2026-11-12'],
    ['2026/11/12', '2026-11-12'],
    ['2026.11.12', '2026-11-12'],
    ['2026-1-2', '2026-01-02'],
    ['12 November 2026', '2026-11-12'],
    ['12 NOV 2026', '2026-11-12'],
    ['12 nov. 2026', '2026-11-12'],
    ['12 Nov 26', '2026-11-12'],
    ['12-Nov-2026', '2026-11-12'],
    ['12/Nov/2026', '2026-11-12'],
    ['12th of November 2026', '2026-11-12'],
    ['the 12th of November, 2026', '2026-11-12'],
    ['on   12   November ,  2026', '2026-11-12'],
    ['12\u00a0November\u202f2026', '2026-11-12'],
    ['November 12, 2026', '2026-11-12'],
    ['Nov 12,2026', '2026-11-12'],
    ['１２ Nov ２０２６', '2026-11-12'],
    ['“last thursday”', '2026-11-12'],
    ['Nóvember 12 2026', '2026-11-12'],
    ['12 November 2026 (Thursday)', '2026-11-12'],
    ['2026. 11. 12.', '2026-11-12'],
    ['Nov 12th 2026', '2026-11-12'],
    ['2026 Nov 12', '2026-11-12'],
    ['29 February 2028', '2028-02-29'],
    ['Thursday, 12 November 2026', '2026-11-12'],
    ['Thu. 12 Nov 2026', '2026-11-12'],
    ['thurs the 12th of november 2026', '2026-11-12'],
    ['Thu 2026-11-12', '2026-11-12'],
    ['12.11.2026', '2026-11-12'],
    ['12.11.26', '2026-11-12'],
    ['12. November 2026', '2026-11-12'],
    ['1.2.2026', '2026-02-01'],
    ['13/11/2026', '2026-11-13'],
    ['11/13/2026', '2026-11-13'],
    ['13-11-2026', '2026-11-13'],
    ['13/11/26', '2026-11-13'],
    ['11/11/2026', '2026-11-11'],
    ['Thursday 12/11/2026', '2026-11-12'],
    ['Friday 12/11/2026', '2026-12-11'],
    // named from today
    ['today', '2026-11-16'],
    ['Now', '2026-11-16'],
    ['this morning', '2026-11-16'],
    ['yesterday', '2026-11-15'],
    ['last night', '2026-11-15'],
    ['tomorrow', '2026-11-17'],
    ['the day before yesterday', '2026-11-14'],
    ['the day after tomorrow', '2026-11-18'],
    // a weekday with its direction
    ['last thursday', '2026-11-12'],
    ['last monday', '2026-11-09'],
    ['last tues', '2026-11-10'],
    ['this friday', '2026-11-20'],
    ['next monday', '2026-11-23'],
    ['friday next week', '2026-11-27'],
    ['friday of next week', '2026-11-27'],
    ['next week friday', '2026-11-27'],
    ['next week on friday', '2026-11-27'],
    ['wednesday last week', '2026-11-11'],
    ['sunday this week', '2026-11-22'],
    // a distance
    ['0 days ago', '2026-11-16'],
    ['1 day ago', '2026-11-15'],
    ['3 days ago', '2026-11-13'],
    ['a week ago', '2026-11-09'],
    ['two weeks ago', '2026-11-02'],
    ['a fortnight ago', '2026-11-02'],
    ['in 10 days', '2026-11-26'],
    ['in two weeks', '2026-11-30'],
    ["in two weeks' time", '2026-11-30'],
    ["in a week's time", '2026-11-23'],
    ['within a week', '2026-11-23'],
    ['a week from now', '2026-11-23'],
    ['two weeks from today', '2026-11-30'],
    ['3 days from tomorrow', '2026-11-20'],
    ['a week from friday', '2026-11-27'],
    ['friday week', '2026-11-27'],
    ['tomorrow week', '2026-11-24'],
    ['two weeks from 12 November 2026', '2026-11-26'],
    // the edge of a period
    ['end of the week', '2026-11-20'],
    ['end of week', '2026-11-20'],
    ['by the end of the week', '2026-11-20'],
    ['the end of this week', '2026-11-20'],
    ['end of next week', '2026-11-27'],
    ['end of last week', '2026-11-13'],
    ['end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of november 2026', '2026-11-30'],
    ['end of february 2028', '2028-02-29'],
    ['end of the year', '2026-12-31'],
    // as machines write it
    ['20261112', '2026-11-12'],
    ['2026-316', '2026-11-12'],
    ['2026316', '2026-11-12'],
    ['2026-W46-4', '2026-11-12'],
    ['2026W464', '2026-11-12'],
    ['2026-W53-5', '2027-01-01'],
    ['2026-11-12T10:30:00Z', '2026-11-12'],
    ['2026-11-12T23:30:00.000-08:00', '2026-11-12'],
    ['20261112T103000Z', '2026-11-12'],
    ['2026-11-12 10:30:00 UTC', '2026-11-12'],
    ['Thu, 12 Nov 2026 10:30:00 +0000', '2026-11-12'],
    ['Thu, 12 Nov 2026 10:30:00 -0800 (PST)', '2026-11-12'],
    ['Thu Nov 12 10:30:00 CET 2026', '2026-11-12'],
    ['Thu Nov 12 10:30:00 2026', '2026-11-12'],
    ['12. 11. 2026', '2026-11-12'],
    ["12 Nov '26", '2026-11-12'],
    ["Nov 12 '26", '2026-11-12'],
    ['Nov-12-2026', '2026-11-12'],
    // with a time of day, which is not needed
    ['tomorrow morning', '2026-11-17'],
    ['tomorrow at 3', '2026-11-17'],
    ['12 November 2026 at 3 p.m.', '2026-11-12'],
    ['2026-11-12 10:30', '2026-11-12'],
    ['12 Nov 2026, 10.30am', '2026-11-12'],
    ['last thursday in the afternoon', '2026-11-12'],
    ['in 3 days at noon', '2026-11-19'],
  ]
  test.each(rows)('"%s" is %s', (text, day) => {
    for (const tense of TENSES) expect(reading(text, tense, MONDAY)).toBe(day)
  })
})

describe('on Monday 2026-11-16, by the tense', () => {
  const rows: readonly TenseRow[] = [
    ['12 Nov', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    ['12. Nov', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    ['Thu 12. November', '2026-11-12', '2026-11-12', '2026-11-12'],
    ['12.11.', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    ['12 November', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    ['Nov 12', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    ['the twelfth of November', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    ['by the twenty-first of November', '2025-11-21 or 2026-11-21', '2026-11-21', '2026-11-21'],
    ['16 Nov', '2026-11-16', '2026-11-16', '2026-11-16'],
    ['13/11', '2026-11-13', '2026-11-13 or 2027-11-13', '2026-11-13'],
    ['1 Jan', '2026-01-01 or 2027-01-01', '2027-01-01', '2027-01-01'],
    ['29 Feb', '2024-02-29 or 2028-02-29', '2028-02-29', '2028-02-29'],
    ['thursday', '2026-11-12', '2026-11-19', '2026-11-19'],
    ['on Thu', '2026-11-12', '2026-11-19', '2026-11-19'],
    ['by friday', '2026-11-13', '2026-11-20', '2026-11-20'],
    ['sunday', '2026-11-15', '2026-11-22', '2026-11-22'],
    ['thursday at 10:30', '2026-11-12', '2026-11-19', '2026-11-19'],
    ['thursday 3pm', '2026-11-12', '2026-11-19', '2026-11-19'],
    ['the 12th', '2026-11-12', '2026-12-12', '2026-11-12'],
    ['on the 2nd', '2026-11-02', '2026-12-02', '2026-11-02'],
    ['31st', '2026-10-31', '2026-12-31', '2026-10-31'],
    ['end of november', '2025-11-30 or 2026-11-30', '2026-11-30', '2026-11-30'],
    ['12. 11.', '2026-11-12', '2026-11-12 or 2027-11-12', '2026-11-12'],
    // of a promise the last day that can be meant, which is never the first
    ['start of nov', '2026-11-01', '2026-11-10 or 2027-11-10', '2026-11-01'],
    ['beginning of next week', '2026-11-23', '2026-11-25', '2026-11-23'],
    ['start of next month', '2026-12-01', '2026-12-10', '2026-12-01'],
    ['start of next year', '2027-01-01', '2027-01-31', '2027-01-01'],
    // a weekday that is today's own
    ['this monday', '2026-11-16', '2026-11-16 or 2026-11-23', '2026-11-16'],
    // digits of which one reading has passed
    ['03/12/2026', '2026-03-12 or 2026-12-03', '2026-12-03', '2026-03-12 or 2026-12-03'],
    // this week's to some, next week's to others: of a promise, the later does no harm
    ['next friday', '2026-11-20 or 2026-11-27', '2026-11-27', '2026-11-20 or 2026-11-27'],
    ['a week from next friday', '2026-11-27 or 2026-12-04', '2026-12-04', '2026-11-27 or 2026-12-04'],
    ['end of february', '2026-02-28 or 2027-02-28', '2027-02-28', '2027-02-28'],
  ]
  test.each(rows)('"%s" is %s in the past, %s in the future, else %s', (text, past, future, any) => {
    const readings = (tense: Tense) => readingsOf(text, tense, calendarDate(MONDAY)).join(' or ')
    expect(readings('past')).toBe(past)
    expect(readings('future')).toBe(future)
    expect(readings('any')).toBe(any)
  })

  const agreeing: readonly (readonly [text: string, tense: Tense, day: string])[] = [
    ['Thu 12 Nov', 'past', '2026-11-12'],
    ['Thu 19 Nov', 'future', '2026-11-19'],
    ['Thu 12 Nov', 'any', '2026-11-12'],
    ['Thu 12 Nov', 'future', '2026-11-12'],
    ['Thursday the 12th', 'past', '2026-11-12'],
    ['Friday 13/11', 'past', '2026-11-13'],
  ]
  test.each(agreeing)('"%s" in the %s is %s', (text, tense, day) => {
    expect(reading(text, tense, MONDAY)).toBe(day)
  })
})

describe('a promise that names no day is read as its last day', () => {
  const rows: readonly Row[] = [
    ['next week', '2026-11-27'],
    ['this week', '2026-11-20'],
    ['sometime next week', '2026-11-27'],
    ['later this month', '2026-11-30'],
    ['next month', '2026-12-31'],
    ['november', '2026-11-30'],
    ['in november', '2026-11-30'],
    ['in Dec', '2026-12-31'],
    ['in may', '2027-05-31'],
    ['january 2027', '2027-01-31'],
    // of a weekend the last day
    ['this weekend', '2026-11-22'],
    ['over the weekend', '2026-11-22'],
    ['next weekend', '2026-11-29'],
  ]
  test.each(rows)('"%s" is %s', (text, day) => {
    expect(reading(text, 'future', MONDAY)).toBe(day)
  })
})

// A week of every weekday, before the first day that a machine counts from, and long after it.
const WEEKS = ['1960-01-04', '1969-12-29', '2026-11-09'].flatMap((monday) =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(calendarDate(monday), days)),
)

test.each(WEEKS)('without a calendar, business days from %s are those that date-fns counts', (today) => {
  for (let count = 1; count <= 15; count++) {
    const counted = format(addBusinessDays(parseISO(today), count), 'yyyy-MM-dd')
    expect(reading(`in ${count} business days`, 'future', today)).toBe(counted)
  }
})

describe('on other days', () => {
  const rows: readonly (readonly [today: string, text: string, tense: Tense, day: string])[] = [
    // Thursday
    ['2026-11-19', 'last thursday', 'past', '2026-11-12'],
    ['2026-11-19', 'this thursday', 'future', '2026-11-19 or 2026-11-26'],
    ['2026-11-19', 'this monday', 'future', '2026-11-23'],
    ['2026-11-19', 'next thursday', 'future', '2026-11-26'],
    ['2026-11-19', 'next friday', 'future', '2026-11-27'],
    ['2026-11-19', 'friday', 'future', '2026-11-20'],
    ['2026-11-19', 'this monday', 'past', '2026-11-16'],
    // a weekend has two days; of what is over the latest that is not to come
    ['2026-11-19', 'the weekend', 'past', '2026-11-14 or 2026-11-15'],
    ['2026-11-19', 'last weekend', 'past', '2026-11-14 or 2026-11-15'],
    ['2026-11-21', 'this weekend', 'past', '2026-11-21'],
    ['2026-11-21', 'this weekend', 'future', '2026-11-22'],
    // hedged, of two days the one that is to come
    ['2026-11-19', 'by 12/11/2026 at the latest', 'future', '2026-12-11'],
    // nobody means next year's because of its weekday
    ['2026-11-19', 'Friday, 12 November', 'future', '2026-11-12 or 2027-11-12'],
    // on the Friday itself the end of the week is today
    ['2026-11-20', 'end of the week', 'future', '2026-11-20'],
    ['2026-11-20', 'this week', 'future', '2026-11-20'],
    // Saturday and Sunday belong to the week that began on Monday
    ['2026-11-21', 'end of the week', 'future', '2026-11-27'],
    ['2026-11-21', 'end of the week', 'past', '2026-11-20'],
    ['2026-11-22', 'end of the week', 'future', '2026-11-27'],
    ['2026-11-22', 'end of next week', 'future', '2026-11-27'],
    ['2026-11-22', 'this friday', 'past', '2026-11-20'],
    ['2026-11-22', 'next friday', 'future', '2026-11-27'],
    ['2026-11-22', 'monday', 'future', '2026-11-23'],
    ['2026-11-22', 'start of next week', 'future', '2026-11-25'],
    ['2026-11-22', 'last friday', 'past', '2026-11-20'],
    // a week before the last
    ['2026-11-16', 'the thursday before last', 'past', '2026-11-05'],
    ['2026-11-19', 'the thursday before last', 'past', '2026-11-05'],
    ['2026-11-16', 'a week last tuesday', 'past', '2026-11-03'],
    ['2026-11-16', 'a week ago today', 'past', '2026-11-09'],
    ['2026-11-16', 'weds', 'past', '2026-11-11'],
    // the end of a year, of a month, and a leap day
    ['2026-12-31', 'tomorrow', 'future', '2027-01-01'],
    ['2026-12-31', 'end of the month', 'future', '2026-12-31'],
    ['2026-12-31', 'end of next month', 'future', '2027-01-31'],
    ['2026-12-31', 'start of next year', 'future', '2027-01-31'],
    ['2026-12-31', 'next friday', 'future', '2027-01-08'],
    ['2026-12-31', '1 Jan', 'future', '2027-01-01'],
    ['2026-12-31', '1 Jan', 'any', '2027-01-01'],
    ['2026-12-31', '1/1', 'past', '2026-01-01 or 2027-01-01'],
    ['2026-12-31', 'the 31st', 'past', '2026-12-31'],
    ['2027-01-31', 'end of next month', 'future', '2027-02-28'],
    ['2027-01-30', 'the 31st', 'past', '2026-12-31 or 2027-01-31'],
    ['2027-02-01', 'the 30th', 'future', '2027-03-30'],
    ['2028-02-29', '29 Feb', 'past', '2028-02-29'],
    ['2028-02-29', '29 Feb', 'future', '2028-02-29'],
    ['2028-02-29', 'end of the month', 'future', '2028-02-29'],
    ['2028-02-29', 'end of february', 'past', '2028-02-29'],
    ['2028-02-29', 'a week ago', 'past', '2028-02-22'],
    ['2028-03-01', '29 Feb', 'future', '2028-02-29 or 2032-02-29'],
    ['2028-02-28', '29 Feb', 'past', '2024-02-29 or 2028-02-29'],
    ['2098-01-01', '29 Feb', 'future', '2096-02-29 or 2104-02-29'],
    // what is to come may be far nearer on the other side, if it comes soon
    ['2026-11-23', 'the 20th', 'future', '2026-12-20'],
    ['2026-11-23', 'the 24th', 'past', '2026-10-24 or 2026-11-24'],
    ['2026-11-23', '24 Nov', 'past', '2025-11-24 or 2026-11-24'],
    ['2026-11-23', '20 Nov', 'future', '2026-11-20 or 2027-11-20'],
    // equally near on both sides: the later
    ['2026-11-16', 'the 1st', 'any', '2026-12-01'],
    ['2026-11-15', 'the 1st', 'any', '2026-11-01'],
    ['2026-11-17', 'the 1st', 'any', '2026-12-01'],
    ['2026-11-16', '18 May', 'any', '2026-05-18'],
    ['2026-11-16', '16 May', 'any', '2027-05-16'],
    // in either tense, the nearest date
    ['2026-11-16', '20 Dec', 'either', '2026-12-20'],
    ['2026-11-16', '20 Oct', 'either', '2026-10-20'],
    ['2026-11-16', 'the 12th', 'either', '2026-11-12'],
    ['2026-11-16', '16 May', 'either', '2027-05-16'],
    ['2026-11-16', 'last thursday', 'either', '2026-11-12'],
    ['2026-11-16', 'next thursday', 'either', '2026-11-19 or 2026-11-26'],
    ['2026-11-16', 'tomorrow', 'either', '2026-11-17'],
  ]
  test.each(rows)('on %s "%s" in the %s is %s', (today, text, tense, day) => {
    const days = readingsOf(text, tense, calendarDate(today))
    expect(days.join(' or ')).toBe(day)
  })
})

/** The day that is read. */
function reading(text: string, tense: Tense, today: string): CalendarDate {
  return readDateWords(text, { today: calendarDate(today), tense, detail: 'interviewed' })
}
