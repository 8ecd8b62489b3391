import { DEFAULT_POLICY, type Policy } from '../domain/policy.js'
import { userError } from '../domain/user-error.js'
import type { Details } from './details.js'

/** More business days than this are no follow-up any more. */
export const MOST_BUSINESS_DAYS = 60

/** @throws UserError `window-unreadable` or `grace-unreadable` */
export function readPolicy({ window, grace }: Pick<Details, 'window' | 'grace'>): Policy {
  if (window === undefined && grace === undefined) return DEFAULT_POLICY
  return {
    ...DEFAULT_POLICY,
    ...(window === undefined ? {} : readWindow(window)),
    ...(grace === undefined ? {} : { grace: readGrace(grace) }),
  }
}

function readWindow(read: string): Pick<Policy, 'first' | 'last'> {
  const [, from, to] = /^\s*(\d{1,3})\s*(?:-|–|\.\.)\s*(\d{1,3})\s*$/.exec(read) ?? []
  const first = Number(from)
  const last = Number(to)
  if (!(first >= 1 && first <= last && last <= MOST_BUSINESS_DAYS)) userError('window-unreadable', { read })
  return { first, last }
}

// No grace of 0: the day that they named is theirs to its end.
function readGrace(read: string | number): number {
  const grace = /^\d{1,3}$/.test(String(read).trim()) ? Number(read) : Number.NaN
  if (!(grace >= 1 && grace <= MOST_BUSINESS_DAYS)) userError('grace-unreadable', { read: String(read) })
  return grace
}
