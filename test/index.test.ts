import { describe, expect, test } from 'vitest'
import { callScript, check, UserError } from '../src/index.js'
import { de } from '../src/script/languages/de.js'

/*
 * The library, as a program calls it that no compiler has checked.
 */

const QUESTION = { interviewed: '2026-11-12', country: 'GB', today: '2026-11-16' }

function errorOf(call: () => unknown): UserError {
  try {
    call()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('expected an error')
}

const checkWith = (options: unknown) => () => check(options as typeof QUESTION)
const scriptWith = (options: unknown) => () => callScript(options as typeof QUESTION)

describe('what has to be there, and is not, is missing', () => {
  const rows: readonly (readonly [call: () => unknown, detail: string])[] = [
    [checkWith({ ...QUESTION, interviewed: undefined }), 'interviewed'],
    [checkWith({ ...QUESTION, country: undefined }), 'country'],
    [checkWith({ ...QUESTION, today: undefined }), 'today'],
    [checkWith({}), 'interviewed'],
    [checkWith([]), 'interviewed'],
    [scriptWith({}), 'today'],
  ]
  test.each(rows)('%s: %s', (call, detail) => {
    const error = errorOf(call)
    expect(error.data).toEqual({ code: 'detail-missing', args: { detail } })
    expect(error.message).toMatch(
      new RegExp(`^${detail} is missing\\. .+ Try: ${detail} (?:2026-11-\\d\\d|GB)$`),
    )
  })
})

describe('what is of another type is refused: which, what, and what is taken', () => {
  const rows: readonly (readonly [options: object, read: string, accepted: string])[] = [
    [{ interviewed: 20261112 }, '20261112', '2026-11-12'],
    [{ interviewed: new Date(0) }, 'a Date', '2026-11-12'],
    [{ interviewed: null }, 'null', '2026-11-12'],
    [{ today: {} }, 'an object', '2026-11-12'],
    [{ country: 44 }, '44', '"GB"'],
    [{ country: null }, 'null', '"GB"'],
    [{ region: ['SCT'] }, '["SCT"]', '"SCT"'],
    [{ promised: true }, 'true', '2026-11-12'],
    [{ heard: false }, 'false', '2026-11-12'],
    [{ called: 5 }, '5', 'list'],
    [{ called: ['2026-11-13', 5] }, '["2026-11-13", 5]', 'list'],
    [{ closed: { from: '2026-12-24' } }, 'an object', 'list'],
    [{ open: [null] }, '[null]', 'list'],
    [{ open: [['2026-12-24']] }, '[a list]', 'list'],
    [{ noCalls: 'no' }, '"no"', 'true or false'],
    [{ window: [5, 8] }, '[5, 8]', '"5-8"'],
    [{ grace: true }, 'true', 'a number'],
    [{ callLimit: [2] }, '[2]', 'a number'],
    [{ company: 5 }, '5', 'a text'],
    [{ role: () => 'Analyst' }, 'a function', 'a text'],
    [{ interviewer: {} }, 'an object', 'a text'],
    [{ phone: 441632960000 }, '441632960000', 'a text'],
    [{ phone: Symbol('phone') }, 'Symbol(phone)', 'a text'],
    [{ language: 'de' }, '"de"', 'the words of a language'],
    [{ language: {} }, 'an object', 'the words of a language'],
  ]
  test.each(rows)('%o is %s, and not %s', (options, read, accepted) => {
    const [detail = ''] = Object.keys(options)
    const error = errorOf(checkWith({ ...QUESTION, ...options }))
    expect(error.data).toMatchObject({ code: 'detail-unreadable', args: { detail } })
    expect(error.message.startsWith(`${detail} cannot be ${read}. `)).toBe(true)
    expect(error.message).toContain(accepted)
  })

  test('told by a code each, so that who shows it needs not read English', () => {
    const many: unknown[] = ['2026-11-13', 5, null, new Date(0), {}, [5]]
    many.push(many)
    expect(errorOf(checkWith({ ...QUESTION, called: many })).data).toEqual({
      code: 'detail-unreadable',
      args: {
        detail: 'called',
        accepted: 'calls',
        read: {
          code: 'list',
          args: {
            items: [
              { code: 'literal', args: { written: '"2026-11-13"' } },
              { code: 'literal', args: { written: '5' } },
              { code: 'literal', args: { written: 'null' } },
              { code: 'date', args: {} },
              { code: 'object', args: {} },
              { code: 'list-within', args: {} },
              { code: 'list-within', args: {} },
            ],
          },
        },
      },
    })
  })

  test.each([undefined, null, 'GB', 5])('%o in place of the options', (options) => {
    for (const call of [checkWith(options), scriptWith(options)]) {
      expect(errorOf(call).data).toMatchObject({ code: 'detail-unreadable', args: { detail: 'options' } })
    }
  })

  test.each(['name', 'number'])('%s, for the words', (detail) => {
    expect(errorOf(scriptWith({ ...QUESTION, [detail]: 5 })).data).toMatchObject({
      code: 'detail-unreadable',
      args: { detail, read: { code: 'literal', args: { written: '5' } }, accepted: 'text' },
    })
  })
})

test('the words are English, unless those of another language are given', () => {
  const told = { name: 'Sam Lee', today: '2026-11-19' }
  expect(callScript({ ...told, language: undefined })).toEqual(callScript(told))
  expect(callScript(told).language).toBe('en')
  const { language, start } = callScript({ ...told, language: de })
  expect(language).toBe('de')
  expect(start.answers[0]?.step.say[0]).toMatch(/^Guten Tag, .* hier ist Sam Lee\.$/)
})

test('what may be absent may be undefined; a name that is not known may be null, as in the answer', () => {
  const absent = {
    region: undefined,
    promised: undefined,
    heard: undefined,
    called: undefined,
    noCalls: undefined,
    closed: undefined,
    window: undefined,
    grace: undefined,
  }
  const answer = check(QUESTION)
  expect(check({ ...QUESTION, ...absent })).toEqual(answer)
  expect(checkWith({ ...QUESTION, ...answer.application })()).toEqual(answer)
})

describe('no error advises a day in words, which the library does not read', () => {
  test.each([
    ['interviewed', 'last thursday'],
    ['today', 'today'],
    ['promised', 'end of next week'],
    ['heard', 'yesterday'],
    ['called', 'yesterday=message'],
    ['closed', 'tomorrow..friday'],
    ['open', 'tomorrow'],
  ])('%s %j', (detail, read) => {
    const error = errorOf(checkWith({ ...QUESTION, [detail]: read }))
    expect(error.code).toBe('date-unreadable')
    const advice = error.message.slice(error.message.indexOf('can read.'))
    expect(advice).toContain('2026-')
    expect(advice).not.toMatch(/Nov|yesterday|thursday|ago|week/)
  })
})
