import { describe, expect, test } from 'vitest'
import { loadReadDay } from '../../src/dates/load-read-day.js'
import { readIsoDay } from '../../src/dates/read-day.js'
import { dayTexts } from '../../src/parse/day-texts.js'
import { listOf } from '../../src/parse/list.js'
import { readCaller, readParties, readQuestion } from '../../src/parse/question.js'
import { placeCalendar } from '../support/places.js'
import { dayOf, story } from '../support/stories.js'

const TODAY = dayOf('11-16')

test('details become an application, with the place and the policy', () => {
  const details = {
    company: ' Acme ',
    role: 'Data Analyst',
    interviewer: '',
    interviewed: '2026-11-12',
    noCalls: true,
    window: '2-3',
  }
  const question = readQuestion(details, placeCalendar('GB-SCT'), readIsoDay, TODAY)
  expect(question.application).toEqual({
    parties: { company: 'Acme', role: 'Data Analyst', interviewer: null, phone: null },
    place: { country: 'GB', region: 'SCT' },
    flags: { noCalls: true },
    history: story('interviewed 11-12'),
  })
  expect(question.policy).toMatchObject({ first: 2, last: 3 })
  expect(question.calendar).toBe(placeCalendar('GB-SCT').calendar)
})

test("the employer's closures lie over the calendar of the place, and leave it alone", () => {
  const place = placeCalendar('GB')
  const { calendar } = readQuestion(
    { interviewed: '2026-11-12', closed: ['2026-11-16..2026-11-17', '2026-11-20'] },
    place,
    readIsoDay,
    TODAY,
  )
  expect(calendar.advance(dayOf('11-12'), 5)).toBe('2026-11-24')
  expect(place.calendar.advance(dayOf('11-12'), 5)).toBe('2026-11-19')
  expect(calendar.closureOn(dayOf('11-16'))?.kind).toBe('employer')
})

test('who and what, as far as it was given', () => {
  expect(readParties({ company: 'Acme', phone: ' 020 7946 0000 ' })).toEqual({
    company: 'Acme',
    role: null,
    interviewer: null,
    phone: '020 7946 0000',
  })
  expect(readCaller({ name: ' Sam ', number: '  ' })).toEqual({ name: 'Sam', number: null })
})

test('one, several or none are a list', () => {
  expect([listOf(undefined), listOf('a'), listOf(['a', 'b']), listOf('')]).toEqual([
    [],
    ['a'],
    ['a', 'b'],
    [''],
  ])
})

describe('the reader of words is loaded only where a word is', () => {
  test('every text that is to be read as a day is looked at', () => {
    const texts = dayTexts({
      company: 'tomorrow',
      interviewed: 'a',
      promised: 'b',
      heard: 'c',
      called: ['d=message', 'e'],
      closed: 'f..g',
    })
    expect(texts).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(dayTexts({})).toEqual([])
  })

  const rows: readonly (readonly [texts: readonly string[], isoOnly: boolean])[] = [
    [[], true],
    [['2026-11-12', '2026-02-30'], true],
    [['2026-11-12', 'yesterday'], false],
    [['12 Nov'], false],
    [[''], false],
  ]
  test.each(rows)('%j: ISO alone is %s', async (texts, isoOnly) => {
    expect((await loadReadDay(texts)) === readIsoDay).toBe(isoOnly)
  })
})
