import { describe, expect, test } from 'vitest'
import { callScript } from '../../src/script/tree.js'
import { dayOf } from '../support/stories.js'
import { NOTHING } from './facts.js'
import { WORDS } from './languages.js'
import { everyWord, said } from './tree.js'

describe('a day is spoken', () => {
  // `Intl` knows the names of days by itself.
  test.each(WORDS)('as in %s, on every day of a year', (language, words) => {
    const format = (options: object, day: Date) =>
      new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(day)
    for (let day = new Date('2028-01-01'); day.getUTCFullYear() === 2028; day = new Date(+day + 86_400_000)) {
      const iso = day.toISOString().slice(0, 10)
      const spoken = words.date({
        weekday: format({ weekday: 'long' }, day),
        day: day.getUTCDate(),
        month: format({ month: 'long' }, day),
      })
      const script = callScript(words, { ...NOTHING, interviewed: dayOf(iso) })
      expect(said(script, 'they-answer')).toContain(` ${spoken}`)
    }
  })

  test.each([
    ['en', 'Thursday 5 March'],
    ['de', 'Donnerstag, den 5. März'],
  ])('%s: %s', (language, spoken) => {
    const words = WORDS.find(([name]) => name === language)?.[1]
    if (words === undefined) throw new Error(`no language ${language}`)
    expect(everyWord(callScript(words, { ...NOTHING, interviewed: dayOf('2026-03-05') }))).toContain(spoken)
  })
})
