import { isUtf8 } from 'node:buffer'
import { checkEntry } from './check-entry.js'
import { type Contents, contentsOf, type Found } from './contents.js'
import type { EntryKind, ForeignEntry, JournalEntry } from './entry.js'
import { type Problem, problem } from './problem.js'

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
  const mentions = mentionsOf(index, filter)
  const known: Found<JournalEntry>[] = []
  const foreign: Found<ForeignEntry>[] = []
  const problems: Problem[] = []

  for (let start = 0, line = 1; start < index.length; line++) {
    const lineFeed = index.indexOf('\n', start)
    const end = lineFeed === -1 ? index.length : lineFeed
    if (!clean || mentions(start, end) || !isObjectLike(index, start, end)) {
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

type InLine = (start: number, end: number) => boolean

/** Answers, for one line after the other, whether it can be one that was asked for. */
function mentionsOf(index: string, { application, kinds, text }: Filter): InLine {
  const ofText = text === undefined ? always : mayHold(index, text)
  const ofApplication = application === undefined ? always : standsIn(index, `"${application}"`)
  const ofKinds = kinds === undefined ? [always] : kinds.map((kind) => standsIn(index, `"${kind}"`))
  // What holds for the fewest lines first.
  return (start, end) =>
    ofApplication(start, end) && ofText(start, end) && ofKinds.some((stands) => stands(start, end))
}

const always: InLine = () => true

/** Answers, for one line after the other, whether the text stands in it. */
function standsIn(index: string, text: string): InLine {
  return liesIn((start) => index.indexOf(text, start))
}

/** The same for whatever `find` finds from a place on; -1 is nowhere. */
function liesIn(find: (start: number) => number): InLine {
  let next = find(0)
  return (start, end) => {
    if (next !== -1 && next < start) next = find(start)
    return next !== -1 && next < end
  }
}

function mayHold(index: string, text: string): InLine {
  const stands = standsIn(index.toLowerCase(), text)
  const other = /[\\\x80-\xff]/g
  const holdsOther = liesIn((start) => {
    other.lastIndex = start
    return other.exec(index)?.index ?? -1
  })
  return (start, end) => stands(start, end) || holdsOther(start, end)
}

/** Whether the line stands between braces, as every entry does. */
function isObjectLike(index: string, start: number, end: number): boolean {
  const last = index.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 2 : end - 1
  return last > start && index.charCodeAt(start) === OPENING && index.charCodeAt(last) === CLOSING
}

const CARRIAGE_RETURN = 13
const OPENING = 123
const CLOSING = 125
