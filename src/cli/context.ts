import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'

/** What a command gets: the world outside, and where to put its exit code. */
export interface Context {
  readonly io: Io
  finish(code: ExitCode): void
}
