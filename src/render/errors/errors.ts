import type { UserErrorData } from '../../domain/user-error.js'
import { say } from '../say.js'
import { paragraph, type Screen } from '../screen.js'
import { visible, visibleLines } from '../visible.js'
import { type DayForms, type Description, type Given, WORDS } from './error-words.js'

export type { Given } from './error-words.js'

/** Where a detail was given. A text alone is its name, which stands before its value, and can be left out. */
export type NameOf = (detail: string) => string | Given

/** The error in one line, for the message of an `Error`. */
export function errorMessage(data: UserErrorData, nameOf: NameOf, forms: DayForms = 'words'): string {
  const { what, why, next } = describe(data, nameOf, forms)
  return `${what} ${why} ${next}`
}

/** What is wrong, alone: for a line of a list. */
export function briefError(data: UserErrorData, nameOf: NameOf): string {
  return describe(data, nameOf, 'words').what
}

/** The error for a person, what went wrong first. Ends with a line feed. */
export function renderError(data: UserErrorData, nameOf: NameOf, screen: Screen): string {
  return render('followup: ', data, nameOf, screen)
}

/** What keeps an application of the journal from an answer, where the command itself has not failed. */
export function renderProblem(data: UserErrorData, nameOf: NameOf, screen: Screen): string {
  return render('No answer yet: ', data, nameOf, screen)
}

function render(lead: string, data: UserErrorData, nameOf: NameOf, screen: Screen): string {
  const { what, why, next } = describe(data, nameOf, 'words')
  const head = screen.style.error(paragraph(lead + what, screen))
  return `${[head, paragraph(why, screen, '  '), paragraph(next, screen, '  ')].join('\n')}\n`
}

function describe(data: UserErrorData, nameOf: NameOf, forms: DayForms): Description {
  const { what, why, next } = say(WORDS, data, (detail) => spelt(nameOf(detail)), forms)
  // Whatever the arguments hold, it comes from outside: from a file, the command line or the system.
  return { what: visible(what), why: visible(why), next: visible(next) }
}

function spelt(given: string | Given): Given {
  if (typeof given !== 'string') return given
  return { name: given, with: (value) => `${given} ${value}`, optional: true }
}

/** A fault of the program, whole: it is for those who mend it. Ends with a line feed. */
export function renderBug(error: unknown): string {
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `followup: this is a fault of the program, not yours. Please report it with what follows.\n${visibleLines(whole)}\n`
}
