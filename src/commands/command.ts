import type { Desk } from '../answering/desk.js'
import type { ArgumentRow, OptionRow } from '../details/rows.js'
import type { ExitCode } from './exit-code.js'

/** What stands on a command line without an option, by the name of its row. */
export type Words<Row extends ArgumentRow> = { readonly [R in Row as R['name']]: Word<R['times']> }
type Word<Times> = Times extends 'needed'
  ? string
  : Times extends 'many'
    ? readonly string[]
    : string | undefined

/** The options of a command line, by the name of their row. */
export type Line<Row extends OptionRow> = { readonly [R in Row as R['name']]?: Value<R> | undefined }
type Value<Row extends OptionRow> = Row['tells'] extends 'flag'
  ? boolean
  : Row['times'] extends 'many'
    ? readonly string[]
    : Row extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** A command line as it was read, before it is known whether it fits a command. */
export interface ReadLine {
  readonly words: Readonly<Record<string, string | readonly string[]>>
  readonly line: Readonly<Record<string, string | readonly string[] | boolean>>
}

/** A command: what it takes, how its help begins, and what it does. */
export interface Command {
  readonly arguments: readonly ArgumentRow[]
  readonly options: readonly OptionRow[]
  /** Lines that can be typed as they stand. */
  readonly examples: readonly string[]
  run(read: ReadLine, desk: Desk): Promise<ExitCode>
}

/** Makes a command of what it takes and of a function that is given just that. */
export function command<const A extends ArgumentRow, const O extends OptionRow>(spec: {
  readonly arguments: readonly A[]
  readonly options: readonly O[]
  readonly examples: readonly string[]
  run(words: Words<A>, line: Line<O>, desk: Desk): ExitCode | Promise<ExitCode>
}): Command {
  return {
    arguments: spec.arguments,
    options: spec.options,
    examples: spec.examples,
    async run({ words, line }, desk) {
      if (!haveWords(words, spec.arguments) || !haveOptions(line, spec.options))
        throw new Error('a command line was read that the command does not take')
      return spec.run(words, line, desk)
    },
  }
}

function haveWords<A extends ArgumentRow>(words: object, rows: readonly A[]): words is Words<A> {
  const read = new Map<string, unknown>(Object.entries(words))
  return rows.every(({ name, times }) => {
    const word = read.get(name)
    if (times === 'many') return isList(word)
    return typeof word === 'string' || (times === 'optional' && word === undefined)
  })
}

function haveOptions<O extends OptionRow>(line: object, rows: readonly O[]): line is Line<O> {
  const read = new Map<string, unknown>(Object.entries(line))
  return rows.every(({ name, tells, times, choices }) => {
    const value = read.get(name)
    if (value === undefined) return true
    if (tells === 'flag') return typeof value === 'boolean'
    if (times === 'many') return isList(value)
    return typeof value === 'string' && (choices?.includes(value) ?? true)
  })
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
