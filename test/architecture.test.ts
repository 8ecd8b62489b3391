import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES as READ_LANGUAGES } from '../src/dates/languages/index.js'
import { LANGUAGES } from '../src/script/languages/index.js'

/*
 * Which room may know of which: the arrows point down, so that what stands at the bottom can be read, tested and changed
 * without what stands above it.
 */

const ROOT = join(import.meta.dirname, '..')

/** The rooms of `src/`, each with the rooms that it may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  details: [],
  domain: ['details'],
  calendar: ['domain'],
  rules: ['domain', 'calendar'],
  script: ['details', 'domain'],
  dates: ['domain'],
  parse: ['details', 'domain', 'calendar', 'dates'],
  process: ['domain'],
  'journal/model': ['details', 'domain'],
  'journal/form': ['details', 'domain', 'journal/model'],
  'journal/disk': ['domain', 'process', 'journal/model', 'journal/form'],
  render: ['details', 'domain', 'script', 'journal/model'],
  asking: ['details', 'domain', 'dates', 'parse', 'process', 'render'],
  answering: [
    'details',
    'domain',
    'calendar',
    'rules',
    'dates',
    'parse',
    'process',
    'journal/model',
    'journal/form',
    'journal/disk',
    'render',
    'asking',
  ],
  commands: [
    'details',
    'domain',
    'calendar',
    'script',
    'dates',
    'parse',
    'process',
    'journal/model',
    'journal/form',
    'journal/disk',
    'render',
    'asking',
    'answering',
  ],
  cli: ['details', 'domain', 'calendar', 'dates', 'process', 'render', 'answering', 'commands'],
  // The library's face: everything but the command line.
  'index.ts': ['details', 'domain', 'calendar', 'rules', 'script', 'dates', 'parse', 'render'],
}

/** More files than this are more than one looks through: what is so large has floors. */
const MOST_FILES = 25

/** The packages that are bundled, and the files that may import each. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  commander: /^cli\/help\.ts$/,
  inquirer: /^process\/inquire\.ts$/,
  chalk: /^render\/colour\.ts$/,
  'date-fns': /^dates\/civil\.ts$/,
  'fast-wrap-ansi': /^render\/screen\.ts$/,
  'fast-string-truncated-width': /^render\/table\.ts$/,
  'fast-string-width': /^render\/table\.ts$/,
  'fastest-levenshtein': /^domain\/nearest\.ts$/,
  'ical.js': /^calendar\/own\/ics\.ts$/,
  valibot: /^journal\/model\//,
}

/** The languages of the call; all but English, which comes with the table, are loaded when they are asked for. */
const SPOKEN = Object.keys(LANGUAGES).map((language) => `script/languages/${language}.ts`)

/** The languages of dates, each loaded when its words are met. */
const READ = Object.keys(READ_LANGUAGES).map((language) => `dates/languages/${language}.ts`)

/** Files that take long to load, or that bring a package that does: none may be loaded before it is needed. */
const LAZY = [
  'cli/help.ts',
  'process/inquire.ts',
  'render/colour.ts',
  'dates/read.ts',
  'calendar/own/ics.ts',
  ...READ,
  ...SPOKEN.filter((path) => path !== 'script/languages/en.ts'),
]

/** Outside `cli/` and `process/`, what a file may touch of the world, and why. */
const WORLDLY: Readonly<Record<string, RegExp>> = {
  // The almanac on disk.
  'calendar/shelf.ts': /node:fs/,
  // The journal on disk.
  'journal/disk/': /node:fs/,
  // date-fns takes and gives `Date`s; they are turned into days before they leave this file.
  'dates/civil.ts': /new Date\(/,
}

const WORLD =
  /\bprocess\.|\bprocess\[|Date\.now|new Date\(|\bconsole\.|['"]node:fs|['"]node:process|['"]node:child_process/g

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()

interface Import {
  readonly from: string
  /** `import type`, or `import(…)` in a type: gone when the program runs. */
  readonly isType: boolean
  /** `import(…)`: loaded when it is reached. */
  readonly isLazy: boolean
}

const SOURCES = new Map(
  FILES.map((path) => [path, withoutComments(readFileSync(join(ROOT, 'src', path), 'utf8'))]),
)
const IMPORTS = new Map([...SOURCES].map(([path, source]) => [path, importsOf(source)]))

test('every file stands in a room that is known, and every room has files', () => {
  const rooms = new Set(FILES.map(roomOf))
  expect([...rooms].filter((room) => ROOMS[room] === undefined)).toEqual([])
  expect(FILES.length).toBeGreaterThan(60)
})

describe.each(Object.entries(ROOMS))('%s', (room, allowed) => {
  const files = FILES.filter((path) => roomOf(path) === room)

  test(`imports ${[room, ...allowed].join(', ')}, and nothing else of this program`, () => {
    const wrong = files.flatMap((path) =>
      relativeImports(path)
        .filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
        .map((target) => `${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })
})

test('a language of the call knows what it has to say, and no other language', () => {
  const known = ['domain/day-names.ts', 'script/grammar.ts', 'script/words.ts']
  const wrong = SPOKEN.flatMap((path) => relativeImports(path).filter((target) => !known.includes(target)))
  expect(wrong).toEqual([])
})

test('no folder is too full to be looked through', () => {
  const folders = new Map<string, number>()
  for (const path of FILES) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1)
  expect([...folders].filter(([, files]) => files > MOST_FILES)).toEqual([])
})

test('no file needs itself, by whatever way round', () => {
  const circles = FILES.filter((path) =>
    relativeImports(path).some((target) => (NEEDS.get(target) ?? needsOf(target)).has(path)),
  )
  expect(circles).toEqual([])
})

test('every file is needed by the program, or by the library', () => {
  const needed = new Set(['cli/entry.ts', 'index.ts'].flatMap((entry) => [...needsOf(entry)]))
  expect(FILES.filter((path) => !needed.has(path))).toEqual([])
})

test('every import leads to a file, and names it with .js', () => {
  const wrong = FILES.flatMap((path) => relativeImports(path).filter((target) => !SOURCES.has(target)))
  expect(wrong).toEqual([])
  expect(FILES.flatMap(relativeImports).length).toBeGreaterThan(150)
})

test('a package is imported only where it belongs', () => {
  const used = FILES.flatMap((path) =>
    (IMPORTS.get(path) ?? [])
      .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'))
      .map(({ from }) => ({ path, from })),
  )
  expect(used.filter(({ path, from }) => !PACKAGES[from]?.test(path))).toEqual([])
  // A package that nobody imports any more leaves this table.
  const names = new Set(used.map(({ from }) => from))
  expect(Object.keys(PACKAGES).filter((name) => !names.has(name))).toEqual([])
})

test('the days and the rules know nothing of the machine', () => {
  const wrong = FILES.filter((path) => !['cli', 'process'].includes(roomOf(path))).flatMap((path) => {
    const allowed = Object.entries(WORLDLY).find(([place]) => path.startsWith(place))?.[1]
    return (SOURCES.get(path)?.match(WORLD) ?? [])
      .filter((touch) => !allowed?.test(touch))
      .map((touch) => `${path} touches ${touch}`)
  })
  expect(wrong).toEqual([])
  // The pattern finds what it is for.
  expect(SOURCES.get('process/output.ts')?.match(WORLD)).not.toBeNull()
  expect(SOURCES.get('calendar/shelf.ts')?.match(WORLD)).not.toBeNull()
})

describe('what takes long to load is loaded when it is needed', () => {
  test.each(['cli/entry.ts', 'index.ts'])('%s reaches none of it at once', (entry) => {
    const reached = reachedFrom(entry)
    expect(reached.size).toBeGreaterThan(20)
    expect(LAZY.filter((path) => reached.has(path))).toEqual([])
  })

  test('and all of it through an import() somewhere', () => {
    const lazily = new Set(
      FILES.flatMap((path) =>
        (IMPORTS.get(path) ?? []).flatMap((each) =>
          each.isLazy && !each.isType ? [resolve(path, each.from)] : [],
        ),
      ),
    )
    const reached = new Set([...lazily].flatMap((path) => [...reachedFrom(path)]))
    expect(LAZY.filter((path) => !reached.has(path))).toEqual([])
  })
})

test('the library needs no package that is loaded at run time', () => {
  const packages = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(packages.dependencies).toBeUndefined()
})

/** Longer than 200 lines, and why that is right. */
const LONG: Readonly<Record<string, string>> = {
  'src/render/errors/error-words.ts': 'a table: the words of every error',
  ...Object.fromEntries(READ.map((path) => [`src/${path}`, 'a table: the words and phrases of a language'])),
  'scripts/almanac/tables/country-names.ts': 'a table: a line for each country',
  'scripts/almanac/tables/time-zones.ts': 'a table: a line for each time zone',
}

test('a file is short enough to be read at once, unless it is a table', () => {
  const scripts = readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `scripts/${path.replaceAll('\\', '/')}`)
  const long = [...FILES.map((path) => `src/${path}`), ...scripts].filter(
    (path) => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length > 200,
  )
  expect(long.filter((path) => LONG[path] === undefined)).toEqual([])
})

const NEEDS = new Map<string, ReadonlySet<string>>()

/** The files without which this one does not compile, itself among them. */
function needsOf(entry: string): ReadonlySet<string> {
  const needed = new Set<string>()
  const visit = (path: string) => {
    if (needed.has(path)) return
    needed.add(path)
    for (const target of relativeImports(path)) visit(target)
  }
  visit(entry)
  NEEDS.set(entry, needed)
  return needed
}

/** The journal has floors: what an entry is, how it is written, and where. */
function roomOf(path: string): string {
  const [room = '', floor = ''] = path.split('/')
  return room === 'journal' ? `${room}/${floor}` : room
}

function relativeImports(path: string): readonly string[] {
  return (IMPORTS.get(path) ?? [])
    .map(({ from }) => from)
    .filter((from) => from.startsWith('.'))
    .map((from) => resolve(path, from))
}

function resolve(path: string, from: string): string {
  return relative(ROOT, join(ROOT, dirname(path), from))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts')
}

/** The files that are loaded as soon as this one is. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const { from, isType, isLazy } of IMPORTS.get(path) ?? []) {
      if (from.startsWith('.') && !isType && !isLazy) visit(resolve(path, from))
    }
  }
  visit(entry)
  return reached
}

function importsOf(source: string): readonly Import[] {
  const named =
    /^(?:import|export)\s+((?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\w+)?\s*,?\s*(?:\{[^}]*\})?)\s*from\s*['"]([^'"]+)['"]/gm
  const bare = /^import\s*['"]([^'"]+)['"]/gm
  const lazy = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [
    ...[...source.matchAll(named)].map(([, names = '', from = '']) => ({
      from,
      isType: isTypeOnly(names),
      isLazy: false,
    })),
    ...[...source.matchAll(bare)].map(([, from = '']) => ({ from, isType: false, isLazy: false })),
    ...[...source.matchAll(lazy)].map(([, type, from = '']) => ({
      from,
      isType: type !== undefined,
      isLazy: true,
    })),
  ]
}

/** `type { A, B }`, or `{ type A, type B }`. */
function isTypeOnly(names: string): boolean {
  if (/^type\s/.test(names)) return true
  const list = /\{([^}]*)\}/.exec(names)?.[1] ?? names
  return list.split(',').every((name) => /^\s*(?:type\s.*)?$/s.test(name))
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$|\s\/\/ .*$/gm, '')
}
