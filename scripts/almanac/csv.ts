/** One row of a CSV text, and the line on which it stands, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * The rows of a CSV text (RFC 4180), each by the names in its first line. A cell may stand in double quotes, but may
 * not hold a line break.
 *
 * @throws Error for a row with more or fewer cells than the first line, or with a quote inside a bare cell
 */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  return csvLines(text).map((row) => row.cells)
}

/**
 * The same, with the number of each row's line.
 *
 * @param file what to call the text in an error
 */
export function csvLines(text: string, file = 'CSV'): readonly CsvRow[] {
  const [head, ...rows] = text
    .split(/\r?\n/)
    .map((content, index) => ({ content, where: `${file}, line ${index + 1}`, line: index + 1 }))
    .filter(({ content }) => content !== '')
  const names = cells(head?.content ?? '', file)
  return rows.map(({ content, where, line }) => {
    const row = cells(content, where)
    if (row.length !== names.length)
      throw new Error(`${where}: expected ${names.length} cells (${names.join(', ')}): ${content}`)
    return { line, cells: Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])) }
  })
}

function cells(line: string, where: string): readonly string[] {
  const found = [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)]
  if (found.map(([cell]) => cell).join('') !== `,${line}`)
    throw new Error(`${where}: a quote in the wrong place: ${line}`)
  return found.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
}
