import fc from 'fast-check'
import { addDays, calendarDate } from '../../src/domain/calendar-date.js'
import type { Draft, ForeignEntry, JournalEntry } from '../../src/journal/model/entry.js'
import { newId } from '../../src/journal/model/id.js'

const FIRST = calendarDate('2026-11-01')
const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

export const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(FIRST, days))
/** Few, so that entries meet in one application. */
export const anySlug = fc.constantFrom('acme', 'acme-2', 'globex', 'x-1k3f9')
/** Text with everything in it that somebody may paste. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '@x',
    '-2',
    '+44 20',
    '\tx',
    'a"b',
    'a,b',
    'a\r\nb',
    ' x ',
    '',
    '\ud800',
    '\0',
    'é',
  ),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const details = fc.record(
  {
    company: maybe(anyText),
    role: maybe(anyText),
    interviewer: maybe(anyText),
    phone: maybe(anyText),
    country: maybe(fc.constantFrom('GB', 'US')),
    region: maybe(fc.constantFrom('SCT', 'NY')),
    noCalls: maybe(fc.boolean()),
    closed: maybe(fc.array(fc.constantFrom('2026-12-24', '2026-12-24..2027-01-01'), { maxLength: 3 })),
    open: maybe(fc.array(fc.constant('2026-12-28'), { maxLength: 2 })),
    callLimit: maybe(fc.integer({ min: 1, max: 9 })),
    window: maybe(fc.constantFrom('5-8', '3-4')),
    grace: maybe(fc.integer({ min: 1, max: 9 })),
  },
  { requiredKeys: [] },
)

/** What can be written, but for undoing. */
export const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record(
    {
      application: anySlug,
      kind: fc.constant('interviewed' as const),
      on: anyDay,
      insteadOf: fc.constant('lost'),
    },
    { requiredKeys: ['application', 'kind', 'on'] },
  ),
  fc.record(
    {
      application: anySlug,
      kind: fc.constant('promised' as const),
      on: anyDay,
      by: anyDay,
      said: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['application', 'kind', 'on', 'by'] },
  ),
  fc.record({
    application: anySlug,
    kind: fc.constant('heard' as const),
    on: anyDay,
    word: fc.constantFrom('news' as const, 'undecided' as const, 'offer' as const),
  }),
  fc.record({
    application: anySlug,
    kind: fc.constant('called' as const),
    on: anyDay,
    outcome: fc.constantFrom('no-answer' as const, 'message' as const, 'undecided' as const),
  }),
  fc.record({
    application: anySlug,
    kind: fc.constant('closed' as const),
    on: anyDay,
    ending: fc.constantFrom('withdrawn' as const, 'refused' as const),
  }),
  fc.record({ application: anySlug, kind: fc.constant('noted' as const), on: anyDay, text: anyText }),
  fc
    .tuple(anySlug, fc.constantFrom('added' as const, 'edited' as const), details)
    .map(([application, kind, body]) => ({ application, kind, ...body })),
)

const written = fc.record({
  draft: anyDraft,
  clock: fc.date({ min: new Date(0), max: new Date(2e12), noInvalidDate: true }),
  bytes,
})

/** A journal as one machine writes it, with undoing of what was there before, and with any clock. */
export const anyEntries: fc.Arbitrary<readonly JournalEntry[]> = fc
  .array(
    fc.record({
      written,
      undoes: fc.option(fc.nat(), { nil: null, freq: 3 }),
      of: fc.option(fc.nat(), { nil: null, freq: 2 }),
    }),
    { maxLength: 20 },
  )
  .map((steps) => {
    const entries: JournalEntry[] = []
    for (const { written: step, undoes, of } of steps) {
      const target = undoes === null ? undefined : entries[undoes % Math.max(1, entries.length)]
      const draft: Draft = target
        ? { application: target.application, kind: 'undone', undoes: target.id }
        : owned(step.draft, entries, of)
      entries.push(entryOf(draft, entries.at(-1)?.id ?? null, step.clock, step.bytes))
    }
    return entries
  })

/** The draft, for one of those that were added under its slug, if there are any. */
function owned(draft: Draft, entries: readonly JournalEntry[], n: number | null): Draft {
  const { application, kind } = draft
  const ids = entries
    .filter((entry) => entry.application === application && entry.kind === 'added')
    .map(({ id }) => id)
  return kind === 'added' || n === null || ids.length === 0 ? draft : { ...draft, of: ids[n % ids.length] }
}

/** The entry that a machine makes of a draft. */
export function entryOf(draft: Draft, after: string | null, clock: Date, random: Uint8Array): JournalEntry {
  const id = newId(after, clock, () => random)
  return { v: 1, id, at: clock.toISOString(), ...draft } as JournalEntry
}

/** Entries of a version to come: of any form, but for the id. */
export const anyForeign: fc.Arbitrary<ForeignEntry> = fc
  .tuple(
    bytes,
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('kind', 'on', 'more', 'grace', 'closed')),
      fc.jsonValue(),
    ),
    fc.boolean(),
  )
  .map(([random, fields, later]) => {
    const id = newId(null, new Date(1e12), () => random)
    const entry = { ...fields, v: later ? 2 : 1, id, ...(later ? {} : { kind: 'teleported' }) }
    return JSON.parse(JSON.stringify(entry)) as ForeignEntry
  })
