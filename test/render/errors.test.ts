import { describe, expect, test } from 'vitest'
import type { UserErrorData } from '../../src/domain/user-error.js'
import { errorMessage, renderError } from '../../src/render/errors/errors.js'
import { PLAIN } from '../../src/render/screen.js'
import { ERROR_SAMPLES } from '../support/error-samples.js'

const ERRORS = Object.entries(ERROR_SAMPLES).flatMap(([code, rows]) =>
  rows.map(([args, held]) => ({ error: { code, args } as UserErrorData, held })),
)

describe.each(ERRORS)('$error.code $error.args', ({ error, held }) => {
  const onCommandLine = errorMessage(error, (name) => `--${name}`)

  test('says what was read, what is accepted, and what to do', () => {
    for (const text of held) expect(onCommandLine).toContain(text)
    const rest = held.reduce((text, part) => text.replaceAll(part, '…'), onCommandLine)
    expect(rest).not.toMatch(/undefined|null|NaN|\[object|\s{2}/)
  })

  test('calls the detail in the library as it is called there', () => {
    const options = held.filter((text) => /^--\w+$/.test(text))
    const inLibrary = errorMessage(error, (name) => name)
    for (const text of options) expect(inLibrary).toContain(text.slice(2))
    if (options.length === 0) return
    expect(inLibrary.replaceAll(/followup \w+( \w+)? --\w+/g, '')).not.toContain('--')
  })

  test.each([80, 40])('fits into %i columns, what went wrong first', (width) => {
    const lines = renderError(error, (name) => `--${name}`, { width, style: PLAIN }).split('\n')
    expect(lines[0]?.startsWith('followup: ')).toBe(true)
    expect(lines.at(-1)).toBe('')
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
  })
})

describe('what was read is shown so that it can do no harm', () => {
  const screen = { width: 80, style: PLAIN }
  const shown = (read: string) =>
    renderError({ code: 'country-unknown', args: { read, suggestions: [] } }, (name) => name, screen)

  test.each(['\u001b[2J', '\u0007', 'a\rb', 'a\nb', '\u202egnp', '\u200b', '\u009b31m', '\u007f'])(
    '%j',
    (read) => {
      const text = shown(read).replaceAll('\n', '')
      for (const character of read) {
        if (/[a-z0-9[]/i.test(character)) continue
        expect(text.includes(character)).toBe(false)
      }
    },
  )

  test('and cut where it is long', () => {
    expect(shown('x'.repeat(5_000)).length).toBeLessThan(500)
  })

  test.each(ERRORS)('in every argument of $error.code, $error.args', ({ error }) => {
    const hostile = { code: error.code, args: spoilt(error.args) } as UserErrorData
    for (const text of [
      renderError(hostile, (name) => name, screen),
      errorMessage(hostile, (name) => name),
    ]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })
})

/** The same with something in each text that would clear the screen and turn the direction of reading. */
function spoilt(value: unknown): unknown {
  if (typeof value === 'string') return `${value}\u001b[2J\u202e`
  if (Array.isArray(value)) return value.map(spoilt)
  if (typeof value !== 'object' || value === null) return value
  // Days are checked where they are made, and a code, a kind, a field and what happened are words of ours.
  const isOurs = (name: string) =>
    ['code', 'field'].includes(name) ||
    (name === 'detail' && 'who' in value) ||
    (name === 'accepted' && 'accepted' in value && typeof value.accepted === 'string')
  const isDay = (text: unknown) => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text)
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isDay(part) || isOurs(name) ? part : spoilt(part)]),
  )
}
