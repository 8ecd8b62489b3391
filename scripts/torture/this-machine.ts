import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { Machine } from '../../src/journal/machine.js'

/** The machine that this runs on. @param now another clock than its own */
export function thisMachine(now: () => Date = () => new Date()): Machine {
  return {
    now,
    random: randomBytes,
    watch: () => performance.now(),
    sleep: async (milliseconds) => {
      await setTimeout(milliseconds)
    },
    pid: process.pid,
    hostname: hostname(),
    isAlive,
    uid: process.getuid?.() ?? null,
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
