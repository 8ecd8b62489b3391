import { addDays, type CalendarDate, civil, yearOf } from '../../../domain/calendar-date.js'
import type { Feast } from '../../slot.js'
import { type Asked, byPhrases, type Days, firstOf, type Reader } from '../form.js'

/** Where the calendar does not know them, these are the same everywhere. */
const EVERYWHERE: { readonly [Name in Feast]?: readonly [month: number, day: number] } = {
  christmasEve: [12, 24],
  christmas: [12, 25],
  newYearsEve: [12, 31],
  newYear: [1, 1],
}
/** These are the day before a feast, and have none before them. */
const EVES: readonly Feast[] = ['christmasEve', 'newYearsEve']

/**
 * `before christmas`, `by easter`: its eve; `around christmas`, which is never before it. Read only where the employer's
 * calendar is known.
 */
export const feast: Reader = (words, asked) =>
  asked.calendar === undefined ? undefined : anyFeast(words, asked)

const anyFeast = firstOf<Asked>([
  byPhrases('beforeFeast', ({ feast, date }, asked) => {
    const day = feast === undefined ? named(date ?? '', asked) : known(feast, asked)
    return day && [feast !== undefined && EVES.includes(feast) ? day : eveOf(day, asked)]
  }),
  byPhrases('feast', ({ feast }, asked) => listOf(feast && known(feast, asked))),
  (words, asked) => listOf(named(words, asked)),
])

/** On the day itself, what is due before it is due today. */
function eveOf(day: CalendarDate, { today }: Asked): CalendarDate {
  return day === today ? day : addDays(day, -1)
}

function known(feast: Feast, asked: Asked): CalendarDate | undefined {
  const [month, day] = EVERYWHERE[feast] ?? []
  const there = EVES.includes(feast) ? undefined : named(feast === 'newYear' ? 'new year' : feast, asked)
  if (there !== undefined || month === undefined || day === undefined) return there
  const thisYear = civil(yearOf(asked.today), month, day)
  return thisYear < asked.today ? civil(yearOf(asked.today) + 1, month, day) : thisYear
}

function named(name: string, { calendar, today }: Asked): CalendarDate | undefined {
  return calendar?.feast(name, today)
}

function listOf(day: CalendarDate | undefined): Days {
  return day && [day]
}
