import type { Problem, ProblemCode } from '../../journal/model/problem.js'
import { visible } from '../visible.js'

/** What is wrong with a line: after its number. A `detail` is there for the codes that have one, and safe to show. */
const WORDS: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  torn: () => 'was cut off while it was written',
  'nul-bytes': () => 'holds zeros, as a disk leaves them after a power cut',
  'not-utf8': () => 'is no UTF-8 text',
  'not-json': () => 'is no JSON',
  'not-an-entry': (detail) => (detail === '' ? 'is no entry of a journal' : `lacks a good "${detail}"`),
  'later-version': (detail) => `was written by a later version (${detail})`,
  'unknown-kind': (detail) => `is of a kind that this version does not know (${detail})`,
  'id-twice': () => 'has the id of another line, and says something else',
  'no-header': () => 'does not name the columns of a journal',
}

/** How many lines are named; of a file that is no journal at all, all would be. */
const MOST = 5

/** What was not read, a line each. The lines stay in the file. Ends with a line feed. */
export function renderProblems(problems: readonly Problem[], path: string): string {
  const lines = problems.slice(0, MOST).map(({ line, code, detail, excerpt }) => {
    const what = WORDS[code](visible(detail ?? ''))
    return `  line ${line} ${what}: ${visible(excerpt)}\n`
  })
  const rest = problems.length > MOST ? `  … and ${problems.length - MOST} more\n` : ''
  const heading = `followup: ${visible(path)} has lines that were not counted. They are kept as they are.\n`
  return heading + lines.join('') + rest
}
