import type { Io } from '../process/io.js'
import { type Manner, mayAsk } from './may-ask.js'

/** Whether the person wants it: said with `--yes`, or asked. Without either, it is no. */
export async function agreed(
  question: string,
  line: Manner & { readonly yes?: boolean | undefined },
  io: Io,
): Promise<boolean> {
  if (line.yes) return true
  if (!mayAsk(line, io)) return false
  return /^y(es)?$/i.test((await io.ask({ message: question })).trim())
}
