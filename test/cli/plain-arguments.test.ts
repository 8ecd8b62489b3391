import { Command } from 'commander'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addOptions, QUESTION_OPTIONS } from '../../src/cli/details-options.js'
import { readPlain } from '../../src/cli/plain-arguments.js'
import { SCRIPT_OPTIONS } from '../../src/cli/script.js'

const read = (...args: readonly string[]) => readPlain(args, QUESTION_OPTIONS)
const ON = { calls: true, color: true, input: true }

describe('a plain command line', () => {
  test('is a name, and options with their values, in any order', () => {
    expect(read('acme', '--today', '2026-11-16', '--json')).toEqual({
      who: 'acme',
      options: { ...ON, today: '2026-11-16', json: true },
    })
    expect(read('--call-limit=3', '--no-calls', '-q', '--role=a=b')?.options).toEqual({
      ...ON,
      calls: false,
      callLimit: '3',
      quiet: true,
      role: 'a=b',
    })
    expect(read()).toEqual({ who: undefined, options: ON })
  })

  test('gathers what may be repeated, and takes the last of anything else', () => {
    const plain = read('--closed', '1 Nov', '--closed=2 Nov', '--today', 'x', '--today', 'y')
    expect(plain?.options).toEqual({ ...ON, closed: ['1 Nov', '2 Nov'], today: 'y' })
  })

  test.each([
    ['an option that there is not', ['--interview', '2026-11-12']],
    ['an option without its value', ['--interviewed']],
    ['an option where a value should stand', ['--interviewed', '--json']],
    ['an empty value', ['--interviewed=']],
    ['a value for an option that takes none', ['--json=yes']],
    ['two names', ['acme', 'globex']],
    ['an empty name', ['']],
    ['a wish for help', ['--help']],
    ['several short options in one', ['-qV']],
    ['the end of the options', ['--', 'acme']],
  ])('is not one with %s', (_, args) => {
    expect(read(...args)).toBeUndefined()
  })
})

test('what is read is what commander reads', () => {
  const word = fc.oneof(
    fc.constantFrom('acme', '2026-11-12', 'last thursday', '-', '--', '-q', '-x', '--help', '', 'a=b'),
    fc.string({ maxLength: 4 }),
  )
  const flag = fc.constantFrom(...SCRIPT_OPTIONS.map(({ name }) => `--${name}`))
  const argument = fc.oneof(
    word,
    flag,
    fc.tuple(flag, word).map(([name, value]) => `${name}=${value}`),
  )
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      const plain = readPlain(args, SCRIPT_OPTIONS)
      fc.pre(plain !== undefined)
      expect(plain).toEqual(byCommander(args))
    }),
    { numRuns: 2000 },
  )
})

function byCommander(args: readonly string[]) {
  const program = new Command('followup')
  let read: unknown
  addOptions(program.command('script'), SCRIPT_OPTIONS)
    .argument('[who]')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
    .action((who: string | undefined, options: object) => {
      read = { who, options: { ...options } }
    })
  program.parse(['script', ...args], { from: 'user' })
  return read
}
