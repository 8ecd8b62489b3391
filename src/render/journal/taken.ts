import type { CalendarDate } from '../../domain/calendar-date.js'
import type { Contents } from '../../journal/model/contents.js'
import type { JournalEntry } from '../../journal/model/entry.js'
import { replay } from '../../journal/model/replay.js'
import type { Union } from '../../journal/model/union.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'
import { entryText, titleOf } from './entries.js'

/* What is said of a journal that is taken in. Each text ends with a line feed, but for the question. */

/** What would be added, what is here already, and what differs. */
export function renderUnion(
  { missing, known, differing }: Union,
  mine: Contents,
  theirs: Contents,
  today: CalendarDate,
  screen: Screen,
): string {
  const there = new Map(theirs.entries.map((entry) => [entry.id, entry]))
  const read = missing.map(({ id }) => there.get(id))
  const all = new Map([...mine.entries, ...theirs.entries].map((entry) => [entry.id, entry]))
  const lines = missing.map(({ id }, index) => {
    const entry = read[index]
    return entry === undefined
      ? `  ${visible(id)}\n`
      : `${paragraph(`${visible(entry.application)}: ${changeText(entry, all, today)}`, screen, '  ')}\n`
  })
  const added = read.filter((entry) => entry !== undefined)
  const differ =
    differing.length === 0 ? '' : `${entries(differing.length)} say something else there; yours stand.\n`
  return `${entries(known)} are here already; ${missing.length} would be added.\n${differ}${lines.join('')}${sharing(mine.entries, added)}`
}

export const ALL_HERE = 'Your journal has all of it; the file can go.\n'
export const NOTHING_ADDED = 'Nothing was added. To add it, give --yes.\n'

/** @param whole whether all of the file could be read */
export function entriesAdded(count: number, whole: boolean): string {
  const fate = whole ? '; the file can go' : ', but not what could not be read'
  return `Added ${entries(count)}. Your journal has them now${fate}.\n`
}

export function addEntries(count: number): string {
  return `Add ${entries(count)}? y/n (--yes)`
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}

function changeText(
  entry: JournalEntry,
  all: ReadonlyMap<string, JournalEntry>,
  today: CalendarDate,
): string {
  if (entry.kind !== 'undone') return entryText(entry, today)
  const target = all.get(entry.undoes)
  return target === undefined || target.kind === 'undone'
    ? 'something is taken back'
    : `taken back: ${entryText(target, today)}`
}

/** Those that share a slug only when the entries are added: from then on they are called otherwise. */
function sharing(mine: readonly JournalEntry[], added: readonly JournalEntry[]): string {
  const before = new Set(replay(mine).map(({ slug }) => slug))
  const renamed = replay([...mine, ...added]).filter(
    ({ slug, owner }) => slug !== owner.application && !before.has(slug),
  )
  return [...new Set(renamed.map(({ owner }) => owner.application))]
    .map((name) => {
      const titles = renamed.filter(({ owner }) => owner.application === name).map(titleOf)
      return `Both journals have an application called ${name}. They stay two: ${titles.join(', ')}.\n`
    })
    .join('')
}
