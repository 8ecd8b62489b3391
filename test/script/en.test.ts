import { describe, expect, test } from 'vitest'
import type { AnswerId, ScriptDetail } from '../../src/script/call-script.js'
import { englishScript } from '../../src/script/en.js'
import type { CallFacts } from '../../src/script/facts.js'
import { FULL, NOTHING } from './facts.js'
import { answersOf, said, stepOf, stepsOf } from './tree.js'

const full = englishScript(FULL)

describe('the advice, point by point', () => {
  const points: readonly (readonly [point: string, answer: AnswerId, words: readonly RegExp[]])[] = [
    ['who you are', 'they-answer', [/My name is Bartholomew Montgomery-Cholmondeley/]],
    ['whom you ask for', 'they-answer', [/Hello, Doctor Maximiliane/]],
    ['that you met, and when', 'they-answer', [/We met on Wednesday 23 September/]],
    ['for which job, and where', 'they-answer', [/Data Analyst job/, /at Consolidated Amalgamated Holdings/]],
    ['the request for an update', 'they-answer', [/whether there is any news/]],
    ['filled: thank them for considering you', 'filled', [/thank you for considering me/]],
    [
      'filled: stay interested in the company',
      'filled',
      [/still interested in Consolidated Amalgamated Holdings/],
    ],
    ['filled: other openings there', 'filled', [/glad to hear of other openings/]],
    ['filled: keep me informed', 'filled', [/keep me informed/]],
    ['filled: a polite end', 'filled', [/Thank you.*Goodbye\.$/]],
    ['undecided: you want the job', 'undecided', [/would very much like this job/]],
    [
      'undecided: anything more to support the application',
      'undecided',
      [/anything more.*support my application\?/],
    ],
    [
      'undecided: reachable for further questions',
      'undecided',
      [/further question, you can reach me on 07700 900123/],
    ],
    ['undecided: by when they decide', 'undecided', [/by when you expect to decide\?/]],
    ['undecided: looking forward to hear from them', 'undecided', [/look forward to hearing from you/]],
    ['undecided: a polite end', 'undecided', [/Thank you.*Goodbye\.$/]],
    ['call back: when', 'call-back', [/what time/, /Thank you.*Goodbye\.$/]],
    [
      'an offer: thanks, and time',
      'offer',
      [/[Tt]hank you/, /by when do you need my answer\?/, /Goodbye\.$/],
    ],
    ['no time: when to call again', 'not-now', [/When may I call you again\?/, /Goodbye\.$/]],
    [
      'somebody else: who, and about what',
      'somebody-else',
      [/name is Bartholomew/, /speak to Doctor/, /Data Analyst/],
    ],
    [
      'voicemail: who, about what, and the number twice',
      'voicemail',
      [/This is Bartholomew/, /Data Analyst/, /900123.*900123/],
    ],
  ]
  test.each(points)('%s (%s)', (_, id, words) => {
    for (const pattern of words) expect(said(full, id)).toMatch(pattern)
  })
})

test('everything that may happen on the call has its place in the tree, once', () => {
  const tree: Record<AnswerId, AnswerId | 'start'> = {
    'they-answer': 'start',
    undecided: 'they-answer',
    filled: 'they-answer',
    'call-back': 'they-answer',
    offer: 'they-answer',
    'not-now': 'they-answer',
    'somebody-else': 'start',
    voicemail: 'start',
    'no-answer': 'start',
  }
  const found: Record<string, string> = {}
  for (const { id } of full.start.answers) found[id] = 'start'
  for (const { id, step } of answersOf(full)) for (const answer of step.answers) found[answer.id] = id
  expect(found).toEqual(tree)
  expect(answersOf(full)).toHaveLength(Object.keys(tree).length)
})

test('nothing is said before somebody answers, nor if nobody does', () => {
  expect(full.start.say).toEqual([])
  expect(stepOf(full, 'no-answer').say).toEqual([])
  expect(stepOf(full, 'no-answer').tip).toMatch(/another day/)
})

test('every sentence can be said: it begins with a capital and ends as a sentence does', () => {
  for (const { say, tip } of stepsOf(full)) {
    for (const line of say) expect(line).toMatch(/^[A-Z].*[.?]$/)
    if (tip !== undefined) expect(tip).toMatch(/^[A-Z].*\.$/)
  }
})

test('a name that ends with a stop of its own gets no second one', () => {
  const names = { ...FULL, name: 'Sam Lee Jr.', interviewer: 'J. D.', company: 'Acme Inc.' }
  for (const { say } of stepsOf(englishScript(names))) expect(say.join(' ')).not.toMatch(/\.\./)
  expect(said(englishScript(names), 'they-answer')).toMatch(/job at Acme Inc\. [A-Z]/)
})

describe('no detail is invented', () => {
  test('with nothing given, no sentence holds a name, a day or a number', () => {
    const words = everyWord(englishScript(NOTHING)).replaceAll(/\[[^\]]+\]|30 seconds/g, '')
    // "Tuesday" stands in the heading of an answer: it is what they may say, and is quoted.
    expect(words).not.toMatch(/\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|undefined|null/)
    expect(words).not.toMatch(
      /(?:January|February|March|April|June|July|August)|(?:Septem|Octo|Novem|Decem)ber/,
    )
  })

  const details: readonly (readonly [fact: keyof CallFacts, shown: string])[] = [
    ['name', 'Bartholomew'],
    ['number', '07700 900123'],
    ['company', 'Consolidated'],
    ['role', 'Senior Regional'],
    ['interviewer', 'Featherstonehaugh'],
    ['phone', '020 7946 0958'],
    ['interviewed', 'Wednesday 23 September'],
    ['promised', 'Wednesday 14 October'],
    ['messageLeft', 'Tuesday 20 October'],
  ]
  test.each(details)('%s: what was not given is not there, and what was given is', (fact, shown) => {
    const without = englishScript({ ...FULL, [fact]: null })
    expect(everyWord(full)).toContain(shown)
    expect(everyWord(without)).not.toContain(shown)
    const only = englishScript({ ...NOTHING, [fact]: FULL[fact] })
    expect(everyWord(only)).toContain(shown)
  })
})

describe('blanks', () => {
  const marks: readonly (readonly [detail: ScriptDetail, mark: string])[] = [
    ['name', '[your name]'],
    ['number', '[your number]'],
    ['company', '[company]'],
    ['role', '[job title]'],
    ['interviewer', '[interviewer]'],
    ['interviewed', '[day of the interview]'],
  ]
  test.each(marks)('without %s, %s stands in the words, and is listed', (detail, mark) => {
    const script = englishScript({ ...FULL, [detail]: null })
    expect(script.blanks).toEqual([{ detail, mark }])
    expect(everyWord(script)).toContain(mark)
  })

  test('are listed once each, and no other bracket stands in the words', () => {
    const script = englishScript(NOTHING)
    const inWords = new Set(everyWord(script).match(/\[[^\]]+\]/g))
    expect([...inWords].sort()).toEqual(script.blanks.map(({ mark }) => mark).sort())
    expect(script.blanks).toHaveLength(marks.length)
    expect(full.blanks).toEqual([])
  })
})

describe('reminders', () => {
  test('of the day that they named and of a message, before the question', () => {
    const lines = stepOf(full, 'they-answer').say
    const promise = lines.findIndex((line) => /hear from you by Wednesday 14 October/.test(line))
    const message = lines.findIndex((line) => /left you a message on Tuesday 20 October/.test(line))
    const question = lines.findIndex((line) => /any news/.test(line))
    expect(promise).toBeGreaterThan(0)
    expect(message).toBeGreaterThan(promise)
    expect(question).toBeGreaterThan(message)
  })

  test('of neither, where there is none', () => {
    const lines = said(englishScript({ ...FULL, promised: null, messageLeft: null }), 'they-answer')
    expect(lines).not.toMatch(/would hear|message/)
  })
})

test('a message on a machine takes less than 30 seconds, the longest names included', () => {
  const words = said(full, 'voicemail')
  // 130 words a minute, a name with a hyphen being two words; a digit at a time, three in a second.
  const digits = (words.match(/\d{3,}/g) ?? []).join('').length
  const count = words.replaceAll(/\d{3,}/g, '').match(/[\p{L}\p{N}']+/gu)?.length ?? 0
  expect(digits).toBe(22)
  expect(count).toBeGreaterThan(30)
  expect((count * 60) / 130 + digits / 3).toBeLessThan(30)
})

test('the title says what the words are about', () => {
  expect(full.title).toBe(
    'Consolidated Amalgamated Holdings, Senior Regional Operations Data Analyst, 020 7946 0958',
  )
  expect(englishScript(NOTHING).title).toBe('')
})

test('its fields, by name: programs read them', () => {
  expect(Object.keys(full)).toEqual(['schema', 'language', 'title', 'start', 'blanks'])
  expect(full).toMatchObject({ schema: 'followup.script/1', language: 'en' })
  expect(Object.keys(stepOf(full, 'undecided')).sort()).toEqual(['answers', 'say', 'tip'])
  expect(Object.keys(full.start.answers[0] ?? {})).toEqual(['id', 'they', 'step'])
})

/** Everything that is to be said or done; not the headings, which are theirs. */
function everyWord(script: ReturnType<typeof englishScript>): string {
  return stepsOf(script)
    .flatMap(({ say, tip }) => [...say, tip ?? ''])
    .join('\n')
}
