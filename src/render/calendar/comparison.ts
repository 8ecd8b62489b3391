import type { CalendarDate } from '../../domain/calendar-date.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'
import { wholeDate } from './own-holidays.js'

interface NamedDay {
  readonly date: CalendarDate
  readonly name: string
}

/** What is shown of a calendar that is to be taken in. */
interface ShownComparison {
  readonly years: readonly [number, number]
  readonly adds: readonly NamedDay[]
  readonly contradicts: readonly NamedDay[]
  readonly same: number
}

/** What was compared with what, and to what end. */
interface Asked {
  readonly place: string
  readonly file: string
  /** The closures that the file does not have are to be opened. */
  readonly replace: boolean
}

/** What a calendar adds to that of a place, and where the two contradict each other. Ends with a line feed. */
export function renderComparison(
  { years, adds, contradicts, same }: ShownComparison,
  { place, file, replace }: Asked,
  screen: Screen,
): string {
  const days = (list: readonly NamedDay[]) =>
    list.map(({ date, name }) => paragraph(visible(name), screen, `  ${wholeDate(date)}  `))
  const lines = [
    paragraph(
      `${visible(file)}, ${years[0] === years[1] ? years[0] : years.join(' to ')}, beside the calendar of ${place}:`,
      screen,
    ),
    `${same} ${same === 1 ? 'day is' : 'days are'} the same.`,
  ]
  if (adds.length > 0) lines.push('', screen.style.strong('It adds'), ...days(adds))
  if (contradicts.length > 0) {
    const fate = replace ? 'offices are then open' : 'they stay, unless you give --replace'
    const heading = paragraph(`It does not have these closures (${fate})`, screen)
    lines.push('', screen.style.strong(heading), ...days(contradicts))
  }
  return `${lines.join('\n')}\n`
}
