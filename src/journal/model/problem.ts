/**
 * Why a line of the journal, or of a file to import, was not read as an entry.
 *
 * - `torn`: the last line, cut off before its end; writing it was interrupted
 * - `nul-bytes`: zeros, as a disk leaves them after a power cut; an entry that stands between them is read all the same
 * - `not-utf8`: the bytes are no UTF-8 text
 * - `not-json`: the text is no JSON
 * - `not-an-entry`: JSON, but without something that an entry must have; `detail` is the field
 * - `later-version`: written by a later version of the program; `detail` is the number. Kept, and not judged
 * - `unknown-kind`: of a kind that this version does not know; `detail` is the kind. Kept, and not judged
 * - `id-twice`: another line has the same id and says something else; one of the two was read, whatever their order
 * - `no-header`: a CSV file whose first row does not name the columns of a journal
 */
export type ProblemCode =
  | 'torn'
  | 'nul-bytes'
  | 'not-utf8'
  | 'not-json'
  | 'not-an-entry'
  | 'later-version'
  | 'unknown-kind'
  | 'id-twice'
  | 'no-header'

/** A line that was not read, or not as it stands. Data; the words are the reader's. */
export interface Problem {
  /** The number of the line in the file, from 1; in a JSON file, the number of the entry. */
  readonly line: number
  readonly code: ProblemCode
  /** See the code; null where it has none. From outside: show it through `visible()`. */
  readonly detail: string | null
  /** The beginning of the line. From outside: show it through `visible()`. */
  readonly excerpt: string
}

const EXCERPT = 60

export function problem(
  line: number,
  code: ProblemCode,
  text: string,
  detail: string | null = null,
): Problem {
  return { line, code, detail, excerpt: text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text }
}
