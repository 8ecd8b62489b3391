import type { Told } from '../details/derived.js'
import { DEFAULT_POLICY, type Policy } from '../domain/policy.js'
import { userError } from '../domain/user-error.js'
import { isGiven } from './text.js'

/** More business days than this are no follow-up any more. */
const MOST_BUSINESS_DAYS = 60

/** @throws UserError `window-unreadable`, `grace-unreadable` or `call-limit-unreadable` */
export function readPolicy({
  window,
  grace,
  callLimit,
}: Pick<Told, 'window' | 'grace' | 'callLimit'>): Policy {
  if (!isGiven(window) && !isGiven(grace) && !isGiven(callLimit)) return DEFAULT_POLICY
  return {
    ...DEFAULT_POLICY,
    ...(isGiven(window) ? readWindow(window) : {}),
    // No grace of 0: the day that they named is theirs to its end.
    ...(isGiven(grace) ? { grace: readCount(grace, 'grace-unreadable') } : {}),
    ...(isGiven(callLimit) ? { callLimit: readCount(callLimit, 'call-limit-unreadable') } : {}),
  }
}

function readWindow(read: string): Pick<Policy, 'first' | 'last'> {
  const [, from, to] = /^\s*(\d{1,3})\s*(?:-|\u2013|\.\.)\s*(\d{1,3})\s*$/.exec(read) ?? []
  const first = Number(from)
  const last = Number(to)
  if (!(first >= 1 && first <= last && last <= MOST_BUSINESS_DAYS)) userError('window-unreadable', { read })
  return { first, last }
}

function readCount(read: string | number, code: 'grace-unreadable' | 'call-limit-unreadable'): number {
  const count = /^\d{1,3}$/.test(String(read).trim()) ? Number(read) : Number.NaN
  if (!(count >= 1 && count <= MOST_BUSINESS_DAYS)) userError(code, { read: String(read) })
  return count
}
