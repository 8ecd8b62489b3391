import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSession, sessionsIn, testSessionsIn, writeSession } from '../support/sessions.js'

describe('terminal sessions', () => {
  testSessionsIn(import.meta.dirname)
})

test('a session that is read and written is the same file', () => {
  for (const [name, session] of sessionsIn(import.meta.dirname)) {
    expect(writeSession(session)).toBe(readFileSync(join(import.meta.dirname, name), 'utf8'))
  }
})

test('no two sessions have the same title, and each title is a sentence', () => {
  const titles = sessionsIn(import.meta.dirname).map(([, { title }]) => title)
  expect(new Set(titles).size).toBe(titles.length)
  for (const title of titles) expect(title).toMatch(/^[A-Z"].*[.]$/)
})

test('what stands in a file is read as it is meant', () => {
  expect(readSession('A title.\n\n$ one\nout\n\nmore\n2> err\n2>\n= 3\n\n$ two\n')).toEqual({
    title: 'A title.',
    steps: [
      { command: 'one', stdout: 'out\n\nmore\n', stderr: 'err\n\n', code: 3 },
      { command: 'two', stdout: '', stderr: '', code: 0 },
    ],
  })
})
