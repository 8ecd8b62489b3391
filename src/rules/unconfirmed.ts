import type { Note } from './rule.js'

/** The window reaches beyond the days of which the closures are known for certain. */
export const unconfirmed: Note = ({ window }, { calendar: { confirmedThrough: through, settledBy } }) =>
  through !== null && window.closes <= through
    ? undefined
    : { rule: 'unconfirmed', effect: 'note', date: null, args: { through, settledBy } }
