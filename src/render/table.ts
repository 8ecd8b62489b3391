import truncatedWidth from 'fast-string-truncated-width'
import stringWidth from 'fast-string-width'

/** The text in exactly so many columns of a terminal, cut with `…` or filled up; wide letters take two columns. */
export function cell(text: string, columns: number): string {
  const width = stringWidth(text)
  if (width <= columns) return text + ' '.repeat(columns - width)
  const { index, ellipsed } = truncatedWidth(text, { limit: columns, ellipsis: '…', ellipsisWidth: 1 })
  const cut = `${text.slice(0, index)}${ellipsed ? '…' : ''}`
  return cut + ' '.repeat(Math.max(0, columns - stringWidth(cut)))
}

/** The columns that a text takes. */
export function columnsOf(text: string): number {
  return stringWidth(text)
}
