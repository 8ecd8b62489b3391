import { describe, expect, test } from 'vitest'
import type { UserErrorData } from '../../src/domain/user-error.js'
import { errorMessage, renderError } from '../../src/render/errors.js'
import { PLAIN } from '../../src/render/screen.js'
import { ERROR_SAMPLES } from '../support/error-samples.js'

const ERRORS = Object.entries(ERROR_SAMPLES).flatMap(([code, rows]) =>
  rows.map(([args, held]) => ({ error: { code, args } as UserErrorData, held })),
)

describe.each(ERRORS)('$error.code $error.args', ({ error, held }) => {
  const onCommandLine = errorMessage(error, (name) => `--${name}`)

  test('says what was read, what is accepted, and what to do', () => {
    for (const text of held) expect(onCommandLine).toContain(text)
    expect(onCommandLine).not.toMatch(/undefined|null|NaN|\[object|\s{2}/)
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

  test('the outcome of a call too', () => {
    const text = renderError(
      { code: 'outcome-unknown', args: { read: '\u001b[2J', accepted: ['message'] } },
      (name) => name,
      screen,
    )
    expect(text.includes('\u001b')).toBe(false)
  })
})
