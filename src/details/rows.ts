/*
 * What a row of the tables says. Structure only: the words stand in `render/detail-words.ts` and `render/option-words.ts`.
 */

/** By the kind of its value: what a person may give for a detail, from a command line or to the library. */
export interface Tells {
  readonly text: string
  /** A day, in words or as ISO 8601. */
  readonly day: string
  /** Days or ranges `from..to`, one or several. */
  readonly days: string | readonly string[]
  /** Days with an outcome each: `2026-11-20=no-answer`. */
  readonly calls: string | readonly string[]
  readonly country: string
  readonly region: string
  /** `5-8`. */
  readonly window: string
  readonly count: string | number
  readonly flag: boolean
  /** One of the languages of the call. */
  readonly language: string
}

/** By the way in which the journal keeps it: the value in an entry. */
export interface Kept {
  readonly text: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The part after the hyphen of ISO 3166-2. */
  readonly region: string
  readonly flag: boolean
  /** ISO 8601: `2026-12-24` or `2026-12-24..2027-01-01`. */
  readonly ranges: readonly string[]
  /** `5-8`. */
  readonly window: string
  readonly count: number
}

/** An option of a command line. */
export interface OptionRow {
  /** As the program calls it, and as it is typed: `callLimit` is `--call-limit`. */
  readonly name: string
  /** As it is typed, without its dashes, where that is another. */
  readonly option?: string
  readonly short?: string
  /** A `flag` takes no value. */
  readonly tells: keyof Tells
  /**
   * Told twice, it is an error (`once`), the last one stands, so that an alias can be overruled (`last`), or all do
   * (`many`).
   */
  readonly times: 'once' | 'last' | 'many'
  /** The only values that it takes; a command that has such a list adds it. */
  readonly choices?: readonly string[]
  /** Of a flag that says no: what it says. */
  readonly says?: false
  /** The detail that it tells in the command that has it, where that is another. */
  readonly detail?: string
}

/** One thing that a person can tell, in whatever way they tell it. */
export interface DetailRow extends OptionRow {
  /** A day becomes an entry of its own; what is not kept is told anew each time, or set for all. */
  readonly keeps: keyof Kept | 'entry' | 'not'
  /** Whether it can hold for several applications: a question that tells one that cannot is about one. */
  readonly holds: 'for-one' | 'for-all'
  /** The commands that take it: those that ask a question, or those that put it into words. */
  readonly takenBy: 'question' | 'words'
  /** In which direction a day without its year is read. */
  readonly tense?: 'past' | 'future'
  /** By which prompts it is asked for: in the order of the table. */
  readonly asked?: 'days' | 'names' | 'words' | 'caller'
  /** A prompt for it takes no empty answer. */
  readonly needed?: true
  /** It may stand among the settings, under its option's name. */
  readonly set?: true
}

/** What stands on a command line without an option. */
export interface ArgumentRow {
  readonly name: string
  /** As the help calls it. */
  readonly shown: string
  readonly times: 'needed' | 'optional' | 'many'
  /** The detail that it tells, if it tells one. */
  readonly detail?: string
}
