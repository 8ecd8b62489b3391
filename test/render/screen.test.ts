import fc from 'fast-check'
import { wrapAnsi } from 'fast-wrap-ansi'
import { describe, expect, test } from 'vitest'
import { colourStyle } from '../../src/render/colour.js'
import { dayAndMonth, shortDate, shortWeekday } from '../../src/render/dates.js'
import { flow, PLAIN, paragraph } from '../../src/render/screen.js'
import { dayOf } from '../support/stories.js'

describe('a paragraph', () => {
  const text = 'The employer named a day: that whole day is theirs.'

  test('is broken between words, at the width, and its lead indents what follows', () => {
    expect(paragraph(text, { width: 30 }, '- ')).toBe(
      '- The employer named a day:\n  that whole day is theirs.',
    )
    expect(paragraph(text, { width: 80 })).toBe(text)
  })

  test('is never wider than is good to read, however wide the window', () => {
    const long = Array.from({ length: 60 }, () => 'word').join(' ')
    for (const line of paragraph(long, { width: 500 }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(88)
  })

  test('breaks a word that is longer than a line', () => {
    expect(
      paragraph('x'.repeat(50), { width: 20 })
        .split('\n')
        .map((line) => line.length),
    ).toEqual([20, 20, 10])
  })

  test('keeps some room even where there is none', () => {
    expect(paragraph('one two three four', { width: 4 }, '      ')).toBe('      one two\n      three four')
  })

  test('of plain words is broken where any other text would be', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'B', '-', '.', ' ', '  ', '\u00e9', '\u65e5'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(letters, fc.integer({ min: 12, max: 40 }), (words, width) => {
        expect(paragraph(words, { width })).toBe(wrapAnsi(words, width, { hard: true }))
      }),
    )
  })

  test('of nothing is nothing', () => {
    expect(paragraph('', { width: 80 })).toBe('')
  })
})

describe('items that flow', () => {
  test('stand beside one another as long as they fit, and none is broken', () => {
    expect(flow(['one', 'two', 'three'], { width: 12 })).toBe('one   two\nthree')
    expect(flow(['one', 'two'], { width: 9 })).toBe('one   two')
    expect(flow(['one', 'two'], { width: 8 })).toBe('one\ntwo')
    expect(flow(['one', 'two'], { width: 10 }, '  ')).toBe('  one\n  two')
    expect(flow(['longer than it', 'two'], { width: 8 })).toBe('longer than it\ntwo')
    expect(flow([], { width: 80 })).toBe('')
  })
})

test('days are short, and have their year where it is another one', () => {
  expect(shortDate(dayOf('11-19'), dayOf('11-16'))).toBe('Thu 19 Nov')
  expect(shortDate(dayOf('01-05'), dayOf('11-16'))).toBe('Tue 5 Jan 2027')
  expect(dayAndMonth(dayOf('12-01'))).toBe('1 Dec')
  expect([1, 2, 3, 4, 5, 6, 7].map(shortWeekday)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
})

test('colour paints every style, and without it each leaves the text as it is', () => {
  const colours = colourStyle()
  for (const [name, paint] of Object.entries(PLAIN)) {
    expect(paint('text')).toBe('text')
    const painted = colours[name as keyof typeof PLAIN]('text')
    // The escape character is what a terminal takes as the beginning of a colour.
    expect(painted.startsWith('\u001b[')).toBe(true)
    expect(painted).toContain('text')
  }
})
