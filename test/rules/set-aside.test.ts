import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Found } from '../../src/domain/verdict.js'
import { whatHolds } from '../../src/rules/set-aside.js'

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']
const names = fc.subarray(NAMES)
const found = fc
  .uniqueArray(fc.constantFrom(...NAMES))
  .chain((rules) =>
    fc.tuple(
      ...rules.map((rule) => names.map((instead): Found => ({ rule, effect: 'never', date: null, instead }))),
    ),
  )
const rulesOf = (findings: readonly Found[]) => findings.map(({ rule }) => rule)
const sets = (by: Found, { rule }: Found) => by.instead?.includes(rule) === true

test('what is set aside is so by something that holds: never is all of it gone', () => {
  fc.assert(
    fc.property(found, (findings) => {
      const holding = whatHolds(findings)
      for (const finding of findings) {
        if (!holding.includes(finding)) expect(holding.some((by) => sets(by, finding))).toBe(true)
      }
      expect(holding.length > 0).toBe(findings.length > 0)
    }),
  )
})

test('what holds is the same in any order', () => {
  fc.assert(
    fc.property(found, (findings) => {
      expect(new Set(rulesOf(whatHolds([...findings].reverse())))).toEqual(
        new Set(rulesOf(whatHolds(findings))),
      )
    }),
  )
})

test('where there is no circle, nothing holds that something which holds sets aside', () => {
  fc.assert(
    fc.property(found, (findings) => {
      const straight = findings.map((finding) => ({
        ...finding,
        instead: finding.instead?.filter((name) => name > finding.rule) ?? [],
      }))
      const holding = whatHolds(straight)
      for (const finding of holding) expect(holding.some((by) => sets(by, finding))).toBe(false)
    }),
  )
})

const rows: readonly (readonly [what: string, found: string, holds: string])[] = [
  ['nothing is named', 'a b', 'a b'],
  ['one of two', 'a>b b', 'a'],
  ['also from behind', 'b a>b', 'a'],
  ['what is not there', 'a>c b', 'a b'],
  ['what is set aside sets nothing aside', 'a>b b>c c', 'a c'],
  ['two that name each other both hold', 'a>b b>a', 'a b'],
  ['three in a circle too', 'a>b b>c c>a', 'a b c'],
  ['a circle that is broken from outside', 'd>a a>b b>a', 'd b'],
  ['one that names itself holds', 'a>a b', 'a b'],
]
test.each(rows)('%s: %s', (_, text, holding) => {
  const findings = text.split(' ').map((part): Found => {
    const [rule = '', name] = part.split('>')
    const finding = { rule, effect: 'not-before', date: null } as const
    return name === undefined ? finding : { ...finding, instead: [name] }
  })
  expect(rulesOf(whatHolds(findings)).join(' ')).toBe(holding)
})
