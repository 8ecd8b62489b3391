import { KEPT } from '../../details/derived.js'
import type { Kept } from '../../details/rows.js'
import { type Checked, checkEntry } from '../model/check-entry.js'
import { type Contents, contentsOf } from '../model/contents.js'
import type { AnyEntry } from '../model/entry.js'
import { problem } from '../model/problem.js'
import { everything } from '../model/union.js'
import { armed, defused, readCsv, writeCsv } from './csv.js'
import { gathered } from './gather.js'

/*
 * One entry as one row. A cell holds a value as a person writes it. Whatever cannot be written so that the very same
 * value comes back (null, an empty text, a field of a later version) goes into the last column, as JSON.
 */

interface Column {
  /** Undefined where the way back would not lead to the same value. */
  readonly write: (value: unknown) => string | undefined
  /** Undefined for a cell that this column cannot have written. */
  readonly read: (cell: string) => unknown
}

const text: Column = {
  // Half of a surrogate pair does not survive UTF-8, but does survive JSON.
  write: (value) => (typeof value === 'string' && !/\p{Cs}/u.test(value) ? value : undefined),
  read: (cell) => cell,
}

const number: Column = {
  write: (value) => (typeof value === 'number' ? String(value) : undefined),
  read: (cell) => (Number.isFinite(Number(cell)) ? Number(cell) : undefined),
}

const flag: Column = {
  write: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  read: (cell) => ({ true: true, false: false })[cell.toLowerCase()],
}

const words: Column = {
  write: (value) => (isWords(value) ? value.join(' ') : undefined),
  read: (cell) => cell.split(' '),
}

function isWords(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((word) => typeof word === 'string' && word !== '' && !/[\s\p{Cs}]/u.test(word))
  )
}

const MORE = 'more'

/** By the way in which a detail is kept. */
const KINDS: { readonly [K in keyof Kept]: Column } = {
  text,
  country: text,
  region: text,
  flag,
  ranges: words,
  window: text,
  count: number,
}

const COLUMNS: Readonly<Record<string, Column>> = {
  v: number,
  id: text,
  at: text,
  application: text,
  of: text,
  kind: text,
  with: text,
  on: text,
  by: text,
  word: text,
  outcome: text,
  ending: text,
  text,
  undoes: text,
  insteadOf: text,
  ...Object.fromEntries(KEPT.map(({ name, keeps }) => [name, KINDS[keeps]])),
  said: text,
}

/** The first row. */
const HEADER: readonly string[] = [...Object.keys(COLUMNS), MORE]

export function rowOf(entry: AnyEntry): readonly string[] {
  const fields = new Map<string, unknown>(Object.entries(entry).filter(([, value]) => value !== undefined))
  const cells = Object.entries(COLUMNS).map(([name, { write }]) => {
    const cell = write(fields.get(name)) ?? ''
    if (cell !== '') fields.delete(name)
    return cell
  })
  return [...cells, fields.size === 0 ? '' : JSON.stringify(Object.fromEntries(fields))]
}

/**
 * The entry in a row, still to be checked.
 *
 * @param header the names of the columns, in the order of this file
 * @throws SyntaxError if the last column is no JSON
 */
export function entryOf(header: readonly string[], cells: readonly string[]): unknown {
  const fields: [string, unknown][] = []
  for (const [i, name] of header.entries()) {
    const cell = cells[i] ?? ''
    if (cell === '') continue
    if (name === MORE) fields.push(...Object.entries(JSON.parse(cell) as object))
    // A column of somebody's own is kept as it is.
    else fields.push([name, Object.hasOwn(COLUMNS, name) ? (COLUMNS[name]?.read(cell) ?? cell) : cell])
  }
  return Object.fromEntries(fields)
}

/** Whether a row can be the first one of a journal's table, in whatever order its columns stand. */
function isHeader(cells: readonly string[]): boolean {
  return ['v', 'id', 'at', 'application', 'kind'].every((name) => cells.includes(name))
}

/** Every entry, a row each, under a row with the names of the columns. */
export function writeTable(contents: Contents): string {
  return writeCsv([HEADER, ...everything(contents).map((entry) => rowOf(entry).map(defused))])
}

export function readTable(text: string): Contents {
  const [header, ...rows] = readCsv(text)
  if (header === undefined) return contentsOf([], [], [])
  if (!isHeader(header.cells)) return contentsOf([], [], [problem(1, 'no-header', header.cells.join(','))])
  return gathered(
    rows.map(({ line, cells }) => ({
      line,
      excerpt: cells.filter((cell) => cell !== '').join(','),
      checked: checkRow(header.cells, cells),
    })),
  )
}

function checkRow(header: readonly string[], cells: readonly string[]): Checked {
  let entry: unknown
  try {
    entry = entryOf(header, cells.map(armed))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { code: 'not-json', detail: null }
  }
  return checkEntry(entry)
}
