import { weekdayInWeek } from '../civil.js'
import { byPhrases, LATER } from './form.js'

/** `friday next week`, `next week friday`. */
export const weekdayOfWeek = byPhrases('weekdayOfWeek', ({ weekday, which }, { today }) =>
  weekday === undefined || which === undefined ? undefined : [weekdayInWeek(today, weekday, LATER[which])],
)
