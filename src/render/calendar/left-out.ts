import type { CalendarDate } from '../../domain/calendar-date.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'

/** What is shown of the part of a calendar that was not taken in. */
interface ShownLeftOut {
  readonly unreadable: readonly { readonly name: string; readonly read: string }[]
  readonly outside: readonly { readonly date: CalendarDate }[]
}

/**
 * What of a calendar was left out, and why. Empty if nothing was; else ends with a line feed.
 *
 * @param years the first and the last year that can be taken in
 */
export function renderLeftOut(
  { unreadable, outside }: ShownLeftOut,
  [firstYear, lastYear]: readonly [number, number],
  screen: Screen,
): string {
  const told = unreadable.map(({ name, read }) => `${quoted(name)}, for ${quoted(read)} is no day.`)
  const [first] = outside
  if (first !== undefined) {
    const days = outside.length === 1 ? 'one day' : `${outside.length} days`
    const span = outside.length === 1 ? first.date : `${first.date} to ${outside.at(-1)?.date}`
    told.push(`${days} outside the years that I know, ${firstYear} to ${lastYear} (${span}).`)
  }
  return told.map((each) => `${paragraph(`Left out: ${each}`, screen)}\n`).join('')
}

function quoted(text: string): string {
  return visible(JSON.stringify(text))
}
