import type { Details } from './details.js'
import { listOf } from './list.js'

/** Every text among the details that is to be read as a day. */
export function dayTexts({ interviewed, promised, heard, called, closed, open }: Details): readonly string[] {
  return [
    ...[interviewed, promised, heard].filter((text) => text !== undefined),
    ...listOf(called).map((text) => text.replace(/=.*$/s, '')),
    ...[...listOf(closed), ...listOf(open)].flatMap((text) => text.split('..')),
  ]
}
