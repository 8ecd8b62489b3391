import type { CallFacts } from './facts.js'
import type { AnswerId, OUTLINE, ScriptDetail } from './outline.js'

/**
 * A language of the call: everything that has to be said in it, and nothing else. What is said where, in which order and
 * whether at all stands in `outline.ts` and `tree.ts`; a language that lacks a sentence does not compile.
 */
export type Words = Frame & { readonly [Id in AnswerId]: Place<(typeof OUTLINE)[Id]> }

interface Frame {
  /** ISO 639-1; also the name of its file, and of its row in the table of languages. */
  readonly language: string
  /** What stands in the place of a detail that nobody gave; in brackets. */
  readonly marks: Readonly<Record<ScriptDetail, string>>
  /** By ISO day of the week; index 0 is empty. */
  readonly weekdays: readonly ['', ...Seven]
  /** By month; index 0 is empty. */
  readonly months: readonly ['', ...Seven, string, string, string, string, string]
  /** A day as it is spoken in the middle of a sentence. Nobody says the year of a day that is a few weeks away. */
  readonly date: (day: SpokenDay) => string
  /** The polite end of a talk, whatever they answered. */
  readonly goodbye: Said
  /** What to do before the call. */
  readonly before: Said
}

/** The words of one answer: its heading, what to say to it, and what to do besides. */
type Place<Row extends { readonly say: readonly string[]; readonly tip: boolean }> = {
  readonly they: string
} & { readonly [Point in Row['say'][number]]: Said } & (Row['tip'] extends true
    ? { readonly tip: Said }
    : unknown)

/** One sentence or a few; a few are said in one breath, and stand on one line. */
export type Said = Sentence | readonly Sentence[]

/**
 * A sentence may ask for any fact. One that asks for what nobody knows is said with a blank, if there is a mark for that
 * fact, and is else left out: so no sentence has to decide whether it is said.
 */
export type Sentence = string | ((told: SpokenFacts) => string)

/** The facts, as they are said. */
export type SpokenFacts = Readonly<Record<keyof CallFacts, string>>

/** `{ weekday: 'Thursday', day: 12, month: 'November' }`. */
export interface SpokenDay {
  readonly weekday: string
  readonly day: number
  readonly month: string
}

type Seven = readonly [string, string, string, string, string, string, string]
