import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../src/dates/languages/index.js'
import { vocabularyOf } from './vocabulary.js'

/*
 * Writes `src/dates/languages/vocabulary.ts`, by which a language is known before it is loaded: every word of each. With
 * `--check`, looks whether it is what the languages say.
 */

const path = join(import.meta.dirname, '../../src/dates/languages/vocabulary.ts')
const rows = await Promise.all(
  Object.entries(LANGUAGES).map(
    async ([code, load]) => `  ${code}: ' ${vocabularyOf(await load()).join(' ')} ',\n`,
  ),
)
const text = `// Written by \`npm run vocabulary\` from the languages beside it.

/** By ISO 639-1 code: every word that the language knows, each between two spaces. */
export const VOCABULARY: Readonly<Record<string, string>> = {
${rows.join('')}}
`

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error(
    'src/dates/languages/vocabulary.ts is not what the languages say; `npm run vocabulary` mends it',
  )
  process.exitCode = 1
} else console.log(`${path.split('/').at(-1)} holds the words of ${rows.length} languages`)
