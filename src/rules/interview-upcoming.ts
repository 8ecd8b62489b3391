import { later } from '../domain/calendar-date.js'
import { lastInterview } from '../domain/history.js'
import type { Rule } from './rule.js'

/** The interview is still to come: the window shown is a forecast. */
export const interviewUpcoming: Rule = ({ application: { history }, today, here = today }) => {
  const on = lastInterview(history)
  // Where the person is, its day may have come first.
  return on > later(today, here)
    ? { rule: 'interview-upcoming', effect: 'not-before', date: on, args: { on } }
    : undefined
}
