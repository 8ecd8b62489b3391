/**
 * The rows of a CSV text (RFC 4180), each by the names in its first line. A cell may stand in double quotes, but may
 * not hold a line break.
 *
 * @throws Error for a row with more or fewer cells than the first line, or with a quote inside a bare cell
 */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cells)
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`expected ${head.length} cells: ${row.join(',')}`)
    return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))
  })
}

function cells(line: string): readonly string[] {
  const found = [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)]
  if (found.map(([cell]) => cell).join('') !== `,${line}`)
    throw new Error(`a quote in the wrong place: ${line}`)
  return found.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
}
