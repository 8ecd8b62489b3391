import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { greatestId, newId } from '../../src/journal/model/id.js'

const zeros = (size: number) => new Uint8Array(size)
const NOON = new Date('2026-11-12T12:00:00Z')

describe('an id', () => {
  test('is 26 digits that begin with the time', () => {
    expect(newId(null, NOON, zeros)).toBe('01M77T22G00000000000000000')
    expect(newId(null, NOON, (size) => new Uint8Array(size).fill(255))).toBe('01M77T22G0ZZZZZZZZZZZZZZZZ')
  })

  test('is greater than the one before, whatever the clock says', () => {
    const clock = fc.date({ min: new Date(-1e12), max: new Date('9999-12-31'), noInvalidDate: true })
    const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(fc.array(fc.tuple(clock, random), { maxLength: 30 }), (steps) => {
        let last: string | null = null
        for (const [now, bytes] of steps) {
          const id = newId(last, now, () => bytes)
          expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
          if (last !== null) expect(id > last).toBe(true)
          last = id
        }
      }),
    )
  })

  test('differs on two machines that go on from the same file at the same moment', () => {
    const after = newId(null, NOON, zeros)
    expect(newId(after, NOON, zeros)).not.toBe(newId(after, NOON, (size) => new Uint8Array(size).fill(1)))
  })

  test('is still made where an id says that time is over', () => {
    expect(newId('7ZZZZZZZZZZZZZZZZZZZZZZZZZ', NOON, zeros)).toHaveLength(26)
  })
})

describe('the greatest id in a file', () => {
  const early = '01M77T22G00000000000000000'
  const late = '01M77T22G10000000000000000'

  test('is found wherever it stands', () => {
    expect(greatestId(`{"id":"${late}"}\n{"id": "${early}"}\n`)).toBe(late)
  })

  test('is none in an empty file', () => {
    expect(greatestId('')).toBeNull()
  })

  test('is not found in what somebody wrote in a note', () => {
    const line = JSON.stringify({ id: early, text: `{"id":"${late}"}` })
    expect(greatestId(line)).toBe(early)
  })
})
