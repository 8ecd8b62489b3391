import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../src/dates/languages/index.js'
import { dateReader } from '../../src/dates/read.js'
import type { ReadDay } from '../../src/dates/read-day.js'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { isUserError } from '../../src/domain/user-error.js'
import { vocabularyOf } from './vocabulary.js'

/*
 * Writes `src/dates/languages/vocabulary.ts`, by which a language is known before it is loaded.
 */

const path = join(import.meta.dirname, '../../src/dates/languages/vocabulary.ts')
const languages = await Promise.all(
  Object.entries(LANGUAGES).map(async ([code, load]) => {
    const language = await load()
    return { code, words: vocabularyOf(language), read: readerOf(dateReader({ [code]: language })) }
  }),
)

function readerOf(read: ReadDay): (text: string) => string | undefined {
  return (text) => {
    try {
      return read(text, { today: calendarDate('2026-11-16'), tense: 'past', detail: 'word' })
    } catch (error) {
      if (isUserError(error)) return undefined
      throw error
    }
  }
}

/** The names of months that are the same in every language that knows the word, and nothing else in any. */
function monthsInCommon(): readonly string[] {
  const all = new Set(languages.flatMap(({ words }) => words))
  return [...all].sort().filter((word) => {
    const knowing = languages.filter(({ words }) => words.includes(word))
    const days = new Set(knowing.map(({ read }) => read(`12 ${word} 2026`)))
    const others = knowing.flatMap(({ read }) => [word, `${word} 12`, `12 ${word}`].map(read))
    return (
      knowing.length > 1 &&
      days.size === 1 &&
      !days.has(undefined) &&
      others.every((day) => day === undefined || day.slice(5) === [...days][0]?.slice(5))
    )
  })
}

const rows = languages.map(({ code, words }) => `  ${code}: ' ${words.join(' ')} ',\n`)
writeFileSync(
  path,
  `// Written by \`npm run vocabulary\` from the languages beside it.
import type { LanguageCode } from './index.js'

/** Every word that the language knows, each between two spaces. */
export const VOCABULARY: Readonly<Record<LanguageCode, string>> = {
${rows.join('')}}

/** The names of months that are the same in every language that knows them, each between two spaces. */
export const MONTHS_IN_COMMON = ' ${monthsInCommon().join(' ')} '
`,
)
