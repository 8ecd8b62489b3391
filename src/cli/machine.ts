import type { Machine } from '../process/machine.js'

/**
 * The machine that the program runs on. Modules that only writing needs are loaded when it is asked for.
 *
 * @param now another clock than its own
 */
export function thisMachine(now: () => Date = () => new Date()): Machine {
  return {
    now,
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
    watch: () => performance.now(),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      }),
    pid: process.pid,
    hostname: process.getBuiltinModule('node:os').hostname(),
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
