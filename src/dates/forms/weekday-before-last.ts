import { addDays } from '../../domain/calendar-date.js'
import { weekdayBefore } from '../civil.js'
import { byPhrases } from './form.js'

/** `the thursday before last`: a week before the latest. */
export const weekdayBeforeLast = byPhrases('weekdayBeforeLast', ({ weekday }, { today }) =>
  weekday === undefined ? undefined : [addDays(weekdayBefore(today, weekday), -7)],
)
