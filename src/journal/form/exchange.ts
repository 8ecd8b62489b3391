import { isUtf8 } from 'node:buffer'
import { type Checked, checkEntry } from '../model/check-entry.js'
import { type Contents, contentsOf, type Found } from '../model/contents.js'
import type { ForeignEntry, JournalEntry } from '../model/entry.js'
import { type Problem, type ProblemCode, problem } from '../model/problem.js'
import { everything } from '../model/union.js'
import { armed, defused, readCsv, writeCsv } from './csv.js'
import { readLines } from './lines.js'
import { entryOf, HEADER, isHeader, rowOf } from './table.js'

export const FORMATS = ['jsonl', 'json', 'csv'] as const

/** In what form a journal goes out and comes in. */
export type Format = (typeof FORMATS)[number]

/** The form that a file's name tells; undefined if it tells none. */
export function formatOf(path: string): Format | undefined {
  return FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`))
}

const SCHEMA = 'followup.journal/1'

/** Every entry of a journal as text: what `readExport` reads again, entry for entry. Ends with a line feed. */
export function writeExport(contents: Contents, format: Format): string {
  const entries = everything(contents)
  switch (format) {
    case 'jsonl':
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
    case 'json':
      return `${JSON.stringify({ schema: SCHEMA, entries }, null, 2)}\n`
    case 'csv':
      return writeCsv([HEADER, ...entries.map((entry) => rowOf(entry).map(defused))])
    default:
      return format satisfies never
  }
}

/** Reads what was exported, or another journal. What cannot be read is a problem of the result; nothing is thrown. */
export function readExport(bytes: Uint8Array, format: Format): Contents {
  if (format === 'jsonl') return readLines(bytes)
  const text = new TextDecoder().decode(bytes)
  if (!isUtf8(bytes)) return contentsOf([], [], [problem(1, 'not-utf8', text)])
  return format === 'json' ? readJson(text) : readTable(text)
}

/** One entry, or why there is none. */
interface Piece {
  readonly line: number
  readonly excerpt: string
  readonly checked: Checked
}

/** An object with `entries`, or a bare list of them. */
function readJson(text: string): Contents {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return contentsOf([], [], [problem(1, 'not-json', text)])
  }
  const list = Array.isArray(value) ? value : (value as { entries?: unknown } | null)?.entries
  if (!Array.isArray(list)) return contentsOf([], [], [problem(1, 'not-an-entry', text, 'entries')])
  return gathered(
    list.map((entry: unknown, i) => ({
      line: i + 1,
      excerpt: JSON.stringify(entry),
      checked: checkEntry(entry),
    })),
  )
}

function readTable(text: string): Contents {
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
    return { code: 'not-json' satisfies ProblemCode, detail: null }
  }
  return checkEntry(entry)
}

function gathered(pieces: readonly Piece[]): Contents {
  const known: Found<JournalEntry>[] = []
  const foreign: Found<ForeignEntry>[] = []
  const problems: Problem[] = []
  for (const { line, excerpt, checked } of pieces) {
    if ('known' in checked) {
      known.push({ line, entry: checked.known })
      continue
    }
    if ('foreign' in checked && checked.foreign) foreign.push({ line, entry: checked.foreign })
    problems.push(problem(line, checked.code, excerpt, checked.detail))
  }
  return contentsOf(known, foreign, problems)
}
