import { addDays, type CalendarDate, civil, type IsoWeekday, isoWeekday } from '../domain/calendar-date.js'

const WEEK: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]
const SATURDAY_AND_SUNDAY: readonly IsoWeekday[] = [6, 7]

/** A place whose weekend may be another than Saturday and Sunday. */
interface Place {
  readonly calendar?: { readonly weekend: readonly IsoWeekday[] }
}

/** The day with this weekday in the week of `date`, or so many weeks later. A week begins when offices open. */
export function weekdayInWeek(
  date: CalendarDate,
  weekday: IsoWeekday,
  weeksLater: number,
  place: Place,
): CalendarDate {
  const begins = firstOfWeek(weekendOf(place))
  const since = (day: IsoWeekday): number => (day - begins + 7) % 7
  return addDays(date, 7 * weeksLater - since(isoWeekday(date)) + since(weekday))
}

/** The days on which offices are open in the week of `date`, or so many weeks later, in order. */
export function workingWeek(
  date: CalendarDate,
  weeksLater: number,
  place: Place,
): readonly [CalendarDate, ...CalendarDate[]] {
  const weekend = weekendOf(place)
  const begins = firstOfWeek(weekend)
  const first = weekdayInWeek(date, begins, weeksLater, place)
  const others = [1, 2, 3, 4, 5, 6].map((days) => addDays(first, days))
  return [first, ...others.filter((day) => !weekend.includes(isoWeekday(day)))]
}

/** The days on which they are not, in order: the end of the week of `date`, or of that so many weeks later. */
export function weekendInWeek(date: CalendarDate, weeksLater: number, place: Place): readonly CalendarDate[] {
  return weekendOf(place)
    .map((weekday) => weekdayInWeek(date, weekday, weeksLater, place))
    .sort()
}

/** The last day on which offices are open in the week of `date`, or so many weeks later. */
export function endOfWeek(date: CalendarDate, weeksLater: number, place: Place): CalendarDate {
  const days = workingWeek(date, weeksLater, place)
  return days.at(-1) ?? days[0]
}

/**
 * The week that is named by one of its days. Named by a day of its weekend, it is the one that begins there: to many a
 * week begins on its Sunday.
 */
export function weekNamedBy(day: CalendarDate, place: Place): readonly [CalendarDate, ...CalendarDate[]] {
  return workingWeek(day, endOfWeek(day, 0, place) < day ? 1 : 0, place)
}

/** A day of a week of ISO 8601, as a list: empty where the year has no such week, or the week no such day. */
export function dayOfIsoWeek(year: number, week: number, weekday: number): readonly CalendarDate[] {
  const first = isoWeekOne(year)
  const monday = addDays(first, 7 * (week - 1))
  const exists = week >= 1 && weekday >= 1 && weekday <= 7 && monday < isoWeekOne(year + 1)
  return exists ? [addDays(monday, weekday - 1)] : []
}

/** The Monday of the week that holds 4 January. */
function isoWeekOne(year: number): CalendarDate {
  const fourth = civil(year, 1, 4)
  return addDays(fourth, 1 - isoWeekday(fourth))
}

/** Where the days off do not lie together, a week begins behind the Sunday, if that is one of them. */
function firstOfWeek(weekend: readonly IsoWeekday[]): IsoWeekday {
  const behind = WEEK.filter((day) => !weekend.includes(day) && weekend.includes(day === 1 ? 7 : before(day)))
  return behind[0] ?? 1
}

function before(day: IsoWeekday): IsoWeekday {
  return (day - 1) as IsoWeekday
}

function weekendOf({ calendar }: Place): readonly IsoWeekday[] {
  return calendar?.weekend ?? SATURDAY_AND_SUNDAY
}
