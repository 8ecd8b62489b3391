import type { Command, ReadLine } from '../commands/command.js'
import { optionOf } from '../details/derived.js'
import type { OptionRow } from '../details/rows.js'
import { userError } from '../domain/user-error.js'

/**
 * Reads the arguments of a command: known options with their values, and words in the order of the command's own. What
 * commander reads too, is read as commander does; a test holds the two together. Undefined for a line that is wrong, or
 * that asks for help: both are commander's to explain, and what it accepts all the same runs the same command.
 *
 * @param below the commands below it, by name
 * @throws UserError `value-missing` where the next option stands in place of a value, or `detail-twice`
 */
export function readLine(
  args: readonly string[],
  command: Pick<Command, 'arguments' | 'options'>,
  below: object = {},
): ReadLine | undefined {
  const byFlag = flagsOf(command.options)
  const line: Record<string, string | readonly string[] | boolean> = {}
  const words: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      words.push(...args.slice(i + 1))
      break
    }
    if (!arg.startsWith('-') || arg === '-') {
      // A command below it: the rest of the line is that one's.
      if (Object.hasOwn(below, arg)) return undefined
      words.push(arg)
      continue
    }
    // Of `-q=x` commander makes a `-q` and a `-=`.
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1
    const row = byFlag.get(equals < 0 ? arg : arg.slice(0, equals))
    if (row === undefined) return undefined
    if (row.tells === 'flag') {
      if (equals >= 0) return undefined
      line[row.name] = row.says ?? true
      continue
    }
    const value = equals < 0 ? args[++i] : arg.slice(equals + 1)
    if (value === undefined || !(row.choices?.includes(value) ?? true)) return undefined
    line[row.name] = taken(row, value, line[row.name])
  }
  // A command may be named after the options of the one above it.
  if (words.some((word) => Object.hasOwn(below, word))) return undefined
  const named = wordsOf(words, command.arguments)
  return named && { words: named, line }
}

/** The value of an option, beside what was given for it before. @throws UserError `value-missing` or `detail-twice` */
export function taken(
  { name, times }: OptionRow,
  value: string,
  before: unknown,
): string | readonly string[] {
  if (/^--[a-z]/.test(value)) userError('value-missing', { detail: name, next: value.slice(2) })
  if (times === 'many') return Array.isArray(before) ? [...before, value] : [value]
  if (times === 'once' && before !== undefined) userError('detail-twice', { detail: name })
  return value
}

function flagsOf(rows: readonly OptionRow[]): ReadonlyMap<string, OptionRow> {
  const byFlag = new Map<string, OptionRow>()
  for (const row of rows) {
    byFlag.set(`--${optionOf(row)}`, row)
    if (row.short !== undefined) byFlag.set(`-${row.short}`, row)
  }
  return byFlag
}

/** Undefined where there are too few, or too many. */
function wordsOf(words: readonly string[], rows: Command['arguments']): ReadLine['words'] | undefined {
  const named: Record<string, string | readonly string[]> = {}
  let next = 0
  for (const { name, times } of rows) {
    if (next >= words.length) {
      if (times !== 'optional') return undefined
    } else if (times === 'many') {
      named[name] = words.slice(next)
      next = words.length
    } else named[name] = words[next++] ?? ''
  }
  return next < words.length ? undefined : named
}
