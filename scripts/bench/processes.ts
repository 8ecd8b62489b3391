import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './median.js'

/** One command against another, each run in turn, so that a machine that slows down slows both. */
export interface Pairing {
  readonly name: string
  /** Milliseconds from the start of the process to its end, the median of all runs. */
  readonly milliseconds: number
  /** Of the medians. */
  readonly timeRatio: number
  /** Peak resident set in MiB, the median. */
  readonly mebibytes: number
  readonly memoryRatio: number
}

type Environment = Readonly<Record<string, string>>

type Run = { readonly milliseconds: number; readonly mebibytes: number }

const REPORT_PEAK = join(import.meta.dirname, 'report-peak.cjs')

/** Times `node ARGUMENTS` against `node FLOOR`, in pairs, after one pair that is not counted. */
export function pairing(
  name: string,
  args: readonly string[],
  floor: readonly string[],
  pairs: number,
  env: { readonly ours: Environment; readonly theirs: Environment } = { ours: {}, theirs: {} },
): Pairing {
  runOnce(args, env.ours)
  runOnce(floor, env.theirs)
  const ours: Run[] = []
  const theirs: Run[] = []
  for (let pair = 0; pair < pairs; pair++) {
    ours.push(runOnce(args, env.ours))
    theirs.push(runOnce(floor, env.theirs))
  }
  const time = (runs: readonly Run[]) => median(runs.map(({ milliseconds }) => milliseconds))
  const peakOf = (command: readonly string[], environment: Environment) =>
    median(
      Array.from({ length: 5 }, () => runOnce(command, environment, ['--require', REPORT_PEAK]).mebibytes),
    )
  const memory = peakOf(args, env.ours)
  return {
    name,
    milliseconds: time(ours),
    timeRatio: time(ours) / time(theirs),
    mebibytes: memory,
    memoryRatio: memory / peakOf(floor, env.theirs),
  }
}

/** The peak is measured in runs of its own: the file that reports it would cost time. */
function runOnce(args: readonly string[], env: Environment, nodeOptions: readonly string[] = []): Run {
  const begin = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(process.execPath, [...nodeOptions, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6
  if (error || status !== 0) throw error ?? new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { milliseconds, mebibytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 }
}
