import { CORRECTIONS, ENGLISH_ALREADY, ENGLISH_NAMES } from './tables/holiday-names.js'

/** A holiday's English name, and whether the day is given in its place. */
export interface DayName {
  readonly name: string
  readonly substitute: boolean
}

const SUBSTITUTE = ' (substitute day)'
/** Says no more than that the office is closed: left out where another name says why. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'Public Holiday',
  'Declared public holiday',
  'Additional Day',
])

/**
 * The English name from the library's names, by language.
 *
 * @throws Error if there is none: it has to be added to the table of English names
 */
export function dayName(names: Readonly<Record<string, string>>, substitute: boolean): DayName {
  // A few rules of the library carry the mark in the name itself.
  const marked = / \(substitutes?\)$/
  const name = english(names)
  return { name: name.replace(marked, ''), substitute: substitute || marked.test(name) }
}

/** One name for a day that has several, each named once: `Labour Day / Ascension Day`. */
export function joinNames(names: readonly DayName[]): string {
  const telling = names.filter(({ name }) => !SAYS_NOTHING.has(name))
  const first = new Map<string, DayName>()
  for (const day of telling.length > 0 ? telling : names) {
    const key = day.name.toLowerCase()
    const known = first.get(key)
    // The holiday itself and a substitute for it on one day: it is the holiday.
    if (known === undefined || (known.substitute && !day.substitute)) first.set(key, day)
  }
  return [...first.values()]
    .map(({ name, substitute }) => (substitute ? name + SUBSTITUTE : name))
    .join(' / ')
}

function english(names: Readonly<Record<string, string>>): string {
  const { en } = names
  if (en !== undefined) return CORRECTIONS[clean(en)] ?? clean(en)
  for (const name of Object.values(names).map(clean)) {
    if (ENGLISH_ALREADY.has(name)) return name
    const translated = ENGLISH_NAMES[name]
    if (translated !== undefined) return translated
  }
  throw new Error(`no English name for ${Object.values(names).join(', ')}: add it to tables/holiday-names.ts`)
}

/** Fit for one line of a terminal, with one kind of apostrophe, and spaces around a stroke. */
function clean(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/[’′]/g, "'")
    .replace(/ ?\/ ?/g, ' / ')
    .trim()
}
