import type { Row } from './scene.js'

const VERDICTS = { true: 'ok', false: 'FAILED', null: 'skipped' } as const

/** The rows for a person: what was done, whether it went well, and what was seen. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(({ name, got, ok }) => `${name.padEnd(width)}  ${VERDICTS[`${ok}`].padEnd(7)}  ${got}\n`)
    .join('')
}
