/** Objects whose keys are names, not fields: their order in the file is that of the keys. */
const TABLES: ReadonlySet<string> = new Set(['countries', 'days', 'regions', 'zones'])

/** A day that is not simply closed: short enough for its line. */
const ONE_DAY = ['opensAt', 'closesAt', 'doubt', 'works'] as const

/**
 * JSON with each table's keys sorted, each entry of a table and each date of a list on a line of its own, and all
 * else as short as it can be: a change in one day is a change in one line.
 */
export function writeJson(value: object): string {
  return `${write(value, '', 0)}\n`
}

function write(value: unknown, name: string, depth: number): string {
  if (Array.isArray(value) && name === 'without')
    return block(
      '[',
      value.map((item) => JSON.stringify(item)),
      ']',
      depth,
    )
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
  if (ONE_DAY.some((field) => field in value)) {
    return `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${JSON.stringify(field)}`).join(', ')} }`
  }
  // JavaScript itself would put keys such as 10 before 01.
  if (TABLES.has(name)) fields.sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = fields.map(([key, field]) => `${JSON.stringify(key)}: ${write(field, key, depth + 1)}`)
  return block('{', lines, '}', depth)
}

function block(open: string, lines: readonly string[], close: string, depth: number): string {
  if (lines.length === 0) return open + close
  const indent = ' '.repeat(depth + 1)
  return `${open}\n${lines.map((line) => indent + line).join(',\n')}\n${' '.repeat(depth)}${close}`
}
