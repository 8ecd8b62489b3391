import { DETAIL_WORDS } from './detail-words.js'
import { ARGUMENT_WORDS, OPTION_WORDS } from './option-words.js'

interface Words {
  readonly help: string
  readonly example?: string
  readonly missing?: string
}

/** By what they are called: a detail goes before what stands in its place on a command line. */
const WORDS = new Map<string, Words>(
  [ARGUMENT_WORDS, OPTION_WORDS, DETAIL_WORDS].flatMap((words) => Object.entries<Words>(words)),
)

/** How something that is told may be given: a value, as it is typed; of what is not known here, the place of one. */
export function exampleOf(told: string): string {
  return WORDS.get(told)?.example ?? `<${told}>`
}

/** Why there is no going on without it. */
export function missing(told: string): string {
  return WORDS.get(told)?.missing ?? 'It is needed for an answer.'
}
