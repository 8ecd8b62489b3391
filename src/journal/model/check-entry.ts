import * as v from 'valibot'
import { KEPT } from '../../details/derived.js'
import type { Kept } from '../../details/rows.js'
import { type CalendarDate, isCalendarDate } from '../../domain/calendar-date.js'
import { CALL_OUTCOMES, ENDINGS, SAID_WORDS } from '../../domain/outcomes.js'
import { type EntryKind, type EntryOf, type ForeignEntry, type JournalEntry, VERSION } from './entry.js'
import type { ProblemCode } from './problem.js'

/** What a parsed line turned out to be. */
export type Checked =
  | { readonly known: JournalEntry }
  /** Not for this version to judge. `foreign` is null where it has no id by which it could be carried along. */
  | { readonly foreign: ForeignEntry | null; readonly code: ProblemCode; readonly detail: string }
  | { readonly code: ProblemCode; readonly detail: string | null }

const day = v.custom<CalendarDate>(isDay)
const id = v.pipe(v.string(), v.regex(/^[!-~]{1,64}$/))
const slug = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/),
)

const head = {
  v: v.literal(VERSION),
  id,
  at: instant,
  application: slug,
  of: v.optional(id),
  with: v.optional(id),
}

// Typed by kind: what the journal keeps of a detail, and what is checked, cannot go apart.
const KINDS: { readonly [K in keyof Kept]: v.GenericSchema<unknown, Kept[K]> } = {
  text: v.string(),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,3}$/)),
  flag: v.boolean(),
  ranges: v.array(v.custom<string>(isDayOrRange)),
  window: v.pipe(v.string(), v.regex(/^\d{1,2}-\d{1,2}$/)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
}

const details: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  KEPT.map(({ name, keeps }) => [name, v.optional(v.nullable(KINDS[keeps]))]),
)

// One table rather than valibot's `variant`, which tries the kinds one after the other and is ten times as slow.
const HAPPENED: {
  readonly [Kind in Exclude<EntryKind, 'added' | 'edited'>]: v.GenericSchema<unknown, EntryOf<Kind>>
} = {
  interviewed: v.object({ ...head, kind: v.literal('interviewed'), on: day, insteadOf: v.optional(id) }),
  promised: v.object({
    ...head,
    kind: v.literal('promised'),
    on: day,
    by: day,
    said: v.optional(v.string()),
  }),
  heard: v.object({ ...head, kind: v.literal('heard'), on: day, word: v.picklist(SAID_WORDS) }),
  called: v.object({ ...head, kind: v.literal('called'), on: day, outcome: v.picklist(CALL_OUTCOMES) }),
  closed: v.object({ ...head, kind: v.literal('closed'), on: day, ending: v.picklist(ENDINGS) }),
  noted: v.object({ ...head, kind: v.literal('noted'), on: day, text: v.string() }),
  undone: v.object({ ...head, kind: v.literal('undone'), undoes: id }),
}

const SCHEMAS: Readonly<Record<EntryKind, v.GenericSchema>> = {
  added: v.object({ ...head, kind: v.literal('added'), ...details }),
  edited: v.object({ ...head, kind: v.literal('edited'), ...details }),
  ...HAPPENED,
}

/** Whether a parsed line is an entry. The object itself is given back, so that fields not known here stay in it. */
export function checkEntry(value: unknown): Checked {
  if (!isObject(value)) return { code: 'not-an-entry', detail: null }
  const { v: version, kind } = value
  if (typeof version === 'number' && Number.isInteger(version) && version > VERSION) {
    return { foreign: foreignOf(value), code: 'later-version', detail: String(version) }
  }
  if (version !== VERSION) return { code: 'not-an-entry', detail: 'v' }
  if (typeof kind !== 'string') return { code: 'not-an-entry', detail: 'kind' }
  if (!isKind(kind)) return { foreign: foreignOf(value), code: 'unknown-kind', detail: kind }
  const schema: v.GenericSchema = SCHEMAS[kind]
  if (!v.is(schema, value)) return { code: 'not-an-entry', detail: firstFault(schema, value) }
  return { known: value as unknown as JournalEntry }
}

function isKind(kind: string): kind is EntryKind {
  return Object.hasOwn(SCHEMAS, kind)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function foreignOf(value: Readonly<Record<string, unknown>>): ForeignEntry | null {
  return v.is(id, value['id']) ? (value as ForeignEntry) : null
}

function firstFault(schema: v.GenericSchema, value: unknown): string | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true })
  return issues?.[0] ? v.getDotPath(issues[0]) : null
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(value)
}

function isDayOrRange(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const [from = '', to = from, ...more] = value.split('..')
  return more.length === 0 && isDay(from) && isDay(to) && from <= to
}
