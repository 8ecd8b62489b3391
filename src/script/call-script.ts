import type { AnswerId, ScriptDetail } from './outline.js'

export type { AnswerId, ScriptDetail } from './outline.js'

/** What to say on the telephone: a tree of things to say, and of what they may answer. */
export interface CallScript {
  readonly schema: 'followup.script/1'
  /** ISO 639-1. */
  readonly language: string
  /** What the words are about: the company, the job and the number to call, as far as they were given. */
  readonly title: string
  /** The call begins here: nothing is said yet, and the answers are who may pick up. */
  readonly start: Step
  /** What nobody gave, and what therefore stands in brackets in the words. */
  readonly blanks: readonly Blank[]
}

export interface Step {
  /** Sentences to say aloud, in order. */
  readonly say: readonly string[]
  /** What to do, not to say. */
  readonly tip?: string
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly id: AnswerId
  /** What happens or what they say, as a heading. */
  readonly they: string
  readonly step: Step
}

/** A detail that is missing: `mark` stands in its place, and `detail` names what would fill it. */
export interface Blank {
  readonly mark: string
  readonly detail: ScriptDetail
}
