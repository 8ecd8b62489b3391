/**
 * What a person gives, as they gave it: the options of a command line, or the argument of `check()`. A day is
 * ISO 8601 `YYYY-MM-DD`; the command line also takes words (`last thursday`).
 */
export interface Details {
  readonly company?: string | undefined
  readonly role?: string | undefined
  readonly interviewer?: string | undefined
  /** The number to call. */
  readonly phone?: string | undefined
  /** The day of the latest interview. */
  readonly interviewed?: string | undefined
  /** The day by which the employer said they would be in touch. */
  readonly promised?: string | undefined
  /** The day on which the employer was last in touch. */
  readonly heard?: string | undefined
  /**
   * Calls already made: a day each, with `=no-answer`, `=message`, `=undecided`, `=filled`, `=offer` or `=refused`
   * after it; without one, the call got through and settled nothing.
   */
  readonly called?: string | readonly string[] | undefined
  /** The employer asked not to be called. */
  readonly noCalls?: boolean | undefined
  /** Days on which this employer is closed: a day or `from..to` each. */
  readonly closed?: string | readonly string[] | undefined
  /** Days on which this employer is open, though the calendar has them closed: a day or `from..to` each. */
  readonly open?: string | readonly string[] | undefined
  /** The first and the last business day of the window; `5-8` if absent. */
  readonly window?: string | undefined
  /** Business days to leave after a day that the employer named; 1 if absent. */
  readonly grace?: string | number | undefined
  /** After so many calls without a decision, there are no more; 2 if absent. */
  readonly callLimit?: string | number | undefined
}
