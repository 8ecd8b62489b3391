import type { CalendarDate } from '../../domain/calendar-date.js'
import type { JournalEntry } from '../../journal/model/entry.js'
import type { TrackedApplication } from '../../journal/model/replay.js'
import { paragraph, type Screen } from '../screen.js'
import { entryLines, titleOf } from './entries.js'

const LEADS = { added: 'Added', noted: 'Noted for' } as const

interface Shown {
  /** What was written; at least one. */
  readonly entries: readonly JournalEntry[]
  /** The application as it stands now; undefined if none does. */
  readonly tracked: TrackedApplication | undefined
  /** In words; undefined if there is none. */
  readonly answer: string | undefined
  readonly today: CalendarDate
}

/** What was written, and what follows from it. Ends with a line feed. */
export function renderNoted(
  { entries, tracked, answer, today }: Shown,
  lead: keyof typeof LEADS,
  screen: Screen,
): string {
  const slug = tracked?.slug ?? entries[0]?.application ?? ''
  const title = tracked === undefined ? slug : titleOf(tracked)
  const next = `followup undo takes it back; followup show ${slug} tells all of it.`
  return [
    `${paragraph(`${LEADS[lead]} ${title}:`, screen)}\n`,
    entryLines(entries, today, screen),
    answer === undefined ? '' : `\n${answer}\n`,
    `${screen.style.faint(paragraph(next, screen))}\n`,
  ].join('')
}
