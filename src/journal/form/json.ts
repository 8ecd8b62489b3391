import { checkEntry } from '../model/check-entry.js'
import { type Contents, contentsOf } from '../model/contents.js'
import { problem } from '../model/problem.js'
import { everything } from '../model/union.js'
import { gathered } from './gather.js'

const SCHEMA = 'followup.journal/1'

export function writeJson(contents: Contents): string {
  return `${JSON.stringify({ schema: SCHEMA, entries: everything(contents) }, null, 2)}\n`
}

/** An object with `entries`, or a bare list of them. */
export function readJson(text: string): Contents {
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
