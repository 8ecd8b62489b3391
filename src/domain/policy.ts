/** The numbers in the rules that a user may set. */
export interface Policy {
  /** The window opens on this business day after the anchor, … */
  readonly first: number
  /** … and closes on this one. */
  readonly last: number
  /** Business days to leave the employer after a day that they named; at least 1, so that the day itself is theirs. */
  readonly grace: number
  /** After so many calls without a decision, there are no more. */
  readonly callLimit: number
}

/** Five to eight business days; the day after a promise; two calls. See the README for where each comes from. */
export const DEFAULT_POLICY: Policy = { first: 5, last: 8, grace: 1, callLimit: 2 }
