import { folded } from '../../src/dates/folded.js'
import type { Language } from '../../src/dates/languages/language.js'
import { wordsIn } from '../../src/dates/languages/met.js'
import { type Making, made } from '../../src/dates/phrase.js'

/*
 * Every word that a language knows, from its phrases: what stands between two spaces, digits or stops, in every way in
 * which it can be written. `day[s]` are two words, `Mon*day` are four.
 */

/** What a part of a phrase can be: letters alone, or letters up to a gap, whole words, and letters behind the last. */
interface Letters {
  readonly through: ReadonlySet<string>
  readonly begins: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const EMPTY = new Set([''])
const GAP: Letters = { through: NONE, begins: EMPTY, words: NONE, ends: EMPTY }
/** Where any words may stand: nothing is known of what they are glued to. */
const OPEN = new Set(['date', 'first', 'period'])
const ANY = '\0'

/** The words of a language, as `wordsIn` finds them in a text. @throws Error where letters are glued to any words */
export function vocabularyOf(language: Language): readonly string[] {
  const { insteadOf, phrases, ...words } = language
  const found = new Set<string>()
  const add = (text: string) => {
    for (const word of wordsIn(folded(text))) found.add(word)
  }
  for (const [short, long] of Object.entries(insteadOf)) for (const text of [short, long]) add(text)
  const listed = Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values(value),
  )
  const making = lettersBy(language)
  for (const phrase of [...listed, ...Object.values(phrases).flat()]) {
    for (const word of wordsOf(made(phrase, making))) {
      if (!word.includes(ANY)) add(word)
      else if (word !== ANY && wordsIn(word).some((part) => part.length > 1))
        throw new Error(`in ${JSON.stringify(phrase)} letters are glued to any words: ${word}`)
    }
  }
  return [...found].sort()
}

function wordsOf({ through, begins, words, ends }: Letters): readonly string[] {
  return [...new Set([...through, ...begins, ...words, ...ends])]
}

const PLAIN: Making<Letters> = {
  words: (text) => inTurn([...text].map(letterOf)),
  cutShort: (text) => letters([...text].map((_, n) => text.slice(0, n)).concat(text)),
  space: () => GAP,
  slot: (name) => (OPEN.has(name) ? letters([ANY]) : GAP),
  inTurn,
  anyOf,
}

function lettersBy(language: Language): Making<Letters> {
  const known = slots(language)
  return { ...PLAIN, slot: (name) => known[name] ?? PLAIN.slot(name) }
}

/** What stands in the slots that take words of the language; all others take digits. */
function slots(language: Language): Readonly<Record<string, Letters>> {
  const each = (phrases: readonly string[]): Letters => anyOf(phrases.map((phrase) => made(phrase, PLAIN)))
  const { weekdays, months, namedDays, which, units, spans, parts, quarters, feasts, vague } = language
  const { numbers, ordinals, ordinalEndings, lastOne } = language
  const counted = [...numbers, ...ordinals, ordinalEndings]
  return {
    weekday: each(weekdays),
    month: each(months),
    named: each(Object.values(namedDays)),
    which: each(Object.values(which)),
    unit: each(Object.values(units)),
    span: each(Object.values(spans)),
    part: each(Object.values(parts)),
    quarter: each(quarters),
    feast: each(Object.values(feasts)),
    vague: each(Object.values(vague)),
    ...Object.fromEntries(
      ['nth', 'day', 'lastDay', 'ordinal', 'count', 'most'].map((name) => [
        name,
        apart([...counted, lastOne]),
      ]),
    ),
  }
}

/** Digits, or words that nothing is glued to. */
function apart(words: readonly string[]): Letters {
  return { ...GAP, words: new Set(words.flatMap((word) => wordsOf(made(word, PLAIN)))) }
}

function letters(through: readonly string[]): Letters {
  return { through: new Set(through), begins: NONE, words: NONE, ends: NONE }
}

function inTurn(parts: readonly Letters[]): Letters {
  return parts.reduce(
    (before, after) => ({
      through: glued(before.through, after.through),
      begins: union([before.begins, glued(before.through, after.begins)]),
      words: union([before.words, after.words, glued(before.ends, after.begins)]),
      ends: union([after.ends, glued(before.ends, after.through)]),
    }),
    letters(['']),
  )
}

function anyOf(options: readonly Letters[]): Letters {
  return {
    through: union(options.map(({ through }) => through)),
    begins: union(options.map(({ begins }) => begins)),
    words: union(options.map(({ words }) => words)),
    ends: union(options.map(({ ends }) => ends)),
  }
}

function glued(firsts: ReadonlySet<string>, seconds: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...firsts].flatMap((first) => [...seconds].map((second) => first + second)))
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

/** Where words are written without spaces, each letter stands alone. */
function letterOf(letter: string): Letters {
  const plain = folded(letter)
  const [word] = wordsIn(plain + plain)
  if (word === undefined) return GAP
  return word === plain ? { ...GAP, words: new Set([letter]) } : letters([letter])
}
