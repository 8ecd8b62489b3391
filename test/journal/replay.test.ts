import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { NAMING } from '../../src/journal/disk/read-journal.js'
import type { Draft, JournalEntry } from '../../src/journal/model/entry.js'
import { applicationOf, replay, type TrackedApplication } from '../../src/journal/model/replay.js'
import { lastAct, standing } from '../../src/journal/model/undo.js'
import { anyDraft, anyEntries, entryOf } from './arbitrary.js'

const NOON = new Date('2026-11-12T12:00:00Z')
const day = (n: number) => calendarDate(`2026-11-${String(n).padStart(2, '0')}`)
const acme = 'acme'

/** Each draft an act of its own, one after the other, on one machine; `n` is different on different machines. */
function written(
  drafts: readonly Draft[],
  n = 0,
  before: readonly JournalEntry[] = [],
): readonly JournalEntry[] {
  const entries = [...before]
  for (const draft of drafts) {
    entries.push(entryOf(draft, entries.at(-1)?.id ?? null, NOON, new Uint8Array(10).fill(n)))
  }
  return entries
}

const added: Draft = { application: acme, kind: 'added', company: 'Acme', role: 'Analyst', phone: '1' }
const interviewed = (n: number): Draft => ({ application: acme, kind: 'interviewed', on: day(n) })
const heard = (n: number, word: 'news' | 'offer' = 'news'): Draft => ({
  application: acme,
  kind: 'heard',
  on: day(n),
  word,
})
const called = (n: number): Draft => ({ application: acme, kind: 'called', on: day(n), outcome: 'message' })

describe('an application', () => {
  test('has its details, its history by day, and its notes', () => {
    const [application] = replay(
      written([
        {
          ...added,
          kind: 'added',
          country: 'GB',
          noCalls: true,
          closed: ['2026-12-24'],
          window: '4-6',
          grace: 2,
        },
        interviewed(12),
        called(20),
        heard(18),
        { application: acme, kind: 'promised', on: day(18), by: day(27) },
        { application: acme, kind: 'noted', on: day(19), text: 'wear the blue tie' },
        { application: acme, kind: 'closed', on: day(28), ending: 'withdrawn' },
      ]),
    )
    expect(application).toMatchObject({
      slug: acme,
      details: {
        company: 'Acme',
        role: 'Analyst',
        interviewer: null,
        phone: '1',
        country: 'GB',
        region: null,
        noCalls: true,
        closed: ['2026-12-24'],
        window: '4-6',
        grace: 2,
      },
      history: [
        { kind: 'interviewed', on: '2026-11-12' },
        { kind: 'heard', on: '2026-11-18', word: 'news' },
        { kind: 'promised', on: '2026-11-18', by: '2026-11-27' },
        { kind: 'called', on: '2026-11-20', outcome: 'message' },
        { kind: 'closed', on: '2026-11-28', ending: 'withdrawn' },
      ],
      notes: [{ on: '2026-11-19', text: 'wear the blue tie' }],
    })
  })

  test('keeps the order of writing within one day', () => {
    const [first] = replay(written([added, called(20), heard(20)]))
    const [second] = replay(written([added, heard(20), called(20)]))
    expect(first?.history.map(({ kind }) => kind)).toEqual(['called', 'heard'])
    expect(second?.history.map(({ kind }) => kind)).toEqual(['heard', 'called'])
  })

  const ends: readonly (readonly [what: string, end: Draft])[] = [
    ['the person closes it', { application: acme, kind: 'closed', on: day(16), ending: 'withdrawn' }],
    ['they make an offer', heard(16, 'offer')],
    ['they refuse on a call', { application: acme, kind: 'called', on: day(16), outcome: 'refused' }],
  ]
  test.each(ends)('of which an interview is to come when %s, is over', (_, end) => {
    const days = (...later: readonly Draft[]) =>
      replay(written([added, interviewed(12), interviewed(23), end, ...later]))[0]?.history.map(({ on }) =>
        Number(on.slice(-2)),
      )
    expect(days()).toEqual([12, 23, 16])
    // An interview that is told later opens it again, be it before the day of the one that was called off, or on it.
    expect(days(interviewed(20))).toEqual([12, 23, 16, 20])
    expect(days(interviewed(23))).toEqual([12, 23, 16, 23])
  })

  test('takes what was edited, keeps the rest, and forgets what was taken away', () => {
    const [application] = replay(
      written([
        added,
        { application: acme, kind: 'edited', role: 'Engineer', phone: null },
        { application: acme, kind: 'edited', interviewer: 'Jane', company: '' },
      ]),
    )
    expect(application?.details).toMatchObject({
      company: null,
      role: 'Engineer',
      phone: null,
      interviewer: 'Jane',
    })
  })

  test('is as the rules want it', () => {
    const [application] = replay(written([added, interviewed(12)]))
    expect(application && applicationOf(application, { country: 'GB', region: null })).toEqual({
      parties: { company: 'Acme', role: 'Analyst', interviewer: null, phone: '1' },
      place: { country: 'GB', region: null },
      flags: { noCalls: false },
      history: [{ kind: 'interviewed', on: '2026-11-12' }],
    })
  })

  test('comes in the order of adding', () => {
    const slugs = replay(
      written([
        { application: 'globex', kind: 'added', company: 'Globex' },
        added,
        { ...added, application: 'zeta' },
      ]),
    ).map(({ slug }) => slug)
    expect(slugs).toEqual(['globex', 'acme', 'zeta'])
  })

  test('whose first line is lost is there with what came after it', () => {
    expect(replay(written([interviewed(12)]))).toMatchObject([
      { slug: acme, history: [{ on: '2026-11-12' }] },
    ])
  })

  describe('with an interview whose day was corrected', () => {
    const first = written([added, interviewed(12)])
    const correct = (n: number, entries: readonly JournalEntry[]) =>
      written([{ application: acme, kind: 'interviewed', on: day(n), insteadOf: first[1]?.id }], 0, entries)
    const days = (entries: readonly JournalEntry[]) =>
      replay(entries).map(({ history }) => history.map(({ on }) => on))

    test('has it once, on the day told last', () => {
      expect(days(correct(10, correct(11, first)))).toEqual([['2026-11-10']])
    })

    test('has the other interviews as they were', () => {
      expect(days(correct(11, written([interviewed(20)], 0, first)))).toEqual([['2026-11-11', '2026-11-20']])
    })

    test('has it though the line that told it first is lost', () => {
      const left = correct(11, first).filter((_, index) => index !== 1)
      expect(days(left)).toEqual([['2026-11-11']])
    })
  })

  describe('that shares its slug with one of another machine', () => {
    const here = written([added], 1)
    const there = written([{ ...added, role: 'Engineer', phone: '2' }], 2)
    const [one, two] = [here[0]?.id, there[0]?.id]
    const later = [
      ...written([{ ...interviewed(12), of: one }], 3),
      ...written([{ ...called(20), of: two }], 4),
      ...written([{ application: acme, of: one, kind: 'edited', phone: '3' }], 5),
    ]

    test('is another one', () => {
      expect(replay([...here, ...there, ...later])).toMatchObject([
        {
          slug: 'acme.1',
          details: { role: added.role ?? null, phone: '3' },
          history: [{ kind: 'interviewed' }],
        },
        { slug: 'acme.2', details: { role: 'Engineer', phone: '2' }, history: [{ kind: 'called' }] },
      ])
    })

    test('keeps what was written with its adding', () => {
      const act = there.map((entry) => ({
        ...interviewed(9),
        v: 1,
        at: entry.at,
        id: `${entry.id}1`,
        with: entry.id,
      }))
      expect(replay([...here, ...there, ...(act as JournalEntry[])])).toMatchObject([
        { history: [] },
        { history: [{ on: '2026-11-09' }] },
      ])
    })

    test('has the slug to itself when the other one was taken back', () => {
      const undone = written([{ application: acme, of: one, kind: 'undone', undoes: one ?? '' }], 6)
      expect(replay([...here, ...there, ...later, ...undone])).toMatchObject([
        { slug: 'acme', owner: { application: acme, of: two }, history: [{ kind: 'called' }] },
      ])
    })

    test('takes a line that names neither for the first', () => {
      const byHand = written([interviewed(16)], 7)
      expect(replay([...here, ...there, ...byHand]).map(({ history }) => history.length)).toEqual([1, 0])
    })

    test('is told apart though the line that added it is lost', () => {
      expect(replay([...there, ...later])).toMatchObject([
        { slug: 'acme.1', owner: { of: two } },
        { slug: 'acme.2', owner: { of: one }, details: { role: null, phone: '3' } },
      ])
    })
  })
})

describe('undo', () => {
  const undo = (entries: readonly JournalEntry[]): readonly JournalEntry[] => {
    const act = lastAct(entries)
    return act
      ? written([{ application: act.application, kind: 'undone', undoes: act.undoes }], 0, entries)
      : entries
  }
  const kinds = (entries: readonly JournalEntry[]) => standing(entries).map(({ kind }) => kind)

  test('takes back the last entry, and again the one before', () => {
    const all = written([added, interviewed(12), called(20)])
    expect(kinds(undo(all))).toEqual(['added', 'interviewed'])
    expect(kinds(undo(undo(all)))).toEqual(['added'])
    expect(replay(undo(undo(undo(all))))).toEqual([])
    expect(lastAct(undo(undo(undo(all))))).toBeUndefined()
  })

  test('after which something is written takes that back first', () => {
    const all = written([heard(21)], 0, undo(written([added, interviewed(12), called(20)])))
    expect(kinds(all)).toEqual(['added', 'interviewed', 'heard'])
    expect(kinds(undo(all))).toEqual(['added', 'interviewed'])
    expect(kinds(undo(undo(all)))).toEqual(['added'])
  })

  test('takes back what was written together, together', () => {
    const [first, ...others] = written([
      heard(21),
      { application: acme, kind: 'promised', on: day(21), by: day(27) },
    ])
    const together = others.map((entry) => ({ ...entry, with: first?.id }))
    const all = [...written([added], 7), ...(first ? [first] : []), ...together]
    expect(lastAct(all)?.entries.map(({ kind }) => kind)).toEqual(['heard', 'promised'])
    expect(kinds(undo(all))).toEqual(['added'])
  })

  test('of an edit brings back what was there', () => {
    const all = written([added, { application: acme, kind: 'edited', role: 'Engineer' }])
    expect(replay(undo(all))[0]?.details.role).toBe('Analyst')
  })

  test('of the same entry on two machines takes back one entry', () => {
    const all = written([added, interviewed(12), called(20)])
    const here = undo(all)
    const there = written([], 9, all)
    const both = [
      ...here,
      ...undo(there)
        .slice(-1)
        .map((entry) => ({ ...entry, id: `${entry.id.slice(0, -1)}9` })),
    ]
    expect(kinds(both)).toEqual(['added', 'interviewed'])
  })

  test('of the adding hides what another machine wrote since, and loses nothing', () => {
    const base = written([added])
    const merged = [...undo(base), ...written([interviewed(12)], 5, base).slice(1)]
    expect(replay(merged)).toEqual([])
    expect(kinds(merged)).toEqual(['interviewed'])
  })

  test('does not reach into another application', () => {
    const all = written([added, interviewed(12)])
    const odd: Draft = { application: 'globex', kind: 'undone', undoes: all[1]?.id ?? '' }
    expect(kinds(written([odd], 0, all))).toEqual(['added', 'interviewed'])
  })

  test('behaves as a stack', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyDraft, { nil: null }), { maxLength: 30 }), (steps) => {
        let entries: readonly JournalEntry[] = []
        const stack: string[] = []
        for (const draft of steps) {
          entries = draft === null ? undo(entries) : written([draft], 0, entries)
          if (draft === null) stack.pop()
          else stack.push(entries.at(-1)?.id ?? '')
        }
        expect(standing(entries).map(({ id }) => id)).toEqual(stack)
      }),
    )
  })
})

test('the order of the lines makes no difference', () => {
  const shuffled = anyEntries.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([entries, other]) => {
      expect(replay(other)).toEqual(replay(entries))
      expect(lastAct(other)).toEqual(lastAct(entries))
    }),
  )
})

test('the entries that name are enough to know who is there', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const wasAdded = ({ entries }: TrackedApplication) => entries.some(({ kind }) => kind === 'added')
      const whole = replay(entries).filter(wasAdded)
      const named = replay(entries.filter(({ kind }) => NAMING.includes(kind)))
      const who = (applications: typeof whole) =>
        applications.map(({ owner, details }) => `${owner.of} ${JSON.stringify(details)}`).sort()
      expect(who(named.filter(wasAdded))).toEqual(who(whole))
    }),
  )
})
