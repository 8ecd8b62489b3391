import { addDays, type CalendarDate, earlier, isoWeekday, later } from '../../domain/calendar-date.js'
import type { CheckReport } from '../../domain/report.js'

/** ISO days of the week, from the first after the weekend: Monday mostly, Sunday where Friday and Saturday are off. */
export function weekOrder(weekend: readonly number[]): readonly number[] {
  const first = (Math.max(...weekend) % 7) + 1
  return Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1)
}

/** The days of every week that the picture covers, in order; `firstDay` is the ISO day on which a week begins. */
export function weeksOf(report: CheckReport, firstDay: number): readonly (readonly CalendarDate[])[] {
  const { window, today, callOn } = report
  const end = later(later(window?.closes ?? today, today), callOn ?? today)
  const start = earlier(report.interviewed, report.today)
  const back = (isoWeekday(start) - firstDay + 7) % 7
  const weeks: CalendarDate[][] = []
  for (let monday = addDays(start, -back); monday <= end; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(monday, offset)))
  }
  return weeks
}
