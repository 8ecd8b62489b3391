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
