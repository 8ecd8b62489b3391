import type { CalendarDate } from '../../domain/calendar-date.js'
import type { JournalEntry } from '../../journal/model/entry.js'
import type { Screen } from '../screen.js'
import { entryLines } from './entries.js'

interface Undone {
  /** The short name of the application. */
  readonly who: string
  /** What does not stand any more. */
  readonly entries: readonly JournalEntry[]
  /** Whether anything is left that could be taken back. */
  readonly more: boolean
}

/** What was taken back. Ends with a line feed. */
export function renderUndone({ who, entries, more }: Undone, today: CalendarDate, screen: Screen): string {
  const next = more ? 'Again takes back what came before it.' : 'There is nothing else to take back.'
  return `Taken back for ${who}:\n${entryLines(entries, today, screen)}${next}\n`
}
