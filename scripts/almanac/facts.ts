import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.js'
import { type CsvRow, csvLines } from './csv.js'

const EFFECTS = ['closed', 'not-a-closure', 'working'] as const
const COLUMNS = ['date', 'region', 'effect', 'name', 'local_name', 'basis', 'entered', 'doubt']
/** What `basis` begins with where a day rests on no official table. Such a closure has its doubt. */
const NO_TABLE = 'no official table seen'

/** One day that a person knows better than the library. */
export interface Fact {
  readonly date: CalendarDate
  /** ISO 3166-2 after the hyphen, and then for the region's parts too; empty for the whole country. */
  readonly region: string
  /**
   * `closed`: offices are closed, and the library has them open. `not-a-closure`: the other way round. `working`: a
   * day of the weekend on which offices work.
   */
  readonly effect: (typeof EFFECTS)[number]
  readonly name: string
  /** Why the closure is not certain, in a few words; empty if it is. */
  readonly doubt: string
  /** `almanac/facts/GB.csv, line 2`. */
  readonly where: string
}

/**
 * Reads `almanac/facts/GB.csv`.
 *
 * @throws Error that says of every bad row where it is, what is wrong with it, and what is accepted
 */
export function readFacts(country: string, csv: string): readonly Fact[] {
  const file = `almanac/facts/${country}.csv`
  const [head = ''] = csv.split(/\r?\n/)
  if (head !== COLUMNS.join(',')) throw new Error(`${file}, line 1: the columns are ${COLUMNS.join(',')}`)
  const problems: string[] = []
  const seen = new Set<string>()
  const facts = csvLines(csv, file).map((row) => {
    const where = `${file}, line ${row.line}`
    const { date = '', region = '', effect = '', name = '', doubt = '' } = row.cells
    const wrong = problemsOf(row)
    if (seen.has(`${date} ${region}`)) wrong.push(`${date} is told twice: one row a day and place`)
    seen.add(`${date} ${region}`)
    problems.push(...wrong.map((problem) => `${where}: ${problem}`))
    return { date: date as CalendarDate, region, effect: effect as Fact['effect'], name, doubt, where }
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return facts
}

function problemsOf({ cells }: CsvRow): string[] {
  const { date = '', effect = '', name = '', basis = '', entered = '', doubt = '' } = cells
  const isEffect = EFFECTS.some((known) => known === effect)
  return [
    !isDay(date) && `the date "${date}" is none; a day is written YYYY-MM-DD`,
    !isEffect && `the effect "${effect}" is none; there are ${EFFECTS.join(', ')}`,
    name === '' && 'a fact has a name, in English',
    basis === '' && `a fact has a basis: the law, decree or notice, or "${NO_TABLE}"`,
    !isDay(entered) && `the day of entry "${entered}" is none; a day is written YYYY-MM-DD`,
    effect !== 'closed' && doubt !== '' && 'only a closure can be in doubt: leave the last cell empty',
    effect === 'closed' &&
      basis.startsWith(NO_TABLE) &&
      doubt === '' &&
      'a closure without an official table is in doubt: say why in the last cell, in a few words',
  ].filter((problem) => problem !== false)
}

function isDay(text: string): boolean {
  try {
    return calendarDate(text) === text
  } catch {
    return false
  }
}
