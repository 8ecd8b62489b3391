import { describe, expect, test } from 'vitest'
import { optionName } from '../../src/answering/given.js'
import { PLAIN } from '../../src/render/screen.js'
import { renderScript } from '../../src/render/script.js'
import type { CallScript } from '../../src/script/call-script.js'
import { en } from '../../src/script/languages/en.js'
import { callScript } from '../../src/script/tree.js'
import { FULL, NOTHING } from '../script/facts.js'
import { WORDS } from '../script/languages.js'
import { stepsOf } from '../script/tree.js'

describe.each([80, 40])('the words in %i columns', (width) => {
  const screen = { width, style: PLAIN }

  const told = WORDS.flatMap(([language, words]) => [
    [language, 'everything', callScript(words, FULL)] as const,
    [language, 'nothing', callScript(words, NOTHING)] as const,
  ])
  test.each(told)('in %s, of %s, stand there whole, in order, and fit', (_language, _told, script) => {
    const text = renderScript(script, screen)
    for (const line of text.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(width)
      expect(line).toBe(line.trimEnd())
    }
    expect(text).toMatch(/[^\n]\n$/)
    const squeezed = text.replaceAll(/\s+/g, ' ')
    let at = 0
    for (const { say, tip, answers } of stepsOf(script)) {
      for (const words of [...say, ...(tip === undefined ? [] : [tip])]) {
        const found = squeezed.indexOf(words, at)
        expect(found).toBeGreaterThanOrEqual(at)
        at = found
      }
      for (const { they } of answers) expect(squeezed).toContain(`> ${they}`)
    }
  })
})

test('what is to be said stands in quotation marks, and a tip does not', () => {
  const text = renderScript(callScript(en, FULL), { width: 80, style: PLAIN })
  expect(text).toMatch(/^ {4}"Hello, /m)
  expect(text.match(/"/g)?.length).toBe(2 * quoted(callScript(en, FULL)))
})

test('every blank is listed with the option that fills it', () => {
  const script = callScript(en, NOTHING)
  const text = renderScript(script, { width: 80, style: PLAIN }).replaceAll(/\s+/g, ' ')
  expect(script.blanks.length).toBeGreaterThan(4)
  for (const { mark, detail } of script.blanks) expect(text).toContain(`${mark} ${optionName(detail)}`)
})

test('where there is no blank, none is spoken of', () => {
  expect(renderScript(callScript(en, FULL), { width: 80, style: PLAIN })).not.toMatch(/blank|\[/)
})

/** The places at which something is quoted: every step in which something is said, and one heading. */
function quoted(script: CallScript): number {
  const steps = stepsOf(script)
  const headings = steps.flatMap(({ answers }) => answers).filter(({ they }) => they.includes('"'))
  return steps.filter(({ say }) => say.length > 0).length + headings.length
}
