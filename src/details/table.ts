import type { DetailRow } from './rows.js'

/**
 * Every detail, once: the options, the prompts, the settings, the library's input, the journal's schema and the columns
 * of its tables are made from these rows, in this order.
 */
// biome-ignore format: a row a line is what makes it a table
export const DETAILS = [
  { name: 'name',        tells: 'text',     keeps: 'not',     holds: 'for-all', takenBy: 'words',    times: 'last', asked: 'caller', set: true },
  { name: 'number',      tells: 'text',     keeps: 'not',     holds: 'for-all', takenBy: 'words',    times: 'last', asked: 'caller', set: true },
  { name: 'interviewed', tells: 'day',      keeps: 'entry',   holds: 'for-one', takenBy: 'question', times: 'once', tense: 'past', asked: 'days', needed: true },
  { name: 'promised',    tells: 'day',      keeps: 'entry',   holds: 'for-one', takenBy: 'question', times: 'once', tense: 'future', asked: 'days' },
  { name: 'saidOn',      tells: 'day',      keeps: 'not',     holds: 'for-one', takenBy: 'question', times: 'once', tense: 'past' },
  { name: 'heard',       tells: 'day',      keeps: 'entry',   holds: 'for-one', takenBy: 'question', times: 'once', tense: 'past', asked: 'days' },
  { name: 'called',      tells: 'calls',    keeps: 'entry',   holds: 'for-one', takenBy: 'question', times: 'many', tense: 'past' },
  { name: 'company',     tells: 'text',     keeps: 'text',    holds: 'for-one', takenBy: 'question', times: 'last', asked: 'names', needed: true },
  { name: 'role',        tells: 'text',     keeps: 'text',    holds: 'for-one', takenBy: 'question', times: 'last', asked: 'names' },
  { name: 'interviewer', tells: 'text',     keeps: 'text',    holds: 'for-one', takenBy: 'question', times: 'last', asked: 'words' },
  { name: 'phone',       tells: 'text',     keeps: 'text',    holds: 'for-one', takenBy: 'question', times: 'last' },
  { name: 'country',     tells: 'country',  keeps: 'country', holds: 'for-all', takenBy: 'question', times: 'last', set: true },
  { name: 'region',      tells: 'region',   keeps: 'region',  holds: 'for-all', takenBy: 'question', times: 'last' },
  { name: 'noCalls',     tells: 'flag',     keeps: 'flag',    holds: 'for-one', takenBy: 'question', times: 'last' },
  { name: 'closed',      tells: 'days',     keeps: 'ranges',  holds: 'for-one', takenBy: 'question', times: 'many' },
  { name: 'open',        tells: 'days',     keeps: 'ranges',  holds: 'for-one', takenBy: 'question', times: 'many' },
  { name: 'window',      tells: 'window',   keeps: 'window',  holds: 'for-all', takenBy: 'question', times: 'last', set: true },
  { name: 'grace',       tells: 'count',    keeps: 'count',   holds: 'for-all', takenBy: 'question', times: 'last', set: true },
  { name: 'callLimit',   tells: 'count',    keeps: 'count',   holds: 'for-all', takenBy: 'question', times: 'last', set: true },
  { name: 'today',       tells: 'day',      keeps: 'not',     holds: 'for-all', takenBy: 'question', times: 'last' },
  { name: 'language',    tells: 'language', keeps: 'not',     holds: 'for-all', takenBy: 'words',    times: 'last', set: true },
] as const satisfies readonly DetailRow[]

/**
 * What a person gives, as they gave it: the options of a command line, or the argument of `check()`. A day is
 * ISO 8601 `YYYY-MM-DD`; the command line also takes words (`last thursday`).
 *
 * Written out for whoever reads it in an editor: it says what the rows say that a question takes, or does not compile
 * (see `derived.ts`).
 */
export interface Details {
  /** The day of the latest interview. */
  readonly interviewed?: string | undefined
  /** The day by which the employer said they would be in touch. */
  readonly promised?: string | undefined
  /** The day on which they said so: what they promised in words counts from it. The interview if absent. */
  readonly saidOn?: string | undefined
  /** The day on which the employer was last in touch. */
  readonly heard?: string | undefined
  /**
   * Calls already made: a day each, with `=no-answer`, `=message`, `=undecided`, `=filled`, `=offer` or `=refused`
   * after it; without one, the call got through and settled nothing.
   */
  readonly called?: string | readonly string[] | undefined
  readonly company?: string | undefined
  readonly role?: string | undefined
  readonly interviewer?: string | undefined
  /** The number to call. */
  readonly phone?: string | undefined
  /** ISO 3166, or an English name: `GB`, `GB-SCT`, `United Kingdom`. */
  readonly country?: string | undefined
  /** ISO 3166-2 or an English name: `SCT`, `GB-SCT`, `Scotland`. */
  readonly region?: string | undefined
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
  /** The civil day in the employer's time zone. */
  readonly today?: string | undefined
}

/** What the words of the call need besides: who calls, and how. Held to the rows as `Details` is. */
export interface CallerDetails {
  /** The caller's own name. */
  readonly name?: string | undefined
  /** The number on which the caller can be reached. */
  readonly number?: string | undefined
  /** ISO 639-1: the language of the call. */
  readonly language?: string | undefined
}
