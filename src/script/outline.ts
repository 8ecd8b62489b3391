import type { DetailName } from '../details/derived.js'

/** Everything that may happen on the call. */
export type AnswerId =
  | 'they-answer'
  | 'filled'
  | 'undecided'
  | 'call-back'
  | 'offer'
  | 'not-now'
  | 'somebody-else'
  | 'voicemail'
  | 'no-answer'

interface Row {
  /** What is said then: its points, in order, a line each. */
  readonly say: readonly string[]
  /** Whether the talk ends with it: then the goodbye follows in the same breath. */
  readonly ends: boolean
  /** Whether there is something to do, besides. */
  readonly tip: boolean
  /** What they may answer to it. */
  readonly answers: readonly AnswerId[]
}

/** Who may pick up, or what may. */
export const FIRST = ['they-answer', 'somebody-else', 'voicemail', 'no-answer'] as const

/**
 * The call, without its words: what may happen, what is then said and in which order, and what they may answer to that.
 * What each language has to say follows from this table, by type: see `words.ts`.
 */
export const OUTLINE = {
  'they-answer': {
    // Greet them by name, and say who you are; you met, when, and for which job; you ask for an update.
    say: ['greeting', 'met', 'promised', 'messageLeft', 'news'],
    ends: false,
    tip: false,
    answers: ['undecided', 'filled', 'call-back', 'offer', 'not-now'],
  },
  undecided: {
    // You want the job; can you do more for your application; they can reach you; you look forward to hearing from them.
    say: ['keen', 'support', 'reachable', 'when', 'forward'],
    ends: true,
    tip: true,
    answers: [],
  },
  filled: {
    // Thank them for considering you; you stay interested, and would hear of other openings; will they keep you informed.
    say: ['thanks', 'openings', 'informed'],
    ends: true,
    tip: false,
    answers: [],
  },
  'call-back': { say: ['when', 'agreed'], ends: true, tip: true, answers: [] },
  // Nothing is accepted unread.
  offer: { say: ['thanks', 'writing', 'forward'], ends: true, tip: true, answers: [] },
  'not-now': { say: ['when', 'agreed'], ends: true, tip: false, answers: [] },
  'somebody-else': { say: ['greeting', 'matter'], ends: false, tip: true, answers: [] },
  // In less than 30 seconds, a goodbye of its own included; the number is said twice.
  voicemail: { say: ['greeting', 'matter', 'number', 'goodbye'], ends: false, tip: true, answers: [] },
  'no-answer': { say: [], ends: false, tip: true, answers: [] },
} as const satisfies Readonly<Record<AnswerId, Row>>

/** The details for each of which a blank stands in the words where nobody gave it, in the order in which they are listed. */
export const BLANKS = [
  'name',
  'interviewer',
  'interviewed',
  'role',
  'company',
  'number',
] as const satisfies readonly DetailName[]

export type ScriptDetail = (typeof BLANKS)[number]
