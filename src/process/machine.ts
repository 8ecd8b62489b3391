/** What the journal needs to know of the machine and the process. Tests give their own. */
export interface Machine {
  /** The clock. It may go backwards. */
  now(): Date
  /** Bytes from a good source of randomness. */
  random(size: number): Uint8Array
  /** Milliseconds by a watch that never goes backwards; from when does not matter. */
  watch(): number
  sleep(milliseconds: number): Promise<void>
  readonly pid: number
  readonly hostname: string
  /** Whether a process of this machine is there, be it ours or not. */
  isAlive(pid: number): boolean
  /** The user's number; null where users have none (Windows). */
  readonly uid: number | null
}

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
