import { lastInterview } from '../domain/history.js'
import type { Rule } from './rule.js'

/** The interview is still to come: the window shown is a forecast. */
export const interviewUpcoming: Rule = ({ application: { history }, today }) => {
  const on = lastInterview(history)
  return on > today ? { rule: 'interview-upcoming', effect: 'not-before', date: on, args: { on } } : undefined
}
