import type { Flags, Parties } from '../details/derived.js'
import type { CalendarDate } from './calendar-date.js'
import type { CallOutcome, Ending, Word } from './outcomes.js'

/** Where the employer's office is. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The part after the hyphen of ISO 3166-2: `SCT` for GB-SCT. Null for the country as a whole. */
  readonly region: string | null
}

/** ISO 3166: `GB`, or `GB-SCT`. */
export function placeCode({ country, region }: Place): string {
  return region === null ? country : `${country}-${region}`
}

/** What the employer said they would do, and by when. */
export interface Commitment {
  /** The day by which they will be in touch. */
  readonly by: CalendarDate
  /** The day on which they said so. */
  readonly on: CalendarDate
  /** How they said it, where it was in words. */
  readonly said?: Said | undefined
}

/** A day that was told in words, which count from the day on which they were said. */
export interface Said {
  readonly words: string
  /**
   * The day that they would mean if they had been said today, where that is another one that is possible too; null also
   * where the person told on which day they were.
   */
  readonly otherwise: CalendarDate | null
  /** An earlier day that some would mean by the same words: `next friday` is this week's to them. Null if there is none. */
  readonly nearer: CalendarDate | null
}

/** One thing that happened. */
export type Entry =
  | { readonly kind: 'interviewed'; readonly on: CalendarDate }
  | ({ readonly kind: 'promised' } & Commitment)
  | { readonly kind: 'heard'; readonly on: CalendarDate; readonly word: Word }
  | { readonly kind: 'called'; readonly on: CalendarDate; readonly outcome: CallOutcome }
  | { readonly kind: 'closed'; readonly on: CalendarDate; readonly ending: Ending }

/** One job at one company. What the user did not give is null; nothing is made up in its place. */
export interface Application {
  /** Who and what. */
  readonly parties: Parties
  readonly place: Place
  readonly flags: Flags
  /** In the order in which it happened; of one day, in the order in which it was told. */
  readonly history: readonly Entry[]
}
