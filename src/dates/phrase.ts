import { folded } from './folded.js'
import type { Slot, Taken } from './slot.js'

/*
 * Phrases: how people put a day into words, written as they say it.
 *
 *   {weekday}    a slot: the words of the language that can stand there
 *   {which=last} a slot that takes no words, and has this value all the same
 *   [of]         may be left out
 *   (at|by)      either; without its brackets, either the whole on the left or the whole on the right
 *   Nov*ember    may be cut short anywhere behind the star
 *   a space      a space, which is not needed where a letter follows a digit: `3 days`, `3days`
 *
 * All else stands for itself, whether it is written in capitals or not, with its accents or without.
 */

/** A phrase without slots. */
export type Words = string

/** A phrase in which every one of these slots stands. */
export type Phrase<Needed extends Slot> = (
  Needed extends unknown
    ? (phrase: `${string}{${Needed}}${string}` | `${string}{${Needed}=${string}}${string}`) => void
    : never
) extends (phrase: infer All) => void
  ? All & string
  : never

/** How far into a text a phrase has come, and what its slots have taken on the way. */
export interface Reached {
  readonly at: number
  readonly taken: Taken
}

/** Goes on from there through one part of a phrase: every way in which that can be done, the longest first. */
export type Step = (text: string, from: Reached) => readonly Reached[]

const START: Reached = { at: 0, taken: {} }
// One for all: most of what is compared does not fit.
const NOWHERE: readonly Reached[] = []

/** What the slots have taken when the phrase is the whole text; undefined if it is not. */
export function takenFrom(text: string, phrase: Step): Taken | undefined {
  return phrase(text, START).find(({ at }) => at === text.length)?.taken
}

const TOKENS = /\{\w+(?:=\w+)?\}|[ [\](){}|*]|[^ [\](){}|*]+/g

/** What is made of a phrase, of its parts and of theirs. */
export interface Making<Made> {
  /** Letters that stand for themselves. */
  words(words: string): Made
  /** These may be cut short anywhere. */
  cutShort(words: string): Made
  space(): Made
  /** @param name `weekday`, `which=last` */
  slot(name: string): Made
  inTurn(parts: readonly Made[]): Made
  anyOf(options: readonly Made[]): Made
}

/** Reads a phrase. @throws Error if its brackets do not match */
export function made<Made>(phrase: string, making: Making<Made>): Made {
  const tokens = phrase.match(TOKENS) ?? []
  let next = 0
  const end = (token: string | undefined): void => {
    if (tokens[next++] !== token) throw new Error(`the phrase "${phrase}" is not well formed`)
  }
  const choice = (): Made => {
    const options = [sequence()]
    while (tokens[next] === '|') {
      next++
      options.push(sequence())
    }
    return making.anyOf(options)
  }
  const sequence = (): Made => {
    const parts: Made[] = []
    for (let token = tokens[next]; token !== undefined && !'])|'.includes(token); token = tokens[next]) {
      next++
      parts.push(part(token))
    }
    return making.inTurn(parts)
  }
  const part = (token: string): Made => {
    if (token === ' ') return making.space()
    if (token === '*') return making.cutShort(tokens[next++] ?? '')
    if (token.startsWith('{')) return making.slot(token.slice(1, -1))
    if (token !== '[' && token !== '(') return making.words(token)
    const inner = choice()
    end(token === '[' ? ']' : ')')
    return token === '[' ? making.anyOf([inner, making.inTurn([])]) : inner
  }
  const whole = choice()
  end(undefined)
  return whole
}

/** Makes a phrase ready to be compared. @throws Error if its brackets do not match, or `slot` does not know a slot */
export function stepOf(phrase: string, slot: (name: string) => Step): Step {
  return made(phrase, { words: exactly, cutShort, space: () => space, slot, inTurn, anyOf })
}

/** Whichever of them fits. */
export function anyOf(options: readonly Step[]): Step {
  const [only] = options
  if (only !== undefined && options.length === 1) return only
  return (text, from) => {
    let found = NOWHERE
    for (const option of options) {
      const reached = option(text, from)
      if (reached.length > 0) found = found.length === 0 ? reached : [...found, ...reached]
    }
    return found.length < 2 ? found : [...found].sort((a, b) => b.at - a.at)
  }
}

function inTurn(steps: readonly Step[]): Step {
  return (text, from) => {
    let reached: readonly Reached[] = [from]
    for (const step of steps) {
      const [first] = reached
      if (first === undefined) break
      reached = reached.length === 1 ? step(text, first) : reached.flatMap((each) => step(text, each))
    }
    return reached
  }
}

/** Is always there. */
export const nothing: Step = (_, from) => [from]

const space: Step = (text, from) => {
  const letter = text.charAt(from.at)
  if (letter === ' ') return [on(from, 1)]
  return isDigit(text.charAt(from.at - 1)) && isLetter(letter) ? [from] : NOWHERE
}

function exactly(words: string): Step {
  const plain = folded(words)
  return (text, from) => (text.startsWith(plain, from.at) ? [on(from, plain.length)] : NOWHERE)
}

function cutShort(words: string): Step {
  const plain = folded(words)
  return (text, from) => {
    let length = 0
    while (length < plain.length && text[from.at + length] === plain[length]) length++
    return Array.from({ length: length + 1 }, (_, n) => on(from, length - n))
  }
}

function on({ at, taken }: Reached, letters: number): Reached {
  return { at: at + letters, taken }
}

export function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9'
}

// To compile a class of letters takes longer than all that is compared with it.
function isLetter(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}
