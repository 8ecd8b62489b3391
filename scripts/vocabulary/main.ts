import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../src/dates/languages/index.js'
import { monthsInCommon } from './months-in-common.js'
import { vocabularyOf } from './vocabulary.js'

/*
 * Writes `src/dates/languages/vocabulary.ts`, by which a language is known before it is loaded.
 */

const path = join(import.meta.dirname, '../../src/dates/languages/vocabulary.ts')
const languages = await Promise.all(
  Object.entries(LANGUAGES).map(async ([code, load]) => {
    const language = await load()
    return [code, language, vocabularyOf(language)] as const
  }),
)
const rows = languages.map(([code, , words]) => `  ${code}: ' ${words.join(' ')} ',\n`)
writeFileSync(
  path,
  `// Written by \`npm run vocabulary\` from the languages beside it.
import type { LanguageCode } from './index.js'

/** Every word that the language knows, each between two spaces. */
export const VOCABULARY: Readonly<Record<LanguageCode, string>> = {
${rows.join('')}}

/** The names of months that are the same in every language that knows them, each between two spaces. */
export const MONTHS_IN_COMMON =
  ' ${monthsInCommon(languages).join(' ')} '
`,
)
