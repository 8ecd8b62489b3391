import { describe, expect, test } from 'vitest'
import { optionName } from '../../src/answering/given.js'
import type { UserErrorData } from '../../src/domain/user-error.js'
import { errorMessage } from '../../src/render/errors/errors.js'
import { ERROR_SAMPLES } from '../support/error-samples.js'
import { sessionsIn, testSessionsIn } from '../support/sessions.js'

const SESSIONS = sessionsIn(import.meta.dirname)
const CODES = Object.keys(ERROR_SAMPLES)

describe('the gallery of errors', () => {
  testSessionsIn(import.meta.dirname)
})

test('every error that the user can mend has a session, named by its code', () => {
  expect(SESSIONS.map(([name]) => name.replace('.session', ''))).toEqual([...CODES].sort())
})

test.each(SESSIONS)('%s shows the error by whose code it is named', (name, { steps }) => {
  const failed = steps.filter(({ code }) => code !== 0)
  expect(failed.length).toBeGreaterThan(0)
  for (const { stderr, code } of failed) {
    expect(code).toBe(2)
    expect(stderr).toMatch(/^followup: /)
    expect(likest(stderr)).toBe(name.replace('.session', ''))
  }
})

/** The code whose words have most in common with these. */
function likest(text: string): string | undefined {
  const words = wordsOf(text)
  const likeness = (code: string) =>
    Math.max(
      ...ERROR_SAMPLES[code as keyof typeof ERROR_SAMPLES].map(([args]) => {
        const others = wordsOf(errorMessage({ code, args } as UserErrorData, optionName))
        const common = [...words].filter((word) => others.has(word)).length
        return common / (words.size + others.size - common)
      }),
    )
  return [...CODES].sort((a, b) => likeness(b) - likeness(a))[0]
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/g))
}
