/** How a call to the employer ends, as it is typed. */
export const CALL_OUTCOMES = ['no-answer', 'message', 'undecided', 'filled', 'offer', 'refused'] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/** What the employer says when they get in touch; `news` where nobody wrote down more. */
export const SAID_WORDS = ['news', 'undecided', 'filled', 'offer', 'refused'] as const
export type Word = (typeof SAID_WORDS)[number]

/** Why an application is over. */
export const ENDINGS = ['withdrawn', 'refused', 'filled', 'offer'] as const
export type Ending = (typeof ENDINGS)[number]
