import { isUtf8 } from 'node:buffer'
import { type Contents, contentsOf } from '../model/contents.js'
import { problem } from '../model/problem.js'
import { everything } from '../model/union.js'
import { readJson, writeJson } from './json.js'
import { readLines } from './lines.js'
import { readTable, writeTable } from './table.js'

/** A form in which a journal comes in; and goes out, if it can be written. */
interface Form {
  /** What cannot be read is a problem of the result; nothing is thrown. */
  read(bytes: Uint8Array): Contents
  /** Every entry: what `read` reads again, entry for entry. Ends with a line feed. */
  write?(contents: Contents): string
}

/** By the ending of a file's name. */
const FORMS = {
  jsonl: { read: readLines, write: writeLines },
  json: { read: inUtf8(readJson), write: writeJson },
  csv: { read: inUtf8(readTable), write: writeTable },
} satisfies Readonly<Record<string, Form>>

/** In what form a journal comes in. */
export type Format = keyof typeof FORMS

/** In what form it goes out. */
export type WrittenFormat = {
  [F in Format]: (typeof FORMS)[F] extends { write: unknown } ? F : never
}[Format]

export const FORMATS = Object.keys(FORMS) as readonly Format[]
export const WRITTEN_FORMATS = FORMATS.filter((format): format is WrittenFormat => 'write' in FORMS[format])

/** The form that a file's name tells; undefined if it tells none. */
export function formatOf(path: string): Format | undefined {
  return FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`))
}

/** Every entry of a journal as text. */
export function writeExport(contents: Contents, format: WrittenFormat): string {
  return FORMS[format].write(contents)
}

/** Reads what was exported, or another journal. What cannot be read is a problem of the result; nothing is thrown. */
export function readExport(bytes: Uint8Array, format: Format): Contents {
  return FORMS[format].read(bytes)
}

function writeLines(contents: Contents): string {
  return everything(contents)
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('')
}

function inUtf8(read: (text: string) => Contents): (bytes: Uint8Array) => Contents {
  return (bytes) => {
    const text = new TextDecoder().decode(bytes)
    return isUtf8(bytes) ? read(text) : contentsOf([], [], [problem(1, 'not-utf8', text)])
  }
}
