import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { errnoOf, fileFault, isFileFault } from '../../domain/file-fault.js'
import type { Machine } from '../../process/machine.js'
import { systemFault } from '../../process/system-fault.js'

/*
 * One writer at a time: a file beside the journal, which only one process can create, and which says whose it is.
 *
 * Node has no lock that dies with its process, so a lock can be left behind by one that was killed. It is taken away
 * from a process that is not there any more at once, and from any other (on another machine, or a number that has
 * gone to another process) when nothing has changed for ten seconds: to write takes a hundredth of one.
 *
 * Should two processes hold it all the same (one slept for ten seconds in the middle), no line is lost: each still
 * writes its entries in one piece at the end of the file (see `append.ts`).
 */

/** After so many milliseconds without a change, by the waiting process's own watch, a lock counts as left behind. */
const LEFT_BEHIND = 10_000
/** As long as that, a lock may say nothing: its process is between creating it and writing into it. */
const UNSIGNED = 1_000
/** For so many milliseconds a process waits for its turn. */
const PATIENCE = 60_000
/** At most so many milliseconds pass between two tries. */
const PAUSE = 8

/**
 * Does something while no other process that asks for this lock does.
 *
 * @param lock the path of the lock; its folder is there
 * @throws FileFault `file-busy`, or that the lock cannot be written; and whatever `act` throws
 */
export async function whileLocked<T>(lock: string, machine: Machine, act: () => T): Promise<T> {
  const signature = signatureOf(machine)
  await acquire(lock, signature, machine)
  try {
    return act()
  } finally {
    release(lock, signature)
  }
}

function release(lock: string, signature: string): void {
  try {
    // Unless somebody took us for dead: then it is theirs.
    if (holderOf(lock) === signature) rmSync(lock, { force: true })
  } catch (error) {
    // What was to be done is done, and whoever comes next knows how to deal with a lock that was left behind.
    if (errnoOf(error) === undefined && !isFileFault(error)) throw error
  }
}

async function acquire(lock: string, signature: string, machine: Machine): Promise<void> {
  const began = machine.watch()
  let seen: { readonly holder: string | undefined; readonly since: number } = {
    holder: undefined,
    since: began,
  }
  while (!create(lock, signature)) {
    const holder = holderOf(lock)
    const now = machine.watch()
    if (seen.holder !== holder) seen = { holder, since: now }
    if (holder !== undefined && isLeftBehind(holder, now - seen.since, machine)) {
      takeAway(lock, holder, `${lock}.${nonce(machine)}`)
    }
    if (now - began > PATIENCE) fileFault('file-busy', { path: lock, holder: ownerOf(holder ?? '') })
    await machine.sleep(1 + ((machine.random(1)[0] ?? 0) % PAUSE))
  }
}

/** Creates the lock if there is none. */
function create(lock: string, signature: string): boolean {
  let descriptor: number
  try {
    descriptor = openSync(lock, 'wx', 0o600)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'EEXIST') return false
    // Windows says so of a file that is just being deleted.
    if ((errno === 'EPERM' || errno === 'EBUSY') && holderOf(lock) !== undefined) return false
    return systemFault(error, dirname(lock))
  }
  try {
    writeFileSync(descriptor, signature)
    return true
  } catch (error) {
    // A full disk can have room for a file, and none for what is in it.
    rmSync(lock, { force: true })
    return systemFault(error, dirname(lock))
  } finally {
    closeSync(descriptor)
  }
}

/** What the lock says; undefined if it is gone. */
function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT') return undefined
    // As above: on Windows it is there, and cannot be looked into.
    return errno === 'EPERM' || errno === 'EBUSY' ? '' : systemFault(error, lock)
  }
}

function signatureOf(machine: Machine): string {
  return `${machine.pid} ${nonce(machine)} ${machine.hostname}\n`
}

function nonce(machine: Machine): string {
  return Buffer.from(machine.random(8)).toString('hex')
}

function isLeftBehind(holder: string, unchanged: number, machine: Machine): boolean {
  const [, pid, hostname] = /^(\d+) \S+ (.*)\n$/.exec(holder) ?? []
  if (pid === undefined) return unchanged > UNSIGNED
  const gone = hostname === machine.hostname && !machine.isAlive(Number(pid))
  return gone || unchanged > LEFT_BEHIND
}

function ownerOf(holder: string): string | null {
  const [, pid, hostname] = /^(\d+) \S+ (.*)\n$/.exec(holder) ?? []
  return pid === undefined ? null : `${pid} (${hostname})`
}

/**
 * Removes a lock that was left behind, and no other one: between the look at it and now, another process may have
 * taken it away, and a third one hold its own. So it is first moved aside, which only one process succeeds in, then
 * looked at again, and put back if it is not the one.
 */
function takeAway(lock: string, holder: string, aside: string): void {
  try {
    renameSync(lock, aside)
    if (holderOf(aside) !== holder) linkSync(aside, lock)
  } catch (error) {
    // Gone, or taken by another one in the meantime. Where there are no links, its holder goes on without it.
    if (errnoOf(error) === undefined) throw error
  }
  try {
    unlinkSync(aside)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') systemFault(error, aside)
  }
}
