import { describe, expect, test } from 'vitest'
import { loadWordReader } from '../../src/dates/load-read-day.js'
import { readIsoDay } from '../../src/dates/read-day.js'
import type { Details } from '../../src/details/table.js'
import type { Entry, Said } from '../../src/domain/application.js'
import { assertTold, readHistory } from '../../src/parse/history.js'
import { dayOf, story } from '../support/stories.js'
import { userErrorOf } from '../support/user-error.js'

const readDateWords = await loadWordReader()

/** It is Monday 30 November 2026; the interview was on Thursday the 12th. */
const TODAY = dayOf('11-30')

const read = (details: Details): readonly Entry[] =>
  readHistory({ interviewed: '2026-11-12', ...details }, readDateWords, TODAY)

describe('the details of one command line are a history', () => {
  const rows: readonly (readonly [details: Details, history: string])[] = [
    [{}, 'interviewed 11-12'],
    [{ interviewed: '2026-12-03' }, 'interviewed 12-03'],
    [{ interviewed: 'last thursday' }, 'interviewed 11-26'],
    [{ heard: '2026-11-20' }, 'interviewed 11-12, heard 11-20'],
    [{ heard: 'yesterday' }, 'interviewed 11-12, heard 11-29'],
    [{ heard: '2026-11-12' }, 'interviewed 11-12, heard 11-12'],
    [{ promised: '2026-12-04' }, 'interviewed 11-12, promised 12-04 on 11-12'],
    [{ promised: 'friday' }, 'interviewed 11-12, promised 11-13 on 11-12'],
    [{ promised: 'friday', saidOn: 'last wednesday' }, 'interviewed 11-12, promised 11-27 on 11-25'],
    [{ promised: '2026-12-04', saidOn: '2026-11-20' }, 'interviewed 11-12, promised 12-04 on 11-20'],
    [{ promised: 'friday', saidOn: 'today' }, 'interviewed 11-12, promised 12-04 on 11-30'],
    // An interview to come: nobody can have said anything at it.
    [{ interviewed: '2026-12-03', promised: 'friday' }, 'interviewed 12-03, promised 12-04 on 12-03'],
    [{ promised: '2026-11-12' }, 'interviewed 11-12, promised 11-12 on 11-12'],
    [{ called: '2026-11-20' }, 'interviewed 11-12, called 11-20 undecided'],
    [{ called: '2026-11-20=no-answer' }, 'interviewed 11-12, called 11-20 no-answer'],
    [{ called: ['2026-11-20=message'] }, 'interviewed 11-12, called 11-20 message'],
    [{ called: 'yesterday=Filled' }, 'interviewed 11-12, called 11-29 filled'],
    [{ called: ' 2026-11-20 = offer ' }, 'interviewed 11-12, called 11-20 offer'],
    [{ called: '2026-11-20=refused' }, 'interviewed 11-12, called 11-20 refused'],
    [{ called: '2026-11-20=undecided' }, 'interviewed 11-12, called 11-20 undecided'],
    [{ called: [] }, 'interviewed 11-12'],
  ]
  test.each(rows)('%j: %s', (details, history) => {
    expect(read(details).map(withoutWords)).toEqual(story(history))
  })
})

describe('what they promised in words is kept as they said it', () => {
  const rows: readonly (readonly [promised: string, saidOn: string | undefined, said: Said | undefined])[] = [
    // Said at the interview, it is over; said today, it is the coming one.
    ['friday', undefined, { words: 'friday', otherwise: dayOf('12-04'), nearer: null }],
    ['end of next week', undefined, { words: 'end of next week', otherwise: dayOf('12-11'), nearer: null }],
    // Said today it would be the same, or it was said today.
    ['4 December', undefined, { words: '4 December', otherwise: null, nearer: null }],
    ['friday', 'today', { words: 'friday', otherwise: null, nearer: null }],
    // Whoever told when they said it is not asked again.
    ['friday', '2026-11-17', { words: 'friday', otherwise: null, nearer: null }],
    ['2026-12-04', undefined, undefined],
  ]
  test.each(rows)('%s, said on %s: %j', (promised, saidOn, said) => {
    const entry = read({ promised, saidOn }).find(({ kind }) => kind === 'promised')
    expect(entry?.kind === 'promised' ? entry.said : null).toEqual(said)
  })
})

describe('what happened stands in the order in which it happened', () => {
  const rows: readonly (readonly [why: string, details: Details, history: string])[] = [
    [
      'by day, however it was told',
      { heard: '2026-11-16', called: ['2026-11-27', '2026-11-19=no-answer'] },
      'interviewed 11-12, heard 11-16, called 11-19 no-answer, called 11-27',
    ],
    [
      'of one day, the call before the word: in doubt, they are in touch',
      { heard: '2026-11-19', called: '2026-11-19' },
      'interviewed 11-12, called 11-19, heard 11-19',
    ],
    [
      'of one day, the calls as they were told',
      { called: ['2026-11-19=no-answer', '2026-11-19=message'] },
      'interviewed 11-12, called 11-19 no-answer, called 11-19 message',
    ],
    [
      'a day that lies ahead of the word was named with it',
      { heard: '2026-11-20', promised: '2026-12-04' },
      'interviewed 11-12, heard 11-20, promised 12-04 on 11-20',
    ],
    [
      'also if it has passed',
      { heard: '2026-11-20', promised: '2026-11-25' },
      'interviewed 11-12, heard 11-20, promised 11-25 on 11-20',
    ],
    [
      'a day on which the word came is fulfilled by it',
      { heard: '2026-11-20', promised: '2026-11-20' },
      'interviewed 11-12, promised 11-20 on 11-12, heard 11-20',
    ],
    [
      'so is one before the word',
      { heard: '2026-11-20', promised: '2026-11-18' },
      'interviewed 11-12, promised 11-18 on 11-12, heard 11-20',
    ],
    [
      'a call stands between the promise and what came of it',
      { heard: '2026-11-27', promised: '2026-11-20', called: '2026-11-23' },
      'interviewed 11-12, promised 11-20 on 11-12, called 11-23, heard 11-27',
    ],
  ]
  test.each(rows)('%s', (_, details, history) => {
    expect(read(details).map(withoutWords)).toEqual(story(history))
  })
})

describe('what cannot have happened is refused', () => {
  const tooEarly = (detail: string, date: string) => ({ detail, date, interviewed: '2026-11-12' })
  const future = (detail: string, date: string) => ({ detail, date, today: '2026-11-30' })
  const rows: readonly (readonly [details: Details, code: string, args: object])[] = [
    [{ heard: '2026-11-11' }, 'date-before-interview', tooEarly('heard', '2026-11-11')],
    [{ promised: '2026-11-11' }, 'date-before-interview', tooEarly('promised', '2026-11-11')],
    [{ called: '2026-11-11' }, 'date-before-interview', tooEarly('called', '2026-11-11')],
    [
      { called: ['2026-11-20', '2026-11-11=message'] },
      'date-before-interview',
      tooEarly('called', '2026-11-11'),
    ],
    [{ heard: '2026-12-01' }, 'date-in-the-future', future('heard', '2026-12-01')],
    [{ called: '2026-12-01' }, 'date-in-the-future', future('called', '2026-12-01')],
    [{ heard: 'tomorrow' }, 'date-in-the-future', future('heard', '2026-12-01')],
    [
      { interviewed: '2026-12-03', heard: '2026-11-20' },
      'date-before-interview',
      { detail: 'heard', date: '2026-11-20', interviewed: '2026-12-03' },
    ],
  ]
  test.each(rows)('%j is %s', (details, code, args) => {
    expect(userErrorOf(() => read(details))).toEqual({ code, args })
  })
})

describe('what is told of one day', () => {
  const told = (text: string, interviewed: string | undefined) => {
    for (const entry of story(text)) {
      if (entry.kind === 'interviewed') throw new Error('an interview can be on any day')
      assertTold(entry, interviewed === undefined ? undefined : dayOf(interviewed), TODAY, 'on')
    }
  }

  test.each([
    ['heard 11-30', '11-12'],
    ['called 11-30 message', '11-12'],
    ['closed 11-30', '11-12'],
    ['closed 11-30', '12-03'],
    ['closed 11-30', undefined],
    ['promised 12-04 on 11-30', '11-12'],
    ['promised 11-30 on 11-30', '11-12'],
    ['promised 12-04 on 11-10', '11-12'],
    ['promised 12-04 on 11-20', '12-03'],
    ['heard 11-20', undefined],
  ])('%s, the interview on %s: may have been', (text, interviewed) => {
    expect(() => told(text, interviewed)).not.toThrow()
  })

  const future = { detail: 'on', date: '2026-12-01', today: '2026-11-30' }
  const rows: readonly (readonly [
    text: string,
    interviewed: string | undefined,
    code: string,
    args: object,
  ])[] = [
    ['heard 12-01', '11-12', 'date-in-the-future', future],
    ['called 12-01 message', '11-12', 'date-in-the-future', future],
    ['closed 12-01', '11-12', 'date-in-the-future', future],
    ['promised 12-04 on 12-01', '11-12', 'date-in-the-future', future],
    ['closed 12-01', undefined, 'date-in-the-future', future],
    [
      'promised 11-19 on 11-20',
      '11-12',
      'promise-backwards',
      { detail: 'on', by: '2026-11-19', on: '2026-11-20' },
    ],
    [
      'promised 11-19 on 11-20',
      undefined,
      'promise-backwards',
      { detail: 'on', by: '2026-11-19', on: '2026-11-20' },
    ],
    [
      'promised 11-11 on 11-20',
      '11-12',
      'date-before-interview',
      { detail: 'promised', date: '2026-11-11', interviewed: '2026-11-12' },
    ],
    [
      'heard 11-11',
      '11-12',
      'date-before-interview',
      { detail: 'heard', date: '2026-11-11', interviewed: '2026-11-12' },
    ],
  ]
  test.each(rows)('%s, the interview on %s: %s', (text, interviewed, code, args) => {
    expect(userErrorOf(() => told(text, interviewed))).toEqual({ code, args })
  })
})

describe('what cannot be read is refused, by the name of its detail', () => {
  const rows: readonly (readonly [details: Details, code: string, args: object])[] = [
    [{ interviewed: 'soon' }, 'date-unreadable', { detail: 'interviewed', read: 'soon' }],
    [{ interviewed: '' }, 'date-unreadable', { detail: 'interviewed', read: '' }],
    [{ interviewed: '2026-02-29' }, 'date-does-not-exist', { detail: 'interviewed', read: '2026-02-29' }],
    [{ interviewed: '12/11/2026' }, 'date-ambiguous', { detail: 'interviewed', read: '12/11/2026' }],
    [{ promised: 'someday' }, 'date-unreadable', { detail: 'promised', read: 'someday' }],
    [{ heard: '31 Nov' }, 'date-does-not-exist', { detail: 'heard', read: '31 Nov' }],
    [{ called: 'noon' }, 'date-unreadable', { detail: 'called', read: 'noon' }],
    [{ called: '=message' }, 'date-unreadable', { detail: 'called', read: '' }],
  ]
  test.each(rows)('%j is %s', (details, code, args) => {
    expect(userErrorOf(() => read(details))).toMatchObject({ code, args })
  })

  const outcomes: readonly (readonly [called: string, read: string])[] = [
    ['2026-11-20=busy', 'busy'],
    ['2026-11-20=', ''],
    ['2026-11-20=message=offer', 'message=offer'],
    ['2026-11-20=toString', 'toString'],
  ]
  test.each(outcomes)('the outcome of %j', (called, outcome) => {
    expect(userErrorOf(() => read({ called }))).toEqual({
      code: 'outcome-unknown',
      args: {
        read: outcome,
        accepted: ['no-answer', 'message', 'undecided', 'filled', 'offer', 'refused'],
      },
    })
  })

  test('without the interview there is no history', () => {
    expect(userErrorOf(() => read({ interviewed: undefined }))).toEqual({
      code: 'detail-missing',
      args: { detail: 'interviewed' },
    })
  })

  test('the library reads ISO dates alone', () => {
    const error = userErrorOf(() => readHistory({ interviewed: 'yesterday' }, readIsoDay, TODAY))
    expect(error).toEqual({ code: 'date-unreadable', args: { detail: 'interviewed', read: 'yesterday' } })
  })
})

function withoutWords(entry: Entry): Entry {
  if (entry.kind !== 'promised') return entry
  const { kind, by, on } = entry
  return { kind, by, on }
}
