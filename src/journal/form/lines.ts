import { isUtf8 } from 'node:buffer'
import { checkEntry } from '../model/check-entry.js'
import { type Contents, contentsOf, type Found } from '../model/contents.js'
import type { EntryKind, ForeignEntry, JournalEntry } from '../model/entry.js'
import { type Problem, problem } from '../model/problem.js'

/** What part of a journal to read. */
export interface Filter {
  /** The slug of an application: only its entries. */
  readonly application?: string | undefined
  /** Only entries of these kinds. */
  readonly kinds?: readonly EntryKind[] | undefined
  /**
   * Lower-case ASCII: only lines in which it may stand, in any case. A line with other letters, or with escapes, may be
   * read as anything, and is always one.
   */
  readonly text?: string | undefined
}

/**
 * Reads a journal, or a part of it. The other lines are then not parsed, only looked at: one that cannot be an entry at
 * all (cut off, zeros, no JSON object) is still reported, one that is faulty within is not.
 */
export type Read = (filter?: Filter) => Contents

/**
 * Reads the bytes of a journal. Whatever they are, nothing is thrown, and no line makes another one unreadable. A byte
 * order mark, CRLF and empty lines are no problem.
 */
export function readLines(bytes: Uint8Array, filter: Filter = {}): Contents {
  return openLines(bytes)(filter)
}

/** As `readLines`, for several looks at the same bytes. */
export function openLines(bytes: Uint8Array): Read {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // One character a byte: lines, slugs and kinds are found without decoding what is not needed.
  const index = buffer.toString('latin1')
  const clean = isUtf8(buffer) && !index.includes('\0')
  return (filter = {}) => lookThrough(buffer, index, clean, filter)
}

function lookThrough(buffer: Buffer, index: string, clean: boolean, filter: Filter): Contents {
  const finders = findersOf(index, filter)
  const known: Found<JournalEntry>[] = []
  const foreign: Found<ForeignEntry>[] = []
  const problems: Problem[] = []

  // No line that ends before this place is one that was asked for. Most lines of a long journal are passed over here.
  let next = 0
  for (let start = 0, line = 1; start < index.length; line++) {
    const lineFeed = index.indexOf('\n', start)
    const end = lineFeed === -1 ? index.length : lineFeed
    let mentioned = false
    if (end > next) {
      mentioned = finders.every((find) => find(start) < end)
      next = Math.max(end, ...finders.map((find) => find(end)))
    }
    if (!clean || mentioned || !isObjectLike(index, start, end)) {
      const read = readLine(buffer.subarray(start, end), clean)
      if (isWanted(read, filter)) {
        const torn = lineFeed === -1 && read.code === 'not-json'
        if (read.known) known.push({ line, entry: read.known })
        if (read.foreign) foreign.push({ line, entry: read.foreign })
        if (read.code) problems.push(problem(line, torn ? 'torn' : read.code, read.text, read.detail))
      }
    }
    start = end + 1
  }
  return contentsOf(known, foreign, problems)
}

interface ReadLine {
  readonly text: string
  readonly known?: JournalEntry
  readonly foreign?: ForeignEntry | null
  /** What the line holds, if it is JSON. */
  readonly value?: unknown
  readonly code?: Problem['code']
  readonly detail?: string | null
}

function readLine(bytes: Buffer, clean: boolean): ReadLine {
  if (!clean && !isUtf8(bytes)) return { text: bytes.toString(), code: 'not-utf8' }
  const whole = bytes.toString()
  const zeros = !clean && whole.includes('\0')
  // What surrounds a line and is no part of it: zeros, a byte order mark, the CR of CRLF.
  const text = zeros ? whole.replace(/^[\0\s\ufeff]+|[\0\s\ufeff]+$/g, '') : whole.trim()
  const nul = zeros ? ({ code: 'nul-bytes' } as const) : {}
  if (text === '') return { text, ...nul }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { text, code: 'not-json', ...nul }
  }
  return { text, value, ...checkEntry(value), ...nul }
}

/** Whether a line is one that was asked for. One that says nothing of itself is. */
function isWanted({ value }: ReadLine, { application, kinds }: Filter): boolean {
  const said = (value ?? {}) as { readonly application?: unknown; readonly kind?: unknown }
  const others =
    application !== undefined && said.application !== undefined && said.application !== application
  const otherKind =
    kinds !== undefined && said.kind !== undefined && !kinds.some((kind) => kind === said.kind)
  return !others && !otherKind
}

/** Where something stands next, from a place on; `Infinity` where it does not. Asked for places that never fall. */
type Finder = (from: number) => number

/** What has to stand in a line that was asked for, all of it. */
function findersOf(index: string, { application, kinds, text }: Filter): readonly Finder[] {
  return [
    ...(application === undefined ? [] : [finder((from) => index.indexOf(`"${application}"`, from))]),
    ...(text === undefined ? [] : [anyOf([finder(inSmallLetters(index, text)), finder(unplain(index))])]),
    ...(kinds === undefined
      ? []
      : [anyOf(kinds.map((kind) => finder((from) => index.indexOf(`"${kind}"`, from))))]),
  ]
}

/** What was found is kept until it has been passed. @param find -1 is nowhere */
function finder(find: (from: number) => number): Finder {
  let next = -1
  return (from) => {
    if (next < from) {
      const found = find(from)
      next = found === -1 ? Number.POSITIVE_INFINITY : found
    }
    return next
  }
}

function anyOf(finders: readonly Finder[]): Finder {
  return (from) => Math.min(...finders.map((find) => find(from)))
}

function inSmallLetters(index: string, text: string): (from: number) => number {
  const small = index.toLowerCase()
  return (from) => small.indexOf(text, from)
}

/** Finds letters outside ASCII, and escapes. */
function unplain(index: string): (from: number) => number {
  const other = /[\\\x80-\xff]/g
  return (from) => {
    other.lastIndex = from
    return other.exec(index)?.index ?? -1
  }
}

/** Whether the line stands between braces, as every entry does. */
function isObjectLike(index: string, start: number, end: number): boolean {
  const last = index.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 2 : end - 1
  return last > start && index.charCodeAt(start) === OPENING && index.charCodeAt(last) === CLOSING
}

const CARRIAGE_RETURN = 13
const OPENING = 123
const CLOSING = 125
