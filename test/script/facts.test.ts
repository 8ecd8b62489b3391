import { describe, expect, test } from 'vitest'
import { callFacts } from '../../src/script/facts.js'
import { dayOf, story } from '../support/stories.js'

const nobody = { company: null, role: null, interviewer: null, phone: null }
const caller = { name: null, number: null }

/** The interview, the promise and the message that the words are made of. */
function factsOf(happened: string, today: string | undefined): readonly unknown[] {
  const history = happened === '' ? [] : story(happened)
  const day = today === undefined ? undefined : dayOf(today)
  const { interviewed, promised, messageLeft } = callFacts(nobody, caller, history, day)
  return [interviewed, promised, messageLeft].map((date) => date?.slice(5) ?? null)
}

describe('of what happened, the words take', () => {
  type Row = readonly [
    what: string,
    happened: string,
    today: string | undefined,
    facts: readonly [interviewed: string | null, promised: string | null, messageLeft: string | null],
  ]
  const rows: readonly Row[] = [
    ['nothing of nothing', '', '11-19', [null, null, null]],
    ['the interview', 'interviewed 11-12', '11-19', ['11-12', null, null]],
    ['the latest interview', 'interviewed 11-12, interviewed 11-16', '11-19', ['11-16', null, null]],
    [
      'a day that they named and that has passed',
      'interviewed 11-12, promised 11-18 on 11-12',
      '11-19',
      ['11-12', '11-18', null],
    ],
    ['not one that is today', 'interviewed 11-12, promised 11-19 on 11-12', '11-19', ['11-12', null, null]],
    ['not one that is to come', 'interviewed 11-12, promised 11-20 on 11-12', '11-19', ['11-12', null, null]],
    [
      'not one that was kept',
      'interviewed 11-12, promised 11-17 on 11-12, heard 11-17',
      '11-19',
      ['11-12', null, null],
    ],
    [
      'one that word of no decision came before',
      'interviewed 11-12, promised 11-18 on 11-12, heard 11-16 undecided',
      '11-19',
      ['11-12', '11-18', null],
    ],
    [
      'not one that word of no decision came on',
      'interviewed 11-12, promised 11-18 on 11-12, heard 11-18 undecided',
      '11-19',
      ['11-12', null, null],
    ],
    [
      'not one on which they met again',
      'interviewed 11-12, promised 11-18 on 11-12, interviewed 11-18',
      '11-26',
      ['11-18', null, null],
    ],
    [
      'one that came after they met again',
      'interviewed 11-12, promised 11-20 on 11-12, interviewed 11-18',
      '11-26',
      ['11-18', '11-20', null],
    ],
    [
      'one that they named when they were in touch',
      'interviewed 11-12, heard 11-13, promised 11-18 on 11-13',
      '11-19',
      ['11-12', '11-18', null],
    ],
    [
      'the latest of two',
      'interviewed 11-12, promised 11-16 on 11-12, promised 11-18 on 11-16',
      '11-19',
      ['11-12', '11-18', null],
    ],
    [
      'none, where it is not known which day it is',
      'interviewed 11-12, promised 11-18 on 11-12',
      undefined,
      ['11-12', null, null],
    ],
    ['a message that was left', 'interviewed 11-12, called 11-19 message', '11-26', ['11-12', null, '11-19']],
    [
      'also if nobody answered since',
      'interviewed 11-12, called 11-19 message, called 11-26 no-answer',
      '11-27',
      ['11-12', null, '11-19'],
    ],
    [
      'not if a call has got through since',
      'interviewed 11-12, called 11-19 message, called 11-26 undecided',
      '12-03',
      ['11-12', null, null],
    ],
    [
      'not if they have met since',
      'interviewed 11-12, called 11-19 message, interviewed 11-23',
      '12-03',
      ['11-23', null, null],
    ],
    [
      'not if they have been in touch since',
      'interviewed 11-12, called 11-19 message, heard 11-20 undecided',
      '12-03',
      ['11-12', null, null],
    ],
    [
      'not if they have named a day since',
      'interviewed 11-12, called 11-19 message, promised 12-04 on 11-20',
      '12-03',
      ['11-12', null, null],
    ],
    [
      'the latest of two messages',
      'interviewed 11-12, called 11-19 message, called 11-26 message',
      '12-03',
      ['11-12', null, '11-26'],
    ],
    [
      'no call that nobody answered',
      'interviewed 11-12, called 11-19 no-answer',
      '11-20',
      ['11-12', null, null],
    ],
  ]
  test.each(rows)('%s', (_, happened, today, facts) => {
    expect(factsOf(happened, today)).toEqual(facts)
  })
})

test('who and what pass through as they were given', () => {
  const parties = { company: 'Acme', role: 'Analyst', interviewer: 'Jane', phone: '1' }
  expect(callFacts(parties, { name: 'Sam', number: '2' }, [], undefined)).toEqual({
    ...parties,
    name: 'Sam',
    number: '2',
    interviewed: null,
    promised: null,
    messageLeft: null,
  })
})
