import { fstatSync, writeSync } from 'node:fs'
import { type Output, OutputFault } from './io.js'

/**
 * A stream of the process as `Output`. Node's own stream object is made only for a terminal, which has columns to ask
 * for: to make one takes as long as a verdict.
 */
export function outputOf(fd: number, stream: () => NodeJS.WriteStream): Output {
  if (!isTerminal(fd)) return { write: (text) => writeWhole(fd, text), isTerminal: false, columns: undefined }
  const terminal = stream()
  return {
    // Windows has consoles that take no UTF-8; Node's stream translates for them, and tells of no failure in time.
    write: process.platform === 'win32' ? (text) => terminal.write(text) : (text) => writeWhole(fd, text),
    isTerminal: true,
    // A terminal that was given no size says 0.
    columns: terminal.columns || undefined,
  }
}

/** Whether there is a terminal behind the file descriptor. */
export function isTerminal(fd: number): boolean {
  try {
    // Files and pipes are told apart for nothing; `node:tty` would load the network with itself.
    return fstatSync(fd).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(fd)
  } catch {
    // The descriptor is closed (`>&-`).
    return false
  }
}

const PAUSE_MS = 2

/**
 * Writes all of the text. A reader that has seen enough, such as `head`, closes the pipe: that is no error.
 *
 * @throws OutputFault
 */
function writeWhole(fd: number, text: string): void {
  let rest = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      // A pipe that another process has set not to block is full: wait for its reader.
      if (code !== 'EAGAIN') throw new OutputFault(code, { cause: error })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}
