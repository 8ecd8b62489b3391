import type { Commitment } from '../../domain/application.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import type { JournalEntry } from '../../journal/model/entry.js'
import type { TrackedApplication } from '../../journal/model/replay.js'
import { shortDate } from '../dates.js'
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
  /** What was promised, if that is what was written. */
  readonly promise: Commitment | undefined
}

/** What was written, and what follows from it. Ends with a line feed. */
export function renderNoted(
  { entries, tracked, answer, today, promise }: Shown,
  lead: keyof typeof LEADS,
  screen: Screen,
): string {
  const slug = tracked?.slug ?? entries[0]?.application ?? ''
  const title = tracked === undefined ? slug : titleOf(tracked)
  const next = `followup undo takes it back; followup show ${slug} tells all of it.`
  return [
    `${paragraph(`${LEADS[lead]} ${title}:`, screen)}\n`,
    entryLines(entries, today, screen),
    ...otherReadings(promise, slug, today, screen),
    answer === undefined ? '' : `\n${answer}\n`,
    `${screen.style.faint(paragraph(next, screen))}\n`,
  ].join('')
}

/** What else their words can mean, and how to tell that. */
function otherReadings(
  promise: Commitment | undefined,
  slug: string,
  today: CalendarDate,
  screen: Screen,
): readonly string[] {
  const { otherwise = null, nearer = null } = promise?.said ?? {}
  const line = (lead: string, day: CalendarDate | null) =>
    day === null
      ? []
      : [`${paragraph(`${lead} ${shortDate(day, today)}: followup promised ${slug} ${day}`, screen)}\n`]
  return [
    ...line('If they said it today, it is', otherwise),
    ...line('If they meant the earlier day, it is', nearer),
  ]
}
