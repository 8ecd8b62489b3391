import { wrapAnsi } from 'fast-wrap-ansi'

/** How a text looks by what it is for. Colour never carries the meaning alone: without it, the words still do. */
export interface Style {
  readonly call: Paint
  readonly wait: Paint
  readonly skip: Paint
  readonly strong: Paint
  readonly faint: Paint
  readonly error: Paint
}

export type Paint = (text: string) => string

/** What is drawn on: its width in columns, and its style. */
export interface Screen {
  readonly width: number
  readonly style: Style
}

const plain: Paint = (text) => text

export const PLAIN: Style = {
  call: plain,
  wait: plain,
  skip: plain,
  strong: plain,
  faint: plain,
  error: plain,
}

/** Longer lines than this are hard to read, however wide the window is. */
const WIDEST = 88

/** The text in lines of at most the screen's width; `lead` begins the first line and indents the others. */
export function paragraph(text: string, { width }: Pick<Screen, 'width'>, lead = ''): string {
  const columns = Math.max(Math.min(width, WIDEST) - lead.length, 12)
  const lines = wrapAnsi(text, columns, { hard: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line).join('\n')
}

/** The items beside one another, as many to a line as fit; none is broken. */
export function flow(items: readonly string[], { width }: Pick<Screen, 'width'>, lead = ''): string {
  const lines: string[] = []
  for (const item of items) {
    const line = lines.at(-1)
    if (line !== undefined && `${lead}${line}   ${item}`.length <= Math.min(width, WIDEST)) {
      lines[lines.length - 1] = `${line}   ${item}`
    } else lines.push(item)
  }
  return lines.map((line) => lead + line).join('\n')
}
