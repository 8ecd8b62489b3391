import type { Note } from './rule.js'

/** A business day on which the office closes early, or opens late: it counts, and a call may miss them. */
export const shortDays: Note = ({ anchor, window }, { calendar }) => {
  const days = calendar.shortDaysBetween(anchor, window.closes)
  return days.length === 0 ? undefined : { rule: 'short-days', effect: 'note', date: null, args: { days } }
}
