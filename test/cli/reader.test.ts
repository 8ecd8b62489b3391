import { CommanderError } from 'commander'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programFor } from '../../src/cli/help.js'
import { readLine } from '../../src/cli/reader.js'
import { check } from '../../src/commands/check.js'
import type { Command, ReadLine } from '../../src/commands/command.js'
import { COMMANDS, type CommandRow, commandNamed } from '../../src/commands/index.js'
import { edit, heard, note } from '../../src/commands/keeping.js'
import { optionOf } from '../../src/details/derived.js'
import { isUserError, type UserErrorCode } from '../../src/domain/user-error.js'
import { ioOf } from '../support/fake-io.js'

const read = (...args: readonly string[]) => readLine(args, check)

describe('a command line', () => {
  test('is a name, and options with their values, in any order', () => {
    expect(read('acme', '--today', '2026-11-16', '--json')).toEqual({
      words: { who: 'acme' },
      line: { today: '2026-11-16', json: true },
    })
    expect(read('--call-limit=3', '--no-calls', '-q', '--role=a=b')?.line).toEqual({
      noCalls: true,
      callLimit: '3',
      quiet: true,
      role: 'a=b',
    })
    expect(read()).toEqual({ words: {}, line: {} })
  })

  test('gathers what may be repeated, and takes the last of anything else', () => {
    const { line } = read('--closed', '1 Nov', '--closed=2 Nov', '--today', 'x', '--today', 'y') ?? {}
    expect(line).toEqual({ closed: ['1 Nov', '2 Nov'], today: 'y' })
  })

  test('has empty values, values that begin like an option, and an end of its options', () => {
    expect(readLine(['acme', '--phone', ''], edit)?.line).toEqual({ phone: '' })
    expect(read('--role=-x', '--company', '-')?.line).toEqual({ role: '-x', company: '-' })
    expect(readLine(['acme', '--', '--offer'], note)?.words).toEqual({ who: 'acme', text: ['--offer'] })
  })

  test('tells yes, no and nothing apart', () => {
    expect(readLine(['acme', '--calls'], edit)?.line).toEqual({ noCalls: false })
    expect(readLine(['acme', '--no-calls'], edit)?.line).toEqual({ noCalls: true })
    expect(readLine(['acme'], edit)?.line).toEqual({})
  })

  test.each([
    ['an option that there is not', ['--interview', '2026-11-12']],
    ['an option without its value', ['--interviewed']],
    ['a value for an option that takes none', ['--json=yes']],
    ['two names', ['acme', 'globex']],
    ['a wish for help', ['--help']],
    ['several short options in one', ['-qV']],
  ])('is none with %s', (_, args) => {
    expect(read(...args)).toBeUndefined()
  })

  test('is none with the name of a command below, whose line the rest is', () => {
    const below = { add: {} }
    expect(readLine(['--json', 'add', '--interviewed', '--json'], check, below)).toBeUndefined()
    expect(readLine(['--json', '--', 'add'], check, below)).toBeUndefined()
  })

  const faults: readonly (readonly [
    what: string,
    args: readonly string[],
    command: Command,
    code: UserErrorCode,
  ])[] = [
    ['an option where a value should stand', ['--interviewed', '--json'], check, 'value-missing'],
    ['the same in an edit', ['acme', '--role', '--json'], edit, 'value-missing'],
    [
      'two days of one interview',
      ['--interviewed', '1 Nov', '--interviewed', '2 Nov'],
      check,
      'detail-twice',
    ],
    ['the same in an edit', ['acme', '--interviewed=1 Nov', '--interviewed=2 Nov'], edit, 'detail-twice'],
    ['two promises in a word', ['acme', '--promised=1 Nov', '--promised=2 Nov'], heard, 'detail-twice'],
  ]
  test.each(faults)('is refused with %s', (_, args, command, code) => {
    expect(outcomeOf(() => readLine(args, command))).toBe(code)
  })
})

/** Every command, with the words by which it is named. */
const EVERY = await Promise.all(
  pathsOf(COMMANDS).map(async (path) => ({ path, command: await loaded(path) })),
)

test('every command is among them', () => {
  expect(EVERY.length).toBeGreaterThan(20)
  expect(EVERY.map(({ path }) => path.join(' '))).toContain('holidays add')
})

describe.each(EVERY)('of $path', ({ path, command }) => {
  test('what is read is what commander reads', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'acme',
        '2026-11-12',
        'last thursday',
        '-',
        '-q',
        '-x',
        '-1',
        '--help',
        '',
        'a=b',
        'add',
        'help',
      ),
      fc.constantFrom(...command.options.flatMap(({ choices = [] }) => choices), 'set'),
      fc.string({ maxLength: 4 }),
    )
    const flag = fc.constantFrom('--', ...command.options.map((row) => `--${optionOf(row)}`))
    const valued = fc.tuple(flag, word).map(([name, value]) => `${name}=${value}`)
    const argument = fc.oneof({ weight: 3, arbitrary: word }, flag, valued)
    let both = 0
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 6 }), async (args) => {
        const below = commandNamed(path)?.row.below
        const ours = outcomeOf(() => readLine(args, command, below))
        if (ours === undefined) return
        both++
        expect(ours).toEqual(await byCommander([...path, ...args]))
      }),
      { numRuns: 300 },
    )
    expect(both).toBeGreaterThan(9)
  })
})

async function byCommander(argv: readonly string[]): Promise<ReadLine | UserErrorCode | undefined> {
  let read: ReadLine | undefined
  const run = async (_: Command, found: ReadLine) => {
    read = found
  }
  try {
    const program = await programFor(argv, COMMANDS, run, ioOf({}))
    await program.parseAsync(argv, { from: 'user' })
    return read
  } catch (error) {
    if (isUserError(error)) return error.code
    if (error instanceof CommanderError) return undefined
    throw error
  }
}

function outcomeOf(read: () => ReadLine | undefined): ReadLine | UserErrorCode | undefined {
  try {
    return read()
  } catch (error) {
    if (isUserError(error)) return error.code
    throw error
  }
}

function pathsOf(commands: Readonly<Record<string, CommandRow>>): readonly (readonly string[])[] {
  return Object.entries(commands).flatMap(([name, { below }]) => [
    [name],
    ...pathsOf(below ?? {}).map((path) => [name, ...path]),
  ])
}

async function loaded(path: readonly string[]): Promise<Command> {
  const named = commandNamed(path)
  if (named === undefined) throw new Error(`no command ${path.join(' ')}`)
  return named.row.load()
}
