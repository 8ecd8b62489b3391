import { placeCode } from '../../domain/application.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { shortDate } from '../dates.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'

/** What is shown of a day that the user noted. */
interface ShownDay {
  readonly date: CalendarDate
  readonly country: string
  readonly region: string | null
  readonly effect: 'closed' | 'open'
  readonly reason: string
}

/** Why own holidays are shown. `code` is the place's, as in ISO 3166. */
export type OwnShown =
  | { readonly why: 'listed' }
  | { readonly why: 'removed' }
  | { readonly why: 'added'; readonly code: string }

/** The reason of a day of which nobody told one. */
export const NOTED_BY_YOU = 'noted by you'

/** The user's own holidays, a line each, with a heading, and what to do next. Ends with a line feed. */
export function renderOwnHolidays(days: readonly ShownDay[], shown: OwnShown, screen: Screen): string {
  const { heading, next } = wordsFor(days, shown)
  const lines = days.map(({ date, country, region, effect, reason }) => {
    const place = visible(placeCode({ country, region })).padEnd(8)
    return paragraph(visible(reason), screen, `  ${wholeDate(date)}  ${place} ${effect.padEnd(6)}  `)
  })
  const blocks = [heading, ...lines, ...(next === '' ? [] : ['', paragraph(next, screen)])]
  return `${blocks.join('\n')}\n`
}

function wordsFor(days: readonly ShownDay[], shown: OwnShown) {
  switch (shown.why) {
    case 'added': {
      const next = `To take it back: followup holidays remove ${rangeOf(days)} --country ${shown.code}`
      return { heading: `Noted for ${shown.code}:`, next }
    }
    case 'removed':
      return { heading: 'Taken back; the calendar stands as it was:', next: '' }
    case 'listed':
      return days.length === 0
        ? {
            heading: 'You have noted no days.',
            next: 'To note a day: followup holidays add 2026-12-24 --country DK',
          }
        : { heading: 'Your own holidays:', next: '' }
    default:
      return shown satisfies never
  }
}

/** As it can be typed again on any day: `2026-12-24`, or `2026-12-24..2027-01-01`. */
function rangeOf(days: readonly ShownDay[]): string {
  const first = days[0]?.date
  const last = days.at(-1)?.date
  return first === last ? `${first}` : `${first}..${last}`
}

/** Notes stand for years: each day is shown with its own. */
export function wholeDate(date: CalendarDate): string {
  return `${shortDate(date, date)} ${date.slice(0, 4)}`.padEnd(15)
}
