import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import type { Output } from './io.js'

/**
 * A stream of the process as `Output`. Node's own stream object is made only for a terminal, which has columns to ask
 * for: to make one takes as long as a verdict.
 */
export function outputOf(fd: number, stream: () => NodeJS.WriteStream): Output {
  if (!isatty(fd)) return { write: (text) => writeWhole(fd, text), isTerminal: false, columns: undefined }
  const terminal = stream()
  return { write: (text) => terminal.write(text), isTerminal: true, columns: terminal.columns }
}

const PAUSE_MS = 2

/** Writes all of the text. A reader that has seen enough, such as `head`, closes the pipe: that is no error. */
function writeWhole(fd: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      // A pipe that another process has set not to block is full: wait for its reader.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}
