import { addDays, type CalendarDate, isoWeekday } from '../../src/domain/calendar-date.js'
import { dayAndMonth } from '../../src/render/dates.js'

/*
 * Reads the picture of the weeks back, as a person does: a cell belongs to the weekday above it and to the week that its
 * row names.
 */

export interface Picture {
  /** What stands at each day of the rows, without the spaces around it. */
  readonly cells: ReadonlyMap<CalendarDate, string>
  /** The words beside or under each row, by the first day of its week, without spaces. */
  readonly words: ReadonlyMap<CalendarDate, string>
  /** How many weeks are left out. */
  readonly leftOut: number
  readonly legend: string
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const LABEL = 6

/** @param from a day in the first row, or before it by less than a week */
export function readPicture(text: string, from: CalendarDate): Picture {
  const [heading = '', ...lines] = text.split('\n')
  const names = heading.trim().split(/\s+/)
  const ends = [...heading.matchAll(/\S+/g)].map((match) => match.index + match[0].length)
  const width = (ends[1] ?? 0) - (ends[0] ?? 0)
  const firstWeekday = WEEKDAYS.indexOf(names[0] ?? '') + 1
  const cells = new Map<CalendarDate, string>()
  const words = new Map<CalendarDate, string>()
  let week = addDays(from, -((isoWeekday(from) - firstWeekday + 7) % 7))
  let current: CalendarDate | undefined
  let leftOut = 0
  let legend = ''

  for (const line of lines) {
    const more = /… (\d+) more/.exec(line)
    if (more) {
      leftOut += Number(more[1])
      week = addDays(week, 7 * Number(more[1]))
    } else if (line.slice(0, LABEL) === dayAndMonth(week).padStart(LABEL)) {
      for (let day = 0; day < 7; day++) {
        const start = LABEL + day * width
        cells.set(addDays(week, day), line.slice(start, start + width).trim())
      }
      current = week
      words.set(week, line.slice(LABEL + 7 * width))
      week = addDays(week, 7)
    } else if (/^ +(I interview|> today)/.test(line) || legend !== '') {
      legend += `${line.trim()}   `
    } else if (current !== undefined) {
      words.set(current, (words.get(current) ?? '') + line)
    } else throw new Error(`not a row of the picture: ${line}`)
  }
  const squeezed = [...words].map(([date, said]) => [date, said.replaceAll(' ', '')] as const)
  return { cells, words: new Map(squeezed), leftOut, legend: legend.trim() }
}
