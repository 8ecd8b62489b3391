import { placeCode } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import { shortDate } from './dates.js'
import { paragraph, type Screen } from './screen.js'
import { visible } from './visible.js'

/** What is shown of a day that the user noted. */
interface ShownDay {
  readonly date: CalendarDate
  readonly country: string
  readonly region: string | null
  readonly effect: 'closed' | 'open'
  readonly reason: string
}

/** The user's own holidays, a line each, with a heading, and what to do next. Ends with a line feed. */
export function renderOwnHolidays(
  days: readonly ShownDay[],
  heading: string,
  next: string,
  screen: Screen,
): string {
  const lines = days.map(({ date, country, region, effect, reason }) => {
    const place = visible(placeCode({ country, region })).padEnd(8)
    return paragraph(visible(reason), screen, `  ${wholeDate(date)}  ${place} ${effect.padEnd(6)}  `)
  })
  const blocks = [heading, ...lines, ...(next === '' ? [] : ['', paragraph(next, screen)])]
  return `${blocks.join('\n')}\n`
}

/** Notes stand for years: each day is shown with its own. */
export function wholeDate(date: CalendarDate): string {
  return `${shortDate(date, date)} ${date.slice(0, 4)}`.padEnd(15)
}
