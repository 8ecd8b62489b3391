import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeSlug, plain, slugOf } from '../../src/journal/model/slug.js'

describe('a slug', () => {
  test.each([
    ['Acme', 'acme'],
    ['  Acme  Ltd. ', 'acme-ltd'],
    ['Müller & Söhne', 'muller-sohne'],
    ['Société Générale', 'societe-generale'],
    ['Łódź Straße Æther', 'lodz-strasse-aether'],
    ['AT&T', 'at-t'],
    ['3M', '3m'],
    ['ＡＣＭＥ', 'acme'],
    ['İş Bankası', 'is-bankasi'],
  ])('of %j is %s', (company, slug) => {
    expect(slugOf(company)).toBe(slug)
  })

  test.each(['字节跳动', 'Яндекс', '株式会社ABC', '!!!', '', '\u001b[2J', 'x'.repeat(500)])(
    'of %j is ASCII and short',
    (company) => {
      expect(slugOf(company)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slugOf(company).length).toBeLessThanOrEqual(40)
    },
  )

  test('differs where only letters without an ASCII form, or the ends, differ', () => {
    const companies = [
      '字节跳动',
      '腾讯',
      '株式会社ABC',
      '有限会社ABC',
      'ABC',
      `${'x'.repeat(50)}a`,
      `${'x'.repeat(50)}b`,
    ]
    expect(new Set(companies.map(slugOf)).size).toBe(companies.length)
  })

  test('is the same on every machine, whatever the case', () => {
    expect(slugOf('字节跳动')).toBe('x-wi75cj')
    expect(slugOf('ЯНДЕКС')).toBe(slugOf('яндекс'))
  })

  test('is always one that the journal accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (company) => {
        expect(slugOf(company)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slugOf(company).length).toBeLessThanOrEqual(40)
      }),
    )
  })

  test('gets a number where it is taken', () => {
    const taken = new Set(['acme', 'acme-2'])
    expect(freeSlug('Acme', (slug) => taken.has(slug))).toBe('acme-3')
    expect(freeSlug('Globex', (slug) => taken.has(slug))).toBe('globex')
  })
})

test('accents, case and width make no difference to what is searched', () => {
  expect(plain('Ｓociété')).toBe('societe')
  expect(plain('が')).not.toBe(plain('か'))
})
