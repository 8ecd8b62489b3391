/** A row of a CSV text, and the line in which it begins, from 1. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows as a CSV text (RFC 4180): cells in quotation marks where they need them, lines that end with CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * The rows of a CSV text (RFC 4180). Lines may end with LF too; empty ones are left out. A cell in quotation marks may
 * hold line breaks; one whose closing mark is missing ends with the text. Nothing is thrown.
 */
export function readCsv(text: string): readonly Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let line = 1
  let began = 1
  const token = /(?:"([^"]*(?:""[^"]*)*)(?:"|$)([^,\r\n]*)|([^",\r\n][^,\r\n]*)?)(,|\r\n|\n|\r|$)/gy
  for (const [whole, inner, after, bare, end] of text.matchAll(token)) {
    cells.push(inner === undefined ? (bare ?? '') : inner.replaceAll('""', '"') + after)
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: began, cells })
    cells = []
    began = line
  }
  return rows
}

/** What makes a spreadsheet take a cell for a formula, in the wide forms of East Asia too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before one that begins like one, or that begins
 * with apostrophes and then like one, so that `armed` gives back exactly what was there.
 */
export function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The inverse of `defused`. */
export function armed(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
