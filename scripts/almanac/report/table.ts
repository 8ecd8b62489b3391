import type { Measured, Row } from './measure.js'
import type { Comparison } from './windows.js'

const WIDTHS = [28, 9, 10, 8, 10, 8] as const

/** The figures as text, a line for each market, and for all the others. */
export function table({ markets, allMarkets, world }: Measured): string {
  return [
    cells(['', 'windows', 'library', 'early', 'almanac', 'early']),
    ...markets.map(line),
    line(allMarkets),
    ...world.map(line),
  ].join('\n')
}

function line({ name, before, after }: Row): string {
  return cells([name, String(after.interviews), ...shares(before), ...shares(after)])
}

export function shares({ interviews, exact, early }: Comparison): readonly [string, string] {
  return [percent(exact, interviews), percent(early, interviews)]
}

/** Never rounded to the whole: 100.00% is every one, 0.00% is none. */
function percent(part: number, whole: number): string {
  const share = (100 * part) / whole
  const shown = part === 0 || part === whole ? share : Math.min(99.99, Math.max(0.01, share))
  return `${shown.toFixed(2)}%`
}

function cells(row: readonly string[]): string {
  return row
    .map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[i] ?? 0)))
    .join('')
    .trimEnd()
}
