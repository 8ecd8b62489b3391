import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isOpen, readExpected } from '../../scripts/almanac/report/expected.js'
import { readWeekends } from '../../scripts/almanac/weekends.js'
import { openCalendars, type PlaceCalendar } from '../../src/calendar/place-calendar.js'
import { openShelf } from '../../src/calendar/shelf.js'
import { addDays, type CalendarDate, isoWeekday } from '../../src/domain/calendar-date.js'

const calendars = openCalendars(openShelf(path('../../almanac/compiled')))
const { markets, world } = readExpected(
  path('expected'),
  readWeekends(readFileSync(path('../../almanac/weekends.csv'), 'utf8')).ofCountry,
)
const FIRST = '2025-01-01' as CalendarDate
const LAST = '2027-12-31' as CalendarDate
/** The 8th business day after it lies in the year, everywhere. */
const LAST_INTERVIEW = '2027-12-15' as CalendarDate

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}

function daysFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date)
  return days
}

/** The n-th open day after `date`, walked to. Days after the last one known are open for every list alike. */
function walk(opens: (date: CalendarDate) => boolean, date: CalendarDate, n: number): CalendarDate {
  let at = date
  for (let left = n; left > 0; ) {
    at = addDays(at, 1)
    if (at > LAST || opens(at)) left--
  }
  return at
}

function openBy({ calendar }: PlaceCalendar): (date: CalendarDate) => boolean {
  return (date) => date > LAST || calendar.isBusinessDay(date)
}

it('there are forty markets and 167 other countries', () => {
  expect([markets.length, world.length]).toEqual([40, 167])
})

describe.each(markets)('$place', (market) => {
  const [country = '', region] = market.place.split('-')
  const byCode = calendars({ country, region: region ?? null })
  const { calendar } = calendars({ country, region: null })
  const weekdays = daysFrom(FIRST, LAST_INTERVIEW).filter(
    (date) => !market.weekend.includes(isoWeekday(date)),
  )

  it('is what a country without a region stands for', () => {
    expect(calendars({ country, region: null }).place).toEqual({ country, region: region ?? null })
    expect(byCode.weekend).toEqual(market.weekend)
  })

  it('has offices closed and open on the very days of the official calendar', () => {
    const wrong = daysFrom(FIRST, LAST)
      .filter((date) => calendar.isBusinessDay(date) !== isOpen(market, date))
      .map((date) => `${market.place} ${date} must be ${isOpen(market, date) ? 'open' : 'closed'}`)
    expect(wrong).toEqual([])
  })

  it('has the 5th and the 8th business day exact after every weekday', () => {
    const opens = (date: CalendarDate) => isOpen(market, date)
    const wrong = weekdays.flatMap((date) =>
      [5, 8]
        .filter((n) => calendar.advance(date, n) !== walk(opens, date, n))
        .map((n) => `${market.place} ${date}: day ${n}`),
    )
    expect(wrong).toEqual([])
  })

  it('is confirmed as far as its official calendar', () => {
    expect(calendar.confirmedThrough).toBe(market.confirmedThrough)
    expect(calendar.settledBy).not.toBe('')
  })
})

describe.each(world)('$country', ({ country, library, second }) => {
  const place = calendars({ country, region: null })
  const opens = openBy(place)
  const days = daysFrom(FIRST, LAST)

  it('is closed wherever one of two lists is', () => {
    const wrong = days
      .filter((date) => opens(date) && !(isOpen(library, date) && isOpen(second, date)))
      .map((date) => `${country} ${date} must be closed`)
    expect(wrong).toEqual([])
  })

  it('is open wherever both lists are, but for a day on which a feast may still fall', () => {
    const wrong = days
      .filter((date) => !opens(date) && isOpen(library, date) && isOpen(second, date))
      .filter((date) => place.calendar.closureOn(date)?.doubt !== 'the feast may come a day later')
      .map((date) => `${country} ${date} must be open`)
    expect(wrong).toEqual([])
  })

  it('says of each day on which the lists differ that it is in doubt', () => {
    const silent = days
      .filter((date) => isOpen(library, date) !== isOpen(second, date) && !second.worked.has(date))
      .filter((date) => place.calendar.closureOn(date)?.doubt === undefined)
      .map((date) => `${country} ${date} must be in doubt`)
    expect(silent).toEqual([])
  })

  it('has no window that opens or closes earlier than either list allows', () => {
    const early = days
      .filter((date) => date <= LAST_INTERVIEW)
      .flatMap((date) =>
        [5, 8].flatMap((n) => {
          const got = walk(opens, date, n)
          const allowed = [library, second].map((list) => walk((day) => isOpen(list, day), date, n))
          return allowed.every((wanted) => got >= wanted) ? [] : [`${country} ${date}: day ${n} is ${got}`]
        }),
      )
    expect(early).toEqual([])
  })
})

describe('weekend days that are worked', () => {
  const { calendar } = calendars({ country: 'CN', region: null })

  it.each([
    ['2026-01-04', 'Sunday', 'after New Year'],
    ['2026-02-14', 'Saturday', 'before the Spring Festival'],
    ['2026-02-28', 'Saturday', 'after the Spring Festival'],
    ['2026-05-09', 'Saturday', 'after Labour Day'],
    ['2026-09-20', 'Sunday', 'before the National Day'],
    ['2026-10-10', 'Saturday', 'after the National Day'],
  ])('%s, a %s %s, is a business day in China', (date) => {
    expect(calendar.isBusinessDay(date as CalendarDate)).toBe(true)
    expect(calendar.closureOn(date as CalendarDate)).toBeUndefined()
  })

  it('count: the third business day after Thursday 8 October 2026 is Monday', () => {
    expect(calendar.advance('2026-10-08' as CalendarDate, 3)).toBe('2026-10-12')
    expect(calendar.businessDaysBetween('2026-10-08' as CalendarDate, '2026-10-10' as CalendarDate)).toBe(2)
  })

  it('are no business days where only one list says so', () => {
    const hungary = calendars({ country: 'HU', region: null }).calendar
    expect(hungary.isBusinessDay('2026-12-12' as CalendarDate)).toBe(false)
  })
})
