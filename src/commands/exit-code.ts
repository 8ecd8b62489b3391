import type { CheckReport } from '../domain/report.js'

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

const CODES = { call: EXIT.answered, wait: EXIT.wait, skip: EXIT.skip } satisfies Record<
  CheckReport['verdict'],
  ExitCode
>

/** The verdict as an exit code, where that was asked for. */
export function verdictCode(
  { verdict }: Pick<CheckReport, 'verdict'>,
  { quiet, exitCode }: { readonly quiet?: boolean | undefined; readonly exitCode?: boolean | undefined },
): ExitCode {
  return quiet || exitCode ? CODES[verdict] : EXIT.answered
}
