import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DAYS } from '../../src/details/derived.js'
import { DETAILS } from '../../src/details/table.js'

/*
 * The details are listed in the table, and their words in `render/detail-words.ts`. A list of their names anywhere else
 * is a list that somebody has to remember.
 */

const ROOT = join(import.meta.dirname, '../../src')

/** Where names of details stand side by side, and why that is no list to be remembered. */
const MAY_LIST: Readonly<Record<string, string>> = {
  'details/table.ts': 'the table',
  'render/detail-words.ts': 'their words, complete by type',
  'parse/policy.ts': 'the reader of each number of the policy; a number that nobody reads does not compile',
  'render/verdict/verdict.ts': 'what the heading of an answer shows, in this order',
  'script/outline.ts': 'what leaves a blank in the words of the call, in the order in which it is listed',
}

// What happened has its own words: an entry of the journal is called as the detail that tells it.
const DAY_NAMES: readonly string[] = DAYS.map(({ name }) => name)
/** Names that are words of other things too: of a place, of a kind of value, of the day. */
const COMMON = ['name', 'number', 'language', 'country', 'region', 'window', 'today']
const ALL = DETAILS.map(({ name }): string => name)
const OWN = ALL.filter((name) => !DAY_NAMES.includes(name) && !COMMON.includes(name))

/** Names with nothing but signs between them: `'company', 'role', 'phone'`, `{ company, role, phone }`. */
const SIDE_BY_SIDE = new RegExp(
  `(?:\\b(?:${ALL.join('|')})\\b[\\s'",|?:]+){2,}\\b(?:${ALL.join('|')})\\b`,
  'g',
)

/** Whether there is a list of at least three details, two of which are nothing else. */
function lists(text: string): boolean {
  const runs = Array.from(text.matchAll(SIDE_BY_SIDE), ([run]) => run)
  return runs.some((run) => OWN.filter((name) => new RegExp(`\\b${name}\\b`).test(run)).length >= 2)
}

test('names of details are listed in their table, and nowhere else', () => {
  const found = sources()
    .filter(({ text }) => lists(text) || keysOf(text).length >= 3)
    .map(({ path }) => path)
    // The marks of the blanks, complete by type in every language of the call.
    .filter((path) => !path.startsWith('script/languages/'))
  expect(found.filter((path) => MAY_LIST[path] === undefined)).toEqual([])
  // A place that lists none any more leaves this table.
  expect(Object.keys(MAY_LIST).filter((path) => !found.includes(path))).toEqual([])
})

test('what happened, who and what are about one application; what may be set holds for all', () => {
  const one = DETAILS.filter(({ keeps }) => keeps === 'entry' || keeps === 'text')
  expect(one.filter(({ holds }) => holds !== 'for-one')).toEqual([])
  const set = DETAILS.filter((row) => 'set' in row)
  expect(set.filter(({ holds }) => holds !== 'for-all')).toEqual([])
})

test('the search finds what it is for', () => {
  for (const list of [
    "['company', 'role', 'phone']",
    'const { company, role, phone } = it',
    "'closed' | 'grace' | 'open'",
  ])
    expect(lists(list)).toBe(true)
  expect(keysOf('{\n  company: 1,\n  x: { y: 2 },\n  readonly role?: string\n  phone: 3,\n}')).toHaveLength(3)
  expect(lists('company: textOf(told.company), role')).toBe(false)
})

/** JSON that was read, and has been checked, or is to be. */
const FROM_OUTSIDE = [
  'journal/form/table.ts: as object',
  'journal/model/check-entry.ts: as unknown as JournalEntry',
  'journal/model/check-entry.ts: as ForeignEntry',
]

test('nothing is cast where the table meets those that use it', () => {
  const casts = sources().flatMap(({ path, text, uses }) => {
    if (!uses) return []
    // Words are no code; and `[Row in Rows as Row['name']]` names a key, and casts nothing.
    const code = text.replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
    return Array.from(code.matchAll(/\bas (?!const\b)(?!\w+\[''\]\])[^\n]+/g), ([cast]) => `${path}: ${cast}`)
  })
  expect(casts.filter((cast) => !FROM_OUTSIDE.some((each) => cast.startsWith(each)))).toEqual([])
})

/** The names of details that are keys of something. */
function keysOf(text: string): readonly string[] {
  const keys = text.matchAll(new RegExp(`(?:^|[{,])\\s*(?:readonly )?(${OWN.join('|')})\\??:`, 'gm'))
  return [...new Set(Array.from(keys, ([, key = '']) => key))]
}

function sources() {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), whole: readFileSync(join(ROOT, path), 'utf8') }))
    .map(({ path, whole }) => ({
      path,
      /** Whether it takes anything from the tables of the details. */
      uses: /from '(?:\.\.\/)+details\//.test(whole),
      text: whole.replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*$|^(?:import|export)\b[^'=]*from '[^']*'$/gm, ''),
    }))
}
