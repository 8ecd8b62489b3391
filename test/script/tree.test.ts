import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerId } from '../../src/script/call-script.js'
import type { CallFacts } from '../../src/script/facts.js'
import type { Language } from '../../src/script/languages/index.js'
import { BLANKS } from '../../src/script/outline.js'
import { callScript } from '../../src/script/tree.js'
import { FULL, NOTHING } from './facts.js'
import { WORDS } from './languages.js'
import { answersOf, everyWord, said, stepOf, stepsOf } from './tree.js'

/** What a language has no need to say: in German one says `bei Ihnen`, and the name of a company is not declined. */
const UNSAID: { readonly [Name in Language]?: readonly (keyof CallFacts)[] } = { de: ['company'] }

describe.each(WORDS)('in %s', (language, words) => {
  const full = callScript(words, FULL)
  const unsaid = UNSAID[language] ?? []

  test('everything that may happen on the call has its place in the tree, once', () => {
    const ids: readonly (readonly [AnswerId, readonly AnswerId[]])[] = [
      ['they-answer', ['undecided', 'filled', 'call-back', 'offer', 'not-now']],
      ['somebody-else', []],
      ['voicemail', []],
      ['no-answer', []],
    ]
    const found = full.start.answers.map(({ id, step }) => [id, step.answers.map((answer) => answer.id)])
    expect(found).toEqual(ids)
    expect(answersOf(full)).toHaveLength(9)
  })

  test('nothing is said before somebody answers, nor if nobody does', () => {
    expect(full.start.say).toEqual([])
    expect(stepOf(full, 'no-answer').say).toEqual([])
  })

  test('there is something to do before the call, and where the next call hangs on it', () => {
    expect(full.start.tip).toContain('020 7946 0958')
    const withTip = answersOf(full).flatMap(({ id, step }) => (step.tip === undefined ? [] : [id]))
    const expected = ['call-back', 'no-answer', 'offer', 'somebody-else', 'undecided', 'voicemail']
    expect([...withTip].sort()).toEqual(expected)
  })

  test('every sentence of the language is in the tree', () => {
    const told = { ...FULL, weekday: '', day: 0, month: '', ...spokenDays() }
    const sentences = JSON.stringify(words, (_, value) => (typeof value === 'function' ? value(told) : value))
    for (const [sentence] of sentences.matchAll(/"[^"]{30,}"/g)) {
      expect(JSON.stringify(full)).toContain(sentence.slice(1, -1))
    }
  })

  test('every sentence can be said: it begins with a capital and ends as a sentence does', () => {
    for (const { say, tip } of stepsOf(full)) {
      for (const line of say) expect(line).toMatch(/^\p{Lu}.*[.?]$/u)
      if (tip !== undefined) expect(tip).toMatch(/^\p{Lu}.*\.$/u)
    }
    for (const { they } of answersOf(full)) expect(they).toMatch(/^["„]?\p{Lu}.*[^.]$/u)
  })

  test('with everything told there is no blank, and no gap', () => {
    expect(full.blanks).toEqual([])
    expect(JSON.stringify(full)).not.toMatch(/undefined|null|NaN/)
    expect(everyWord(full)).not.toMatch(/\[|\]| {2}|\s[.,?]|\.\.|^\s|\s$/m)
  })

  test('a name that ends with a stop of its own gets no second one', () => {
    const names = { ...FULL, name: 'Sam Lee Jr.', interviewer: 'J. D.', company: 'Acme Inc.', role: 'Asst.' }
    const script = callScript(words, names)
    for (const { say } of stepsOf(script)) expect(say.join(' ')).not.toMatch(/\.\.|\. [,?]/)
    expect(everyWord(script)).toMatch(/Sam Lee Jr\. /)
  })

  describe('no detail is invented', () => {
    const dates = [...words.weekdays, ...words.months].filter(Boolean).join('|')

    test('with nothing given, no sentence holds a name, a day or a number', () => {
      const told = everyWord(callScript(words, NOTHING)).replaceAll(/\[[^\]]+\]|30 [Ss]e[ck]\w+/g, '')
      expect(told).not.toMatch(new RegExp(`\\d|undefined|null|\\b(?:${dates.replace('May|', '')})\\b`, 'u'))
    })

    const spoken = spokenDays()
    const told = (Object.keys(NOTHING) as (keyof CallFacts)[]).filter((fact) => !unsaid.includes(fact))
    test.each(told)('%s: given it is there, else not', (fact) => {
      const shown = fact in spoken ? spoken[fact as keyof typeof spoken] : String(FULL[fact])
      expect(everyWord(full)).toContain(shown)
      expect(everyWord(callScript(words, { ...FULL, [fact]: null }))).not.toContain(shown)
      expect(everyWord(callScript(words, { ...NOTHING, [fact]: FULL[fact] }))).toContain(shown)
    })
  })

  describe('blanks', () => {
    const left = BLANKS.filter((detail) => !unsaid.includes(detail))
    test.each(left)('without %s, its mark stands in the words, and is listed', (detail) => {
      const script = callScript(words, { ...FULL, [detail]: null })
      expect(script.blanks).toEqual([{ detail, mark: words.marks[detail] }])
      expect(everyWord(script)).toContain(words.marks[detail])
    })

    test('are listed once each, in one order, and no other bracket stands in the words', () => {
      const script = callScript(words, NOTHING)
      expect(script.blanks.map(({ detail }) => detail)).toEqual(left)
      const inWords = new Set(everyWord(script).match(/\[[^\]]+\]/g))
      expect([...inWords].sort()).toEqual(script.blanks.map(({ mark }) => mark).sort())
      expect(Object.keys(words.marks).sort()).toEqual([...BLANKS].sort())
    })
  })

  describe('reminders', () => {
    const { promised, messageLeft } = spokenDays()
    test('of the day that they named and of a message, before the question', () => {
      const lines = stepOf(full, 'they-answer').say
      const of = (what: string) => lines.findIndex((line) => line.includes(what))
      expect(lines).toHaveLength(5)
      expect(of(promised)).toBe(2)
      expect(of(messageLeft)).toBe(3)
    })

    test('of neither, where there is none', () => {
      const script = callScript(words, { ...FULL, promised: null, messageLeft: null })
      expect(stepOf(script, 'they-answer').say).toHaveLength(3)
    })
  })

  test('every talk ends with the same polite words', () => {
    for (const { step } of stepOf(full, 'they-answer').answers) {
      expect(step.say.at(-1)?.endsWith(` ${words.goodbye}`)).toBe(true)
    }
  })

  test('a message on a machine takes less than 30 seconds', () => {
    // A digit at a time, three in a second; at a slow 120 words a minute, and a little faster for the longest names.
    const seconds = (facts: CallFacts, pace: number) => {
      const message = said(callScript(words, facts), 'voicemail')
      const digits = (message.match(/\d{3,}/g) ?? []).join('').length
      const count = message.replaceAll(/\d{3,}/g, '').match(/[\p{L}\p{N}']+/gu)?.length ?? 0
      expect(digits).toBe(22)
      expect(count).toBeGreaterThan(30)
      expect(count).toBeLessThan(55)
      return (count * 60) / pace + digits / 3
    }
    const plain = { ...FULL, name: 'Sam Lee', interviewer: 'Jane Doe', role: 'Data Analyst' }
    expect(seconds(plain, 120)).toBeLessThan(30)
    expect(seconds(FULL, 130)).toBeLessThan(30)
  })

  test('the title says what the words are about', () => {
    expect(full.title).toBe(
      'Consolidated Amalgamated Holdings, Senior Regional Operations Data Analyst, 020 7946 0958',
    )
    expect(callScript(words, NOTHING).title).toBe('')
  })

  test('its fields, by name: programs read them', () => {
    expect(Object.keys(full)).toEqual(['schema', 'language', 'title', 'start', 'blanks'])
    expect(full).toMatchObject({ schema: 'followup.script/1', language })
    expect(Object.keys(stepOf(full, 'undecided'))).toEqual(['say', 'answers', 'tip'])
    expect(Object.keys(full.start.answers[0] ?? {})).toEqual(['id', 'they', 'step'])
  })

  test('whatever is told stands in the words as it was told', () => {
    const text = oneof(
      string({ minLength: 1 }),
      constantFrom('A.', '..', '$&', '[company]', '__proto__', '"'),
    )
    const names = record({
      name: text,
      number: text,
      company: text,
      role: text,
      interviewer: text,
      phone: text,
    })
    assert(
      property(names, array(constantFrom(...BLANKS)), (given, missing) => {
        const gaps = Object.fromEntries(missing.map((detail) => [detail, null]))
        const script = callScript(words, { ...FULL, ...given, ...gaps })
        const said = missing.filter((detail) => !unsaid.includes(detail))
        expect(new Set(script.blanks.map(({ detail }) => detail))).toEqual(new Set(said))
        for (const [name, value] of Object.entries({ ...given, ...gaps })) {
          const isSaid = !unsaid.some((fact) => fact === name)
          if (value !== null && isSaid) expect(everyWord(script)).toContain(value)
        }
        expect(answersOf(script)).toHaveLength(9)
      }),
    )
  })

  function spokenDays() {
    const spoken = (weekday: number, day: number, month: number) =>
      words.date({ weekday: words.weekdays[weekday] ?? '', day, month: words.months[month] ?? '' })
    return { interviewed: spoken(3, 23, 9), promised: spoken(3, 14, 10), messageLeft: spoken(2, 20, 10) }
  }
})

test('a fact that one language alone speaks of needs nothing but its sentence, and is left out where it is unknown', () => {
  const [, words] = WORDS[0] ?? []
  if (words === undefined) throw new Error('no language')
  const chatty = { ...words, before: ['One.', ({ phone }: { phone: string }) => `Ring ${phone}.`, 'Two.'] }
  expect(callScript(chatty, { ...NOTHING, phone: '1' }).start.tip).toBe('One. Ring 1. Two.')
  expect(callScript(chatty, NOTHING).start.tip).toBe('One. Two.')
})
