import { addBusinessDays, format, parseISO } from 'date-fns'
import { median } from './median.js'

type Check = typeof import('../../src/index.js').check

export interface Rate {
  readonly name: string
  readonly callsPerSecond: number
}

const INTERVIEWS = Array.from({ length: 28 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`)
const ROUNDS = 9
const CALLS = 60_000

/**
 * Calls a second on one core, the median of some rounds, for `check()` and for what one would write without it: the
 * fifth and the eighth weekday by date-fns, which knows no holidays and gives no reasons.
 */
export function rates(check: Check): readonly [ours: Rate, floor: Rate] {
  const ours = (interviewed: string) =>
    check({ interviewed, country: 'GB', today: '2026-12-01' }).window?.closes.length ?? 0
  const floor = (interviewed: string) => {
    const day = parseISO(interviewed)
    return (format(addBusinessDays(day, 5), 'yyyy-MM-dd') + format(addBusinessDays(day, 8), 'yyyy-MM-dd'))
      .length
  }
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(callsPerSecond(ours))
    times[1].push(callsPerSecond(floor))
  }
  return [
    { name: 'check() for GB', callsPerSecond: median(times[0]) },
    { name: 'date-fns: addBusinessDays twice', callsPerSecond: median(times[1]) },
  ]
}

function callsPerSecond(call: (interviewed: string) => number): number {
  let sum = 0
  const begin = process.hrtime.bigint()
  for (let i = 0; i < CALLS; i++) sum += call(INTERVIEWS[i % INTERVIEWS.length] ?? '')
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  // The sum is used, so that no compiler leaves the calls out.
  if (sum < CALLS) throw new Error('a call gave no window')
  return CALLS / seconds
}
