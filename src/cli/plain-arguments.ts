import type { OptionRow } from './details-options.js'

/** What stands on a command line: at most one name, and the options by the names that commander gives them. */
export interface Plain {
  readonly who: string | undefined
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Reads the arguments of a command where nothing is to be explained: known options, each with its value, and at most
 * one name. Undefined for every other command line, those with a mistake among them. They are commander's, which a
 * plain line need not wait for: to load it takes a quarter of what a check may take.
 */
export function readPlain(args: readonly string[], rows: readonly OptionRow[]): Plain | undefined {
  const options: Record<string, unknown> = {}
  const byFlag = new Map<string, OptionRow>()
  for (const row of rows) {
    byFlag.set(`--${row.name}`, row)
    if (row.short !== undefined) byFlag.set(`-${row.short}`, row)
    if (isOff(row)) options[keyOf(row)] = true
  }
  let who: string | undefined
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('-')) {
      if (arg === '' || who !== undefined) return undefined
      who = arg
      continue
    }
    const equals = arg.indexOf('=')
    const row = byFlag.get(equals < 0 ? arg : arg.slice(0, equals))
    if (row === undefined) return undefined
    const key = keyOf(row)
    if (row.value === undefined) {
      if (equals >= 0) return undefined
      options[key] = !isOff(row)
      continue
    }
    const value = equals < 0 ? (args[++i] ?? '') : arg.slice(equals + 1)
    if (value === '' || value.startsWith('-')) return undefined
    if (row.once && key in options) return undefined
    options[key] = row.repeatable
      ? [...((options[key] as readonly string[] | undefined) ?? []), value]
      : value
  }
  return { who, options }
}

function isOff({ name }: OptionRow): boolean {
  return name.startsWith('no-')
}

/** `call-limit` is `callLimit`, and `no-calls` is `calls`. */
function keyOf({ name }: OptionRow): string {
  const [first = '', ...rest] = name.split('-').filter((word) => word !== 'no')
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
