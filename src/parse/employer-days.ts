import type { PlaceCalendar } from '../calendar/place-calendar.js'
import { folded } from '../dates/folded.js'
import type { EmployerDays } from '../dates/read-day.js'
import { addDays, type CalendarDate, civil, later } from '../domain/calendar-date.js'

/** A feast comes again within a year and a few weeks: those of the moon wander. */
const LONGEST_YEAR = 400

/** Feasts that have no closure of their own name everywhere: from which one, and how many days from it. */
const BESIDE: Readonly<Record<string, readonly (readonly [closure: string, days: number])[]>> = {
  easter: [
    ['easter sunday', 0],
    ['good friday', 2],
    ['easter monday', -1],
  ],
  christmas: [['christmas day', 0]],
  'new year': [["new year's day", 0]],
  thanksgiving: [['thanksgiving day', 0]],
}

/** What words need to know of the employer's days. */
export function employerDays({ calendar, weekend, years }: PlaceCalendar): EmployerDays {
  return {
    advance: (date, n) => calendar.advance(date, n),
    weekend,
    feast(name, near) {
      const last = civil(years[1], 12, 31)
      // Looked for from before the day: a feast may be told by a closure that stands before it.
      const from = later(addDays(near, -3), civil(years[0], 1, 1))
      const to = addDays(near, LONGEST_YEAR)
      const closures = calendar.closuresBetween(from, to < last ? to : last)
      const found = (name: string) =>
        (BESIDE[name] ?? [[name, 0] as const]).flatMap(([closure, offset]) =>
          closures
            .filter((each) => each.kind === 'holiday' && asSaid(each.name) === closure)
            .map(({ date }) => addDays(date, offset)),
        )
      const first = (name: string) =>
        found(name)
          .filter((date) => date >= near)
          .reduce<CalendarDate | undefined>(earliest, undefined)
      const day = first(name)
      const other = name === 'christmas' ? first('orthodox christmas') : undefined
      // Where both are kept, nobody knows which is meant: the later, since in doubt we wait.
      return day === undefined || other === undefined ? (day ?? other) : later(day, other)
    },
  }
}

/** A name as it is compared: `St. Patrick's Day` is said without the stop. */
function asSaid(name: string): string {
  return folded(name).replaceAll('.', '')
}

function earliest(a: CalendarDate | undefined, b: CalendarDate): CalendarDate {
  return a === undefined || b < a ? b : a
}
