import {
  type EntryDetails,
  FLAGS,
  KEPT,
  type KeptName,
  PARTIES,
  recordOf,
  type TrackedDetails,
} from '../../details/derived.js'
import type { Application, Entry, Place } from '../../domain/application.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { endingOf } from '../../domain/history.js'
import { type Corrections, correctionsIn } from './corrections.js'
import { byId, type Draft, type JournalEntry, type Owner, VERSION } from './entry.js'
import { byOwner, push } from './owners.js'
import type { Standing } from './undo.js'

/** Something that a person wrote about an application. */
export interface Note {
  readonly on: CalendarDate
  readonly text: string
}

/** One application as the journal knows it. */
export interface TrackedApplication {
  /**
   * What it is called by: the slug under which it was added. Where several were, each on a machine of its own, they
   * are numbered behind a point, `acme.1`, which no slug has in it.
   */
  readonly slug: string
  /** What its next entry has to name. */
  readonly owner: Owner
  readonly details: TrackedDetails
  /**
   * For the rules: by day; of one day, in the order in which it was told. An interview that was called off, because the
   * application ended before it, stands before the end. May be empty, and may lack an interview.
   */
  readonly history: readonly Entry[]
  /** By day, as the history is. */
  readonly notes: readonly Note[]
  /** Everything that stands, in order of writing. */
  readonly entries: readonly Standing[]
}

/**
 * The applications of a journal, in the order in which they were added. An application whose adding was undone is none;
 * one whose adding is lost is there with what came after it.
 *
 * The order of `entries` does not matter.
 */
export function replay(entries: readonly JournalEntry[]): readonly TrackedApplication[] {
  const namesakes = new Map<string, JournalEntry[]>()
  for (const entry of [...entries].sort(byId)) push(namesakes, entry.application, entry)
  return Array.from(namesakes.values(), (group) => {
    const owned = byOwner(group)
    return owned.map(({ owner, entries }, index) =>
      replayOne(owned.length === 1 ? owner.application : `${owner.application}.${index + 1}`, owner, entries),
    )
  })
    .flat()
    .sort((a, b) => byId(a.entries[0] ?? EMPTY_ID, b.entries[0] ?? EMPTY_ID))
}

/** What an application would be if these entries were written after its own; undefined if nothing would be left. */
export function replayWith(
  entries: readonly JournalEntry[],
  drafts: readonly Draft[],
): TrackedApplication | undefined {
  // Greater than every id that is written, and in order.
  const written = drafts.map(
    (draft, index): JournalEntry => ({ v: VERSION, id: `~${index}`, at: '', ...draft }),
  )
  return replay([...entries, ...written])[0]
}

const EMPTY_ID = { id: '' }

function replayOne(slug: string, owner: Owner, entries: readonly Standing[]): TrackedApplication {
  let history: Placed[] = []
  const notes: Note[] = []
  let details: TrackedDetails = NOTHING_KNOWN
  const corrections = correctionsIn(entries)
  for (const entry of entries) {
    switch (entry.kind) {
      case 'added':
      case 'edited':
        details = changed(details, entry)
        break
      case 'noted':
        notes.push({ on: entry.on, text: entry.text })
        break
      default: {
        const next = happened(entry, corrections)
        if (next === undefined) break
        if (endingOf(next) !== undefined) history = calledOff(history, next.on)
        history.push({ entry: next, on: next.on })
      }
    }
  }
  return {
    slug,
    owner,
    details,
    history: history.sort(byDay).map(({ entry }) => entry),
    notes: notes.sort(byDay),
    entries,
  }
}

/** The application as the rules judge it. @param place the employer's: found from the details, or assumed */
export function applicationOf({ details, history }: TrackedApplication, place: Place): Application {
  const parties = recordOf(PARTIES, (name) => details[name])
  const flags = recordOf(FLAGS, (name) => details[name] ?? false)
  return { parties, place, flags, history }
}

const NOTHING_KNOWN: TrackedDetails = recordOf(KEPT, () => null)

function changed(details: TrackedDetails, entry: EntryDetails): TrackedDetails {
  const next = { ...details }
  for (const { name } of KEPT) change(next, entry, name)
  return next
}

function change<Name extends KeptName>(
  details: { -readonly [N in KeptName]: TrackedDetails[N] },
  entry: EntryDetails,
  name: Name,
): void {
  const given: TrackedDetails[Name] | undefined = entry[name]
  // An empty text, as somebody may have written by hand, says as little as none.
  if (given !== undefined) details[name] = given === '' ? null : given
}

/** The journal's entry without what only the journal needs; undefined for one that only corrects another. */
function happened(
  entry: Extract<JournalEntry, { kind: Entry['kind'] }>,
  corrections: Corrections,
): Entry | undefined {
  switch (entry.kind) {
    case 'interviewed':
      // It stands where it was told first: what was told after it, of its right day, came after it.
      if (corrections.get(entry.insteadOf ?? '') !== undefined) return undefined
      return { kind: entry.kind, on: (corrections.get(entry.id) ?? entry).on }
    case 'promised':
      return {
        kind: entry.kind,
        by: entry.by,
        on: entry.on,
        ...(entry.said === undefined ? {} : { said: { words: entry.said, otherwise: null, nearer: null } }),
      }
    case 'heard':
      return { kind: entry.kind, on: entry.on, word: entry.word }
    case 'called':
      return { kind: entry.kind, on: entry.on, outcome: entry.outcome }
    case 'closed':
      return { kind: entry.kind, on: entry.on, ending: entry.ending }
    default:
      return entry satisfies never
  }
}

/** An entry, and the day by which it stands in the history. */
interface Placed {
  readonly entry: Entry
  readonly on: CalendarDate
}

/**
 * An interview that was still to come when the application ended does not open it again: it was called off, and stands
 * before the end. One that is told after the end does.
 */
function calledOff(history: readonly Placed[], ended: CalendarDate): Placed[] {
  return history.map(({ entry, on }) => ({
    entry,
    on: entry.kind === 'interviewed' && on > ended ? ended : on,
  }))
}

/** A stable sort: what happened on one day keeps the order of writing. */
function byDay(a: { readonly on: CalendarDate }, b: { readonly on: CalendarDate }): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}
