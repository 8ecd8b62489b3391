import type { Rule } from './rule.js'

/** The employer asked not to be called. */
export const noCalls: Rule = ({ application: { flags } }) =>
  flags.noCalls ? { rule: 'no-calls', effect: 'never', date: null, args: {} } : undefined
