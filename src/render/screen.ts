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

const PLAIN_WORDS = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/

/** The text in lines of at most the screen's width; `lead` begins the first line and indents the others. */
export function paragraph(text: string, { width }: Pick<Screen, 'width'>, lead = ''): string {
  const columns = Math.max(Math.min(width, WIDEST) - lead.length, 12)
  const lines = wrapPlain(text, columns) ?? wrapAnsi(text, columns, { hard: true }).split('\n')
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line).join('\n')
}

/**
 * The lines of a text of plain words, a column a letter, none longer than a line; undefined for any other text. What is
 * needed to wrap any text takes longer, the first time, than the rest of the rendering.
 */
function wrapPlain(text: string, columns: number): readonly string[] | undefined {
  if (!PLAIN_WORDS.test(text)) return undefined
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (word.length > columns) return undefined
    if (line === '') line = word
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
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
