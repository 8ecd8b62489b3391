import { type ASKED, optionOf } from '../details/derived.js'
import { DETAIL_WORDS } from './detail-words.js'

/** What an empty answer does. */
const EMPTY = {
  'if-not': 'Enter if not',
  'rather-not': 'Enter if you would rather not say',
  blank: 'Enter leaves a blank',
} as const

/** The question for a detail, with the option that answers it too. */
export function prompt(row: (typeof ASKED)[number], empty: keyof typeof EMPTY | undefined): string {
  const hint = empty === undefined ? '' : `; ${EMPTY[empty]}`
  return `${DETAIL_WORDS[row.name].ask} (--${optionOf(row)}${hint})`
}

export const NEEDS_A_NAME = 'it needs a name'
export const WHICH_COUNTRY = 'In which country is the employer? (--country)'
export const WHICH_ONE = 'Which one?'
export const WHICH_OUTCOME = 'How did the call end? (--outcome)'

export function oneOf(count: number): string {
  return `a number from 1 to ${count}, or the word`
}

/** What became of a name or a number that was asked for. Ends with a line feed. */
export function callerKept(row: (typeof ASKED)[number], answer: string): string {
  const fate = answer === '' ? 'Left blank, and not asked again. To set' : 'Kept for the next time. To change'
  return `${fate} it: followup config set ${optionOf(row)} ${DETAIL_WORDS[row.name].example}\n`
}
