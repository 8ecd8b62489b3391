import {
  addDays,
  type CalendarDate,
  dayOfMonth,
  isoWeekday,
  later,
  toDayNumber,
} from '../../domain/calendar-date.js'
import type { Closure } from '../../domain/closure.js'
import type { CheckReport } from '../../domain/report.js'
import { dayAndMonth, shortWeekday } from '../dates.js'
import { flow, type Paint, paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'
import { weekOrder, weeksOf } from './week-days.js'

/** A picture longer than this leaves out the weeks that tell nothing: only numbers, or closures long after the window. */
const MOST_WEEKS = 8

/** From this width on, there is air between the days. */
const WIDE = 62

/** Names of closures stand beside their week if they have as many columns there, and under it otherwise. */
const LEAST_COLUMNS = 24

/**
 * The weeks from the interview to the end of the window; if that is over, to the day on which to call: one row a week,
 * from the day on which the country's week begins. Everything in it has its sign in letters or digits; colour only
 * repeats it.
 */
export function renderWeeks(report: CheckReport, screen: Screen): string {
  const cellWidth = screen.width >= WIDE ? 5 : 4
  const days = weekOrder(report.calendar.weekend)
  const heading =
    ' '.repeat(6) +
    days
      .map((day) =>
        shortWeekday(day)
          .padStart(cellWidth - 1)
          .padEnd(cellWidth),
      )
      .join('')
  const marks = marksOf(report)
  const closures = new Map(
    [...report.notCounted, ...report.laterClosures].map((closure) => [closure.date, closure]),
  )
  const { window, today } = report
  // Of a closure of many weeks, the first one tells it all.
  const begins = (date: CalendarDate) => {
    const closure = closures.get(date)
    return isNamed(closure) && closure.name !== closures.get(addDays(date, -7))?.name
  }
  const tells = (date: CalendarDate) =>
    marks.has(date) || (begins(date) && (date <= (window?.closes ?? today) || date >= today))
  const rows: string[] = [screen.style.faint(heading.trimEnd())]
  let left = 0
  const flush = () => {
    if (left > 0) rows.push(screen.style.faint(`  … ${left} more ${left === 1 ? 'week' : 'weeks'}`))
    left = 0
  }
  const weeks = weeksOf(report, days[0] ?? 1)
  for (const week of weeks) {
    if (weeks.length > MOST_WEEKS && !week.some(tells)) {
      left++
      continue
    }
    flush()
    rows.push(...weekRow(week, { report, marks, closures, screen, cellWidth }))
  }
  flush()
  return [...rows, screen.style.faint(flow(legend(report, marks, closures), screen, '       '))].join('\n')
}

/** The closures that the picture shows, by their day. */
type Closures = ReadonlyMap<CalendarDate, Closure>

/** What every row is drawn from. */
interface Drawing {
  readonly report: CheckReport
  readonly marks: ReadonlyMap<CalendarDate, string>
  readonly closures: Closures
  readonly screen: Screen
  readonly cellWidth: number
}

/** Whether a day is a closure that is shown with its name; weekends are not. */
function isNamed(closure: Closure | undefined): closure is Closure {
  return closure !== undefined && closure.kind !== 'weekend'
}

/** The letters that stand at a day: what happened there, or is due. */
function marksOf(report: CheckReport): ReadonlyMap<CalendarDate, string> {
  const marks = new Map<CalendarDate, string>()
  if (report.window) {
    marks.set(report.window.opens, '')
    marks.set(report.window.closes, '')
  }
  marks.set(report.today, '')
  if (report.callOn) marks.set(report.callOn, '')
  for (const reason of report.reasons) {
    if (reason.rule === 'promised-date') marks.set(reason.args.by, 'P')
    if (reason.rule === 'try-again') marks.set(reason.args.on, 'C')
  }
  if (report.anchor.kind === 'called') marks.set(report.anchor.on, 'C')
  if (report.anchor.kind === 'heard') marks.set(report.anchor.on, 'H')
  marks.set(report.interviewed, 'I')
  return marks
}

function weekRow(week: readonly CalendarDate[], drawing: Drawing): readonly string[] {
  const { closures, screen, cellWidth } = drawing
  const first = week[0] as CalendarDate
  const label = screen.style.faint(dayAndMonth(first).padStart(6))
  const cells = week.map((date) => cell(date, date === first, drawing)).join('')
  const row = label + cells
  const named = week.map((date) => closures.get(date)).filter(isNamed)
  if (named.length === 0) return [row.trimEnd()]
  const names = closureNames(named)
  const column = 6 + 7 * cellWidth + 1
  if (screen.width - column < LEAST_COLUMNS) {
    return [row.trimEnd(), screen.style.faint(paragraph(names, screen, ' '.repeat(8)))]
  }
  const beside = paragraph(names, screen, ' '.repeat(column)).slice(column)
  return [`${row} ${screen.style.faint(beside)}`]
}

/** @param beginsRow the date of the row stands right before it */
function cell(
  date: CalendarDate,
  beginsRow: boolean,
  { report, marks, closures, screen: { style }, cellWidth: width }: Drawing,
): string {
  const { window, today, anchor, callOn, reasons } = report
  const closure = closures.get(date)
  const open =
    closure === undefined &&
    (date === callOn || (window !== null && date >= window.opens && date <= window.closes)) &&
    !reasons.some((reason) => reason.effect === 'not-on' && reason.date === date)
  const mark = marks.get(date) ?? ''
  const counted = date > anchor.on && date <= later(window?.closes ?? today, callOn ?? today)
  const number = counted && closure === undefined ? String(countTo(date, report)) : ''
  const sign = closure === undefined ? number : closure.kind === 'weekend' ? '-' : 'x'
  const text = `${date === today ? '>' : ''}${mark === 'P' ? sign + mark : mark || sign}`
  // Where there is no room for both, the number, or the sign of a closure, gives way to what stands beside it.
  const fitting = text.length < (beginsRow ? width - 1 : width) ? text : text.replace(/\d+|[x-]/, '')
  // The number ends in one column, and the sign of the window stands after it.
  const shown = fitting.padStart(width - 1) + (open ? '*' : ' ')
  const paint: Paint = open
    ? style.call
    : closure
      ? style.faint
      : date === today
        ? style.strong
        : (same) => same
  return paint(shown)
}

/** Business days after the anchor, up to `date`, by the closures that the report lists. */
function countTo(date: CalendarDate, { anchor, notCounted, laterClosures }: CheckReport): number {
  const closed = [...notCounted, ...laterClosures].filter(
    (closure) => closure.date > anchor.on && closure.date <= date,
  ).length
  return toDayNumber(date) - toDayNumber(anchor.on) - closed
}

/** `Fri 25 Christmas Day, Mon 28 Boxing Day`; days in a row with one name are one. */
function closureNames(closures: readonly Closure[]): string {
  const runs: { name: string; from: CalendarDate; to: CalendarDate }[] = []
  for (const { date, name } of closures) {
    const run = runs.at(-1)
    if (run?.name === name && addDays(run.to, 1) === date) run.to = date
    else runs.push({ name, from: date, to: date })
  }
  const day = (date: CalendarDate) => `${shortWeekday(isoWeekday(date))} ${dayOfMonth(date)}`
  return runs
    .map(({ name, from, to }) => `${from === to ? day(from) : `${day(from)} to ${day(to)}`} ${visible(name)}`)
    .join(', ')
}

function legend(
  report: CheckReport,
  marks: ReadonlyMap<CalendarDate, string>,
  closures: Closures,
): readonly string[] {
  const letters = new Set(marks.values())
  const kinds = new Set([...closures.values()].map(({ kind }) => kind))
  const entries: readonly (readonly [shown: boolean, entry: string])[] = [
    [letters.has('I'), 'I interview'],
    [letters.has('C'), 'C call'],
    [letters.has('H'), 'H their word'],
    [true, '> today'],
    [letters.has('P'), 'P the day they named'],
    [report.window !== null, '* days to call'],
    [kinds.has('weekend'), '- weekend'],
    [kinds.has('holiday') || kinds.has('employer'), 'x closed'],
  ]
  return entries.filter(([shown]) => shown).map(([, entry]) => entry)
}
