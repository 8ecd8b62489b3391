import { PLACE, QUESTION } from '../details/derived.js'
import { OPTIONS } from '../details/options.js'

/* What several commands take. */

export const OUTPUT = [OPTIONS.json, OPTIONS.noColor] as const
const TODAY = QUESTION.filter((row) => row.name === 'today')

/** Where the employer is, and how the answer is to come. */
export const PLACE_OPTIONS = [...PLACE, ...OUTPUT, OPTIONS.noInput] as const

/** What every command of the journal takes. */
export const JOURNAL_OPTIONS = [...TODAY, ...OUTPUT, OPTIONS.noInput] as const

/** What a person knows, and how the answer is to come. */
export const QUESTION_OPTIONS = [
  ...QUESTION,
  ...OUTPUT,
  OPTIONS.exitCode,
  OPTIONS.quiet,
  OPTIONS.noInput,
] as const
