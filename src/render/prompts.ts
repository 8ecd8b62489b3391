import { type ASKED, optionOf } from '../details/derived.js'
import type { CalendarDate } from '../domain/calendar-date.js'
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

export const ON_WHICH_DAY = 'on which day?'
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

export const WHEN_SAID = 'On which day did they say so? (--said-on; Enter for today)'
export const WHICH_READING = 'On which day did they say so? (--said-on)'
export const SAID_TODAY = 'today'

/** What their words mean, said on the first day, and said today: `on` and `by` each. */
export function saidReadings(
  said: readonly [on: CalendarDate, by: CalendarDate],
  today: readonly [on: CalendarDate, by: CalendarDate],
  day: (date: CalendarDate) => string,
): readonly string[] {
  const reading = (name: string, [on, by]: typeof said) => `${name} (${day(on)}): they mean ${day(by)}`
  return [reading('interview', said), reading('today', today)]
}
