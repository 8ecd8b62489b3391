import type { EntryDetails } from '../../details/derived.js'
import type { Entry } from '../../domain/application.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import type { CallOutcome, Ending, Word } from '../../domain/outcomes.js'

/** The version of the form in which entries are written. */
export const VERSION = 1

/** What each kind of entry says, beside what every entry has. */
export interface EntryBodies {
  /** The first entry of an application. */
  readonly added: EntryDetails
  /** Details that changed; those not named stay as they were. */
  readonly edited: EntryDetails
  /** `insteadOf` is the id of the interview, told before, of which this is the right day. */
  readonly interviewed: { readonly on: CalendarDate; readonly insteadOf?: string | undefined }
  /** They said on the day `on` that they would be in touch by the day `by`. */
  readonly promised: {
    readonly on: CalendarDate
    readonly by: CalendarDate
    /** Their words for the day `by`, where they said it in words. */
    readonly said?: string | undefined
  }
  readonly heard: { readonly on: CalendarDate; readonly word: Word }
  readonly called: { readonly on: CalendarDate; readonly outcome: CallOutcome }
  readonly closed: { readonly on: CalendarDate; readonly ending: Ending }
  readonly noted: { readonly on: CalendarDate; readonly text: string }
  /** Takes back the entry with this id, and those that were written with it. */
  readonly undone: { readonly undoes: string }
}

export type EntryKind = keyof EntryBodies

/** Which application an entry belongs to. */
export interface Owner {
  /** The slug under which it was added. */
  readonly application: string
  /**
   * The id of the entry that added it: on two machines, two may have been added under one slug. Absent from that entry
   * itself and from those written with it, and from a line that somebody wrote by hand.
   */
  readonly of?: string | undefined
}

/** What every entry has. */
export interface EntryHead<Kind extends EntryKind = EntryKind> extends Owner {
  readonly v: typeof VERSION
  /** Unlike any other, on any machine; of two entries, the one written later has the greater (see `id.ts`). */
  readonly id: string
  /** The instant of writing by the machine's clock, ISO 8601 in UTC. For people: nothing is ordered by it. */
  readonly at: string
  readonly kind: Kind
  /** The id of the entry that this one was written together with, as one act that is undone as one. */
  readonly with?: string | undefined
}

/** One line of the journal. Fields that this version does not know are kept in it. */
export type JournalEntry = { [Kind in EntryKind]: EntryHead<Kind> & EntryBodies[Kind] }[EntryKind]

export type EntryOf<Kind extends EntryKind> = Extract<JournalEntry, { kind: Kind }>

/** An entry of a later version, or of a kind that this version does not know: carried along, and never judged. */
export interface ForeignEntry {
  readonly id: string
  readonly [field: string]: unknown
}

/** Whatever has an id, and can be carried from one journal to another. */
export type AnyEntry = JournalEntry | ForeignEntry

/** What is to be told of an application. */
export type Telling = { [Kind in EntryKind]: { readonly kind: Kind } & EntryBodies[Kind] }[EntryKind]

/** An entry before it is written: the journal adds the rest. */
export type Draft = Owner & Telling

/** What is to be told of an application that something happened to. */
export function tellingOf(entry: Entry): Telling {
  if (entry.kind !== 'promised') return entry
  const { kind, by, on, said } = entry
  return { kind, by, on, ...(said === undefined ? {} : { said: said.words }) }
}

/** In order of writing. */
export function byId(a: AnyEntry, b: AnyEntry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
