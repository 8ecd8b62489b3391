/** What the program tells the shell. */
export const EXIT = {
  /** The question was answered. */
  answered: 0,
  /** Something failed that the command line could not help. */
  failed: 1,
  /** The command line, or a detail in it, is wrong. */
  usage: 2,
  /** With `--exit-code` or `--quiet`: wait. To call today is `answered`. */
  wait: 3,
  /** With `--exit-code` or `--quiet`: do not call. */
  skip: 4,
  /** Ctrl-C; 128 and the signal's number, as shells have it. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
