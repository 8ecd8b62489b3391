import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Machine } from '../journal/machine.js'

/** The machine that the program runs on. */
export function thisMachine(): Machine {
  return {
    now: () => new Date(),
    random: randomBytes,
    watch: () => performance.now(),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      }),
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
