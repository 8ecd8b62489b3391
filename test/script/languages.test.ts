import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnswerId } from '../../src/script/call-script.js'
import type { Language } from '../../src/script/languages/index.js'
import { callScript } from '../../src/script/tree.js'
import { FULL, NOTHING } from './facts.js'
import { ALL, WORDS } from './languages.js'
import { answersOf, everyWord, said } from './tree.js'

const FOLDER = join(import.meta.dirname, '../../src/script/languages')

/** The fourteen points of the advice, and in each language the words with which each is made. */
const POINTS: readonly (readonly [
  point: string,
  answer: AnswerId,
  words: Readonly<Record<Language, RegExp>>,
])[] = [
  ['1 be polite', 'undecided', { en: /^Thank you for telling me/, de: /^Danke, dann weiß ich Bescheid/ }],
  ['2 greet them by name', 'they-answer', { en: /^Hello, Doctor Max/, de: /^Guten Tag, Doctor Max/ }],
  ['3 who you are', 'they-answer', { en: /My name is Bartholomew/, de: /hier ist Bartholomew/ }],
  [
    '4 that you met, and when',
    'they-answer',
    {
      en: /We met on Wednesday 23 September, when you interviewed me/,
      de: /am Mittwoch, den 23\. September ein Vorstellungsgespräch/,
    },
  ],
  [
    '5 the job',
    'they-answer',
    { en: /Senior Regional .* job at Consol/, de: /um die Stelle Senior Regional .*Analyst\./ },
  ],
  [
    '6 the update',
    'they-answer',
    { en: /whether there is any news\.$/, de: /ob es schon etwas Neues gibt\./ },
  ],
  [
    '7 thank them for considering you',
    'filled',
    { en: /thank you for considering me/, de: /vielen Dank, dass ich mich vorstellen durfte/ },
  ],
  [
    '8 stay interested in the company',
    'filled',
    {
      en: /still interested in Consolidated/,
      de: /nach wie vor gern bei Ihnen arbeiten/,
    },
  ],
  [
    '9 other openings there',
    'filled',
    {
      en: /glad to hear of other openings/,
      de: /wenn wieder etwas Passendes frei wird\? Das würde mich freuen/,
    },
  ],
  ['10 keep me informed', 'filled', { en: /keep me informed\?/, de: /Würden Sie mir Bescheid geben/ }],
  [
    '11 you want the job',
    'undecided',
    { en: /would very much like this job/, de: /wirklich sehr gern bei Ihnen anfangen/ },
  ],
  [
    '12 can you do more for the application',
    'undecided',
    {
      en: /anything more.*support my application\?/,
      de: /Kann ich noch etwas tun\? Brauchen Sie noch Unterlagen/,
    },
  ],
  [
    '13 reachable for questions',
    'undecided',
    { en: /further question, .* on 07700 900123/, de: /noch Fragen haben, .* unter 07700 900123/ },
  ],
  [
    '14 looking forward to hearing from them',
    'undecided',
    { en: /look forward to hearing from you/, de: /freue ich mich, von Ihnen zu hören/ },
  ],
  [
    'by when they decide',
    'undecided',
    { en: /by when you expect to decide\?/, de: /bis wann die Entscheidung fällt\?/ },
  ],
  ['call back: when', 'call-back', { en: /what time/, de: /Um wie viel Uhr/ }],
  ['an offer: thanks', 'offer', { en: /^Thank you/, de: /^Vielen Dank/ }],
  [
    'an offer: time',
    'offer',
    { en: /by when do you need my answer\?/, de: /bis wann brauchen Sie Bescheid von mir\?/ },
  ],
  [
    'no time: when again',
    'not-now',
    { en: /When may I call you again\?/, de: /Wann darf ich Sie wieder anrufen\?/ },
  ],
  [
    'somebody else: who, whom, what',
    'somebody-else',
    { en: /name is Bart.* speak to Doctor.* Data Analyst/, de: /Name ist Bart.* Ist Doctor.* Data Analyst/ },
  ],
  [
    'voicemail: who, what, the number twice',
    'voicemail',
    { en: /This is Bart.*Analyst.*900123.*900123/, de: /hier ist Bart.*Analyst.*900123.*900123/ },
  ],
  ['voicemail: a goodbye', 'voicemail', { en: /Thank you, and goodbye\.$/, de: /Auf Wiederhören\.$/ }],
]

/** Words that betray the language: none of them may stand in the words of another. */
const OWN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|you|your|hello|thank|goodbye|call|job|and|with|please|company|day)\b/i,
  de: /\b(?:der|die|das|sie|ihr|ihre|guten|danke|dank|und|oder|nicht|mit|bitte|stelle|nummer)\b|[äöüß„“]/i,
}

const DECIDES = /\b(?:if|switch|for|while|let|var|function|return|null|undefined|new)\b|\?|&&|\|\|/

describe.each(WORDS)('%s', (language, words) => {
  const full = callScript(words, FULL)

  test.each(POINTS)('%s (%s)', (_, answer, said_) => {
    expect(said(full, answer)).toMatch(said_[language])
  })

  test.each(['undecided', 'filled', 'call-back', 'offer', 'not-now'] as const)(
    '%s: a polite end',
    (answer) => {
      const ends = {
        en: /Thank you for your time\. Goodbye\.$/,
        de: /Vielen Dank und auf Wiederhören\.$/,
      }
      expect(said(full, answer)).toMatch(ends[language])
    },
  )

  test('has no word of another language, in sentences, headings or blanks', () => {
    const blank = callScript(words, NOTHING)
    const text = [everyWord(blank), ...answersOf(blank).map(({ they }) => they)].join('\n')
    for (const other of ALL) {
      if (other === language) expect(text).toMatch(OWN[other])
      else expect(text.match(OWN[other])?.[0]).toBeUndefined()
    }
  })

  test('bears the name of its row, of its file and of its export', () => {
    expect(words.language).toBe(language)
    expect(source(language)).toMatch(new RegExp(`^export const ${language} = `, 'm'))
  })

  test('decides nothing, keeps nothing, and is soon read', () => {
    expect(source(language)).toMatch(/^} satisfies Words\n$/m)
    expect(codeOf(source(language))).not.toMatch(DECIDES)
    // The pattern finds what it is for.
    expect(codeOf(`say: ({ role }) => \`a \${role ? 'b' : 'c'}\``)).toMatch(DECIDES)
    expect(codeOf("say: ({ role }) => role || 'What if?'")).toMatch(DECIDES)
    expect(source(language).trimEnd().split('\n').length).toBeLessThan(90)
  })
})

test('every file of a language has its row', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ''))
  expect(files.filter((name) => name !== 'index').sort()).toEqual([...ALL].sort())
})

test('German is spoken on the telephone, and to strangers', () => {
  const [, words] = WORDS.find(([language]) => language === 'de') ?? []
  if (words === undefined) throw new Error('no German')
  const text = everyWord(callScript(words, FULL))
  expect(text).not.toMatch(/Wiedersehen|Tschüss|Störe|\b(?:du|dir|dein\w*|Herrn|Frau \p{Lu})\b/u)
})

function source(language: Language): string {
  return readFileSync(join(FOLDER, `${language}.ts`), 'utf8')
}

/** What is left without comments and texts; of a text with slots, what stands in the slots. */
function codeOf(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replaceAll(/`[^`]*`/g, (filled) =>
      [...filled.matchAll(/\$\{([^}]*)\}/g)].map(([, slot]) => slot).join(' '),
    )
    .replaceAll(/'[^'\n]*'/g, '')
}
