import type { ArgumentRow, OptionRow } from './rows.js'

/** The options that tell no detail: how the answer is to come, and what single commands need to know. */
// biome-ignore format: a row a line is what makes it a table
export const OPTIONS = {
  json:      { name: 'json',      tells: 'flag', times: 'last' },
  noColor:   { name: 'noColor',   tells: 'flag', times: 'last' },
  noInput:   { name: 'noInput',   tells: 'flag', times: 'last' },
  exitCode:  { name: 'exitCode',  tells: 'flag', times: 'last' },
  quiet:     { name: 'quiet',     tells: 'flag', times: 'last', short: 'q' },
  on:        { name: 'on',        tells: 'day',  times: 'once' },
  outcome:   { name: 'outcome',   tells: 'text', times: 'last' },
  because:   { name: 'because',   tells: 'text', times: 'last' },
  offer:     { name: 'offer',     tells: 'flag', times: 'last' },
  refused:   { name: 'refused',   tells: 'flag', times: 'last' },
  filled:    { name: 'filled',    tells: 'flag', times: 'last' },
  undecided: { name: 'undecided', tells: 'flag', times: 'last' },
  calls:     { name: 'noCalls',   tells: 'flag', times: 'last', option: 'calls', says: false },
  format:    { name: 'format',    tells: 'text', times: 'last' },
  dryRun:    { name: 'dryRun',    tells: 'flag', times: 'last' },
  yes:       { name: 'yes',       tells: 'flag', times: 'last' },
  year:      { name: 'year',      tells: 'text', times: 'last' },
  places:    { name: 'places',    tells: 'flag', times: 'last' },
  opened:    { name: 'opened',    tells: 'flag', times: 'last', option: 'open' },
  reason:    { name: 'reason',    tells: 'text', times: 'last' },
  replace:   { name: 'replace',   tells: 'flag', times: 'last' },
} as const satisfies Readonly<Record<string, OptionRow>>

/** What stands on a command line without an option. */
// biome-ignore format: a row a line is what makes it a table
export const ARGUMENTS = {
  who:         { name: 'who',     shown: 'who',     times: 'needed' },
  anyone:      { name: 'who',     shown: 'who',     times: 'optional' },
  company:     { name: 'company', shown: 'company', times: 'optional' },
  country:     { name: 'country', shown: 'country', times: 'optional' },
  promised:    { name: 'day',     shown: 'day',     times: 'needed', detail: 'promised' },
  interviewed: { name: 'day',     shown: 'day',     times: 'needed', detail: 'interviewed' },
  days:        { name: 'days',    shown: 'days',    times: 'needed' },
  text:        { name: 'text',    shown: 'text',    times: 'many' },
  file:        { name: 'file',    shown: 'file',    times: 'needed' },
  journal:     { name: 'file',    shown: 'journal', times: 'needed' },
  calendar:    { name: 'file',    shown: 'calendar', times: 'needed' },
  setting:     { name: 'setting', shown: 'setting', times: 'needed' },
  value:       { name: 'value',   shown: 'value',   times: 'needed' },
} as const satisfies Readonly<Record<string, ArgumentRow>>

export type OptionKey = keyof typeof OPTIONS
export type ArgumentKey = keyof typeof ARGUMENTS
