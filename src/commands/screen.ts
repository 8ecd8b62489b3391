import type { Io, Output } from '../process/io.js'
import { PLAIN, type Screen } from '../render/screen.js'

const COLUMNS_WITHOUT_A_WINDOW = 80

/** What an output can show. Colours are loaded only if they will be seen. */
export async function screenFor(
  output: Output,
  { env }: Pick<Io, 'env'>,
  { noColor }: { readonly noColor?: boolean | undefined },
): Promise<Screen> {
  const { NO_COLOR, TERM } = env
  const colour = !noColor && output.isTerminal && !NO_COLOR && TERM !== 'dumb'
  return {
    width: output.columns ?? COLUMNS_WITHOUT_A_WINDOW,
    style: colour ? (await import('../render/colour.js')).colourStyle() : PLAIN,
  }
}
