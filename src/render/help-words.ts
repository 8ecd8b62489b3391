import { optionOf } from '../details/derived.js'
import { ARGUMENTS, OPTIONS } from '../details/options.js'
import type { ArgumentRow, OptionRow } from '../details/rows.js'
import { DETAILS } from '../details/table.js'
import { LANGUAGE_CODES } from '../script/languages/index.js'
import { DETAIL_WORDS } from './detail-words.js'
import { ARGUMENT_WORDS, OPTION_WORDS } from './option-words.js'

/* What the help says, but for what it is made of: commander lays it out. */

export const PROGRAM = 'should you call, when, and what do you say?'

export const PROGRAM_EXAMPLES = `The interview is over, and nobody has called.

Examples:
  followup check --interviewed "last thursday"      should I call today?
  followup script --interviewed "last thursday"     what do I say?
  followup holidays GB                              which days are not counted?

With a journal, a name is enough:
  followup add Acme --interviewed "last thursday"   remember it
  followup check                                    how does it all stand?
  followup called acme --outcome message            tell what happened
`

export const QUOTES = 'A value of more than one word goes into quotes: --interviewed "last thursday".\n'

/** What the help of a command begins with: lines that can be typed as they stand. */
export function examplesText(lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  ${line}\n`).join('')}`
}

/** @param path of the command: `holidays add` */
export function forEveryOption(path: string): string {
  return `  For every option: followup ${path} --help`
}

interface Words {
  readonly help: string
  readonly value?: string
  readonly edit?: string
}

const OPTION_ROWS = Object.entries<OptionRow>(OPTIONS)
const ARGUMENT_ROWS = Object.entries<ArgumentRow>(ARGUMENTS)
const WORDS_OF_OPTIONS = new Map<string, Words>(Object.entries(OPTION_WORDS))
const WORDS_OF_ARGUMENTS = new Map<string, Words>(Object.entries(ARGUMENT_WORDS))

/** What stands for the value of an option, if it takes one, and what the option does. @param path of its command */
export function optionWords(row: OptionRow, path: string): Words {
  const same = (other: OptionRow) => other.name === row.name && optionOf(other) === optionOf(row)
  const detail = DETAILS.find(same)
  if (detail !== undefined) {
    const words: Words = DETAIL_WORDS[detail.name]
    if (path === 'edit') return { ...words, help: words.edit ?? words.help }
    return detail.tells === 'language'
      ? { ...words, help: `${words.help}: ${LANGUAGE_CODES.join(', ')} (default: ${LANGUAGE_CODES[0]})` }
      : words
  }
  const [key = ''] = OPTION_ROWS.find(([, other]) => same(other)) ?? []
  return WORDS_OF_OPTIONS.get(key) ?? withoutWords(row.name)
}

export function argumentWords({ name, shown, times, detail }: ArgumentRow): string {
  const [key = ''] =
    ARGUMENT_ROWS.find(
      ([, other]) =>
        other.name === name && other.shown === shown && other.times === times && other.detail === detail,
    ) ?? []
  return (WORDS_OF_ARGUMENTS.get(key) ?? withoutWords(name)).help
}

function withoutWords(name: string): never {
  throw new Error(`${name} stands in no table, and has no words`)
}
