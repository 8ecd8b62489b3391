import type { Note } from './rule.js'

/** The lists differ about a day that counts for the window: it was taken for a closure, and may be none. */
export const doubtfulDays: Note = ({ anchor, notCounted, laterClosures }) => {
  const days = [...notCounted, ...laterClosures].filter(
    ({ date, doubt }) => doubt !== undefined && date > anchor,
  )
  return days.length === 0 ? undefined : { rule: 'doubtful-days', effect: 'note', date: null, args: { days } }
}
