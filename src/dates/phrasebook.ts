import { folded } from './folded.js'
import type { Form, Language } from './languages/language.js'
import { type Step, stepOf, takenFrom } from './phrase.js'
import type { Taken } from './slot.js'
import { slotStep } from './slots.js'

/** A language whose phrases can be compared with what a person writes. */
export interface Phrasebook {
  readonly language: Language
  /** What the phrases of a form take from the words: of each phrase that is the whole of them, in their order. */
  readonly match: (form: Form, words: string) => readonly Taken[]
  /** The words with nothing in short. */
  readonly inFull: (words: string) => string
}

/** Makes each phrase ready when it is first compared, and keeps it as long as the phrasebook is kept. */
export function phrasebookOf(language: Language): Phrasebook {
  const slot = kept((name) => slotStep(name, language))
  const step = kept((phrase) => stepOf(phrase, slot))
  const match = (form: Form, words: string): readonly Taken[] => {
    const phrases: readonly string[] = language.phrases[form]
    return phrases.flatMap((phrase) => takenFrom(words, step(phrase)) ?? [])
  }
  const insteadOf = Object.entries(language.insteadOf).map(
    ([short, long]) => [` ${folded(short)} `, ` ${folded(long)} `] as const,
  )
  const inFull = (words: string): string => {
    let full = ` ${words} `
    for (const [short, long] of insteadOf) full = full.replaceAll(short, long)
    return full.trim()
  }
  return { language, match, inFull }
}

function kept(make: (name: string) => Step): (name: string) => Step {
  const made = new Map<string, Step>()
  return (name) => {
    const step = made.get(name) ?? make(name)
    made.set(name, step)
    return step
  }
}
