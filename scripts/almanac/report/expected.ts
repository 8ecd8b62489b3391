import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CalendarDate,
  calendarDate,
  type IsoWeekday,
  isoWeekday,
} from '../../../src/domain/calendar-date.js'

/** When offices are closed by a list: on the weekend, but for the days worked, and on the closed days. */
export interface OfficeList {
  readonly weekend: readonly IsoWeekday[]
  readonly closed: ReadonlySet<CalendarDate>
  readonly worked: ReadonlySet<CalendarDate>
}

/** What one of the forty markets must come out as. */
export interface Market extends OfficeList {
  /** `GB-ENG`, or `US` for a country as a whole. */
  readonly place: string
  readonly confirmedThrough: CalendarDate
}

/** A country outside the forty markets, for which nobody has decided between two lists. */
export interface TwoLists {
  readonly country: string
  readonly library: OfficeList
  readonly second: OfficeList
}

/** The dates that the almanac is held against. */
export interface Expected {
  readonly markets: readonly Market[]
  readonly world: readonly TwoLists[]
}

type WeekendOf = (country: string) => readonly IsoWeekday[]

/** @param folder the path of `test/almanac/expected` */
export function readExpected(folder: string, weekendOf: WeekendOf): Expected {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const markets = readdirSync(folder).filter((name) => name !== 'world.txt')
  return {
    markets: markets.map((name) => readMarket(name.replace('.txt', ''), read(name))),
    world: readWorld(read('world.txt'), weekendOf),
  }
}

/** Lines such as `weekend 6 7`, `confirmed 2027-12-31`, `2026 closed 01-01 04-03`, `2026 worked 01-04`. */
export function readMarket(place: string, text: string): Market {
  const rows = lines(text)
  const value = (name: string) => rows.find(([first]) => first === name)?.slice(1) ?? []
  const days = (kind: string) =>
    new Set(
      rows.flatMap(([year, of, ...dates]) =>
        of === kind ? dates.map((date) => calendarDate(`${year}-${date}`)) : [],
      ),
    )
  return {
    place,
    confirmedThrough: calendarDate(value('confirmed')[0] ?? ''),
    weekend: value('weekend').map(Number) as IsoWeekday[],
    closed: days('closed'),
    worked: days('worked'),
  }
}

/** Lines such as `AG 2026 01-01 05-01- 05-04+`: closed in both lists, in the library's alone, in the second alone. */
export function readWorld(text: string, weekendOf: WeekendOf): readonly TwoLists[] {
  const marked = lines(text).flatMap(([country = '', year, ...dates]) =>
    dates.map((date) => ({
      country,
      date: calendarDate(`${year}-${date.slice(0, 5)}`),
      mark: date.slice(5),
    })),
  )
  return [...new Set(marked.map(({ country }) => country))].map((country) => {
    const weekend = weekendOf(country)
    const days = (...marks: readonly string[]) =>
      new Set(
        marked.flatMap((day) => (day.country === country && marks.includes(day.mark) ? [day.date] : [])),
      )
    return {
      country,
      library: { weekend, closed: days('', '-'), worked: new Set() },
      second: { weekend, closed: days('', '+'), worked: days('*') },
    }
  })
}

export function isOpen({ weekend, closed, worked }: OfficeList, date: CalendarDate): boolean {
  return !closed.has(date) && (worked.has(date) || !weekend.includes(isoWeekday(date)))
}

function lines(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.trim().split(' '))
}
