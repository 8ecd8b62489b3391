import { addDays } from '../../domain/calendar-date.js'
import type { NamedDay } from '../slot.js'
import { byPhrases } from './form.js'

const DAYS_FROM_TODAY: Readonly<Record<NamedDay, number>> = {
  dayBeforeYesterday: -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  dayAfterTomorrow: 2,
}

/** `today` and its neighbours. */
export const namedDay = byPhrases('namedDay', ({ named }, { today }) =>
  named === undefined ? undefined : [addDays(today, DAYS_FROM_TODAY[named])],
)
