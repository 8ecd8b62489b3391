import type { Found } from '../domain/verdict.js'

/**
 * The findings that hold: those that no finding which holds sets aside. One that is set aside does nothing more, and
 * sets nothing aside itself. Of a circle of findings that set each other aside, all hold: in doubt, wait. In the order
 * of `found`, which makes no difference to what holds.
 */
export function whatHolds<F extends Found>(found: readonly F[]): F[] {
  let holds: readonly F[] = found
  // What may hold only ever becomes less, so it ends.
  for (;;) {
    const surely = notSetAside(found, holds)
    const next = notSetAside(found, surely)
    if (next.length === holds.length) return next
    holds = next
  }
}

/** Whether one of these findings sets aside what this rule finds. */
export function isSetAside(rule: string, by: readonly Found[]): boolean {
  for (const { instead } of by) if (instead?.includes(rule)) return true
  return false
}

function notSetAside<F extends Found>(found: readonly F[], by: readonly Found[]): F[] {
  return found.filter(({ rule }) => !isSetAside(rule, by))
}
