import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../src/render/visible.js'

test.each([
  ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
  ['a line feed and a tab', 'a\nb\tc', 'a\\u000ab\\u0009c'],
  ['DEL and C1', '\u007f\u009b2J', '\\u007f\\u009b2J'],
  ['a bidi override', 'Acme\u202egnp', 'Acme\\u202egnp'],
  ['bidi isolates and marks', '\u2066a\u2069\u200f\u061c', '\\u2066a\\u2069\\u200f\\u061c'],
  ['zero-width characters', 'A\u200bc\u2060me\ufeff', 'A\\u200bc\\u2060me\\ufeff'],
  ['a joiner between Latin letters', 'Ac\u200dme\u200c', 'Ac\\u200dme\\u200c'],
  ['a soft hyphen', 'Ac\u00adme', 'Ac\\u00adme'],
  ['line and paragraph separators', 'a\u2028b\u2029', 'a\\u2028b\\u2029'],
  ['letters drawn as nothing', '\u3164\u115f\u034f', '\\u3164\\u115f\\u034f'],
  ['half a surrogate pair', 'a\ud83d', 'a\\ud83d'],
  ['a tag', '\u{e0041}', '\\u{e0041}'],
])('%s is written out', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each([
  ['accents', 'Société Générale'],
  ['an accent of its own', 'Socie\u0301te\u0301'],
  ['Chinese', '字节跳动'],
  ['Hebrew and Arabic', 'טבע שלום مرحبا'],
  ['an emoji', '🚀 Rockets'],
  ['an emoji of several parts', '👩‍💻 and 🏳️‍🌈 and 👩🏽‍🚀'],
  ['a joiner in Persian', 'می\u200cخواهم'],
  ['a joiner in Devanagari', 'क्\u200dष'],
])('%s stays as it is', (_, text) => {
  expect(visible(text)).toBe(text)
})

test('whatever comes in, no control character comes out, and a second time nothing changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visible(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      expect(visible(shown)).toBe(shown)
    }),
  )
})
