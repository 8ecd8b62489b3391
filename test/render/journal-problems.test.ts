import { expect, test } from 'vitest'
import type { ProblemCode } from '../../src/journal/model/problem.js'
import { renderProblems } from '../../src/render/journal/problems.js'

/** Each code with the details that it may carry, and its words. */
const SAMPLES: { readonly [Code in ProblemCode]: readonly (readonly [string | null, string])[] } = {
  torn: [[null, 'was cut off while it was written']],
  'nul-bytes': [[null, 'holds zeros, as a disk leaves them after a power cut']],
  'not-utf8': [[null, 'is no UTF-8 text']],
  'not-json': [[null, 'is no JSON']],
  'not-an-entry': [
    [null, 'is no entry of a journal'],
    ['on', 'lacks a good "on"'],
  ],
  'later-version': [['9', 'was written by a later version (9)']],
  'unknown-kind': [['a\u001b[2J', 'is of a kind that this version does not know (a\\u001b[2J)']],
  'id-twice': [[null, 'has the id of another line, and says something else']],
  'no-header': [[null, 'does not name the columns of a journal']],
}

const ROWS = Object.entries(SAMPLES).flatMap(([code, rows]) =>
  rows.map(([detail, words]) => ({ code: code as ProblemCode, detail, words })),
)

test.each(ROWS)('$code, $detail: $words', ({ code, detail, words }) => {
  const [, line] = renderProblems([{ line: 7, code, detail, excerpt: 'x\u202e' }], 'a.jsonl').split('\n')
  expect(line).toBe(`  line 7 ${words}: x\\u202e`)
})
