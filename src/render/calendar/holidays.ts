import { isoWeekday, yearOf } from '../../domain/calendar-date.js'
import { WEEKDAYS } from '../../domain/day-names.js'
import type { HolidaysReport } from '../../domain/holidays-report.js'
import { hours, shortDate } from '../dates.js'
import { paragraph, type Screen } from '../screen.js'
import { assumedText } from '../verdict/assumed.js'
import { visible } from '../visible.js'

/** The closures of a year, a line each. Ends with a line feed. */
export function renderHolidays(report: HolidaysReport, screen: Screen): string {
  const { calendar, year } = report
  const { style } = screen
  const weekend = [...calendar.weekend].sort().map((day) => WEEKDAYS[day])
  const lines = [
    style.strong(paragraph(`${calendar.name}, ${year}`, screen)),
    paragraph(`Offices are closed every ${weekend.join(' and ')}, and on these days:`, screen),
    '',
    ...dayLines(report, screen),
  ]
  const assumed = assumedText(calendar)
  const through = calendar.confirmedThrough
  if (through === null || through < `${year}-12-31`) {
    const confirmed =
      through === null
        ? 'No day of it is confirmed: all are'
        : `Confirmed up to ${shortDate(through, through)} ${yearOf(through)}; the rest is`
    lines.push('', style.faint(paragraph(`${confirmed} worked out from the rules.`, screen)))
  }
  if (assumed !== '') lines.push('', style.faint(paragraph(`Note: ${assumed}.`, screen)))
  return `${lines.join('\n')}\n`
}

function dayLines(
  { holidays, shortDays, workdays, opened, calendar }: HolidaysReport,
  screen: Screen,
): readonly string[] {
  const onWeekend = (date: (typeof holidays)[number]['date']) => calendar.weekend.includes(isoWeekday(date))
  const days = [
    ...holidays.map(({ date, name, doubt }) => ({
      date,
      text: doubt === undefined ? name : `${name} (not sure: ${doubt})`,
      faint: onWeekend(date),
    })),
    ...workdays
      .filter((date) => !opened.some((own) => own.date === date))
      .map((date) => ({ date, text: 'offices work, to make up for a holiday', faint: false })),
    ...opened.map(({ date, reason }) => ({ date, text: `your own: offices work (${reason})`, faint: false })),
    ...shortDays.map((day) => ({
      date: day.date,
      text: `${day.name} (a business day: ${hours(day)})`,
      faint: false,
    })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
  if (days.length === 0) return ['  none']
  return days.map(({ date, text, faint }) => {
    const line = paragraph(
      visible(text) + (faint ? ' (on a weekend)' : ''),
      screen,
      `  ${shortDate(date, date).padEnd(10)}  `,
    )
    return faint ? screen.style.faint(line) : line
  })
}

/** Codes and names, a line each. Ends with a line feed. */
export function renderPlaces(places: readonly (readonly [code: string, name: string])[]): string {
  const width = Math.max(...places.map(([code]) => code.length))
  return places.map(([code, name]) => `${code.padEnd(width)}  ${name}\n`).join('')
}
