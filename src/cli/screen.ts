import { PLAIN, type Screen } from '../render/screen.js'
import type { Io, Output } from './io.js'

const COLUMNS_WITHOUT_A_WINDOW = 80

/** What an output can show. Colours are loaded only if they will be seen. */
export async function screenFor(output: Output, io: Io, colourWanted: boolean): Promise<Screen> {
  const { NO_COLOR, TERM } = io.env
  const colour = colourWanted && output.isTerminal && !NO_COLOR && TERM !== 'dumb'
  return {
    width: output.columns ?? COLUMNS_WITHOUT_A_WINDOW,
    style: colour ? await io.loadColours() : PLAIN,
  }
}
