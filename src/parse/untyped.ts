import { userError } from '../domain/user-error.js'
import type { Details } from './details.js'

/** What may stand for an option, and that in words. */
type Kind = readonly [is: (value: unknown) => boolean, accepted: string]

const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText))

const TEXT: Kind = [(value) => value === null || isText(value), 'a text']
const DAY: Kind = [isText, 'a text such as "2026-11-12"']
const DAYS: Kind = [isList, 'a text such as "2026-11-12", or a list of such texts']
const COUNTRY: Kind = [isText, 'a text such as "GB"']
const REGION: Kind = [isText, 'a text such as "SCT"']
const WINDOW: Kind = [isText, 'a text such as "5-8"']
const TRUTH: Kind = [(value) => typeof value === 'boolean', 'true or false']
const COUNT: Kind = [(value) => typeof value === 'number' || isText(value), 'a number']

/**
 * Refuses what the types forbid, for a caller whom no compiler has told so.
 *
 * @param needed the names of the options that must be there
 * @throws UserError `detail-missing` or `detail-unreadable`
 */
export function assertTypes(options: unknown, needed: readonly (keyof Given)[]): void {
  if (typeof options !== 'object' || options === null) {
    const accepted = `an object such as { ${needed.map((name) => `${name}: …`).join(', ')} }`
    userError('detail-unreadable', { detail: 'options', read: described(options), accepted })
  }
  const given: Given = options
  for (const name of needed) {
    if (given[name] === undefined) userError('detail-missing', { detail: name })
  }
  // One by one, and not from a table: a loop over names takes a twentieth of a check.
  assertType('interviewed', given.interviewed, DAY)
  assertType('today', given.today, DAY)
  assertType('country', given.country, COUNTRY)
  assertType('region', given.region, REGION)
  assertType('promised', given.promised, DAY)
  assertType('heard', given.heard, DAY)
  assertType('called', given.called, DAYS)
  assertType('closed', given.closed, DAYS)
  assertType('open', given.open, DAYS)
  assertType('noCalls', given.noCalls, TRUTH)
  assertType('window', given.window, WINDOW)
  assertType('grace', given.grace, COUNT)
  assertType('callLimit', given.callLimit, COUNT)
  assertType('company', given.company, TEXT)
  assertType('role', given.role, TEXT)
  assertType('interviewer', given.interviewer, TEXT)
  assertType('phone', given.phone, TEXT)
  assertType('name', given.name, TEXT)
  assertType('number', given.number, TEXT)
}

/** Every option of the library, of whatever type. */
type Given = {
  readonly [Name in keyof Details | 'country' | 'region' | 'today' | 'name' | 'number']?: unknown
}

function assertType(detail: keyof Given, value: unknown, [is, accepted]: Kind): void {
  if (value !== undefined && !is(value)) {
    userError('detail-unreadable', { detail, read: described(value), accepted })
  }
}

function described(value: unknown): string {
  if (Array.isArray(value)) {
    // Not into a list of lists: it may contain itself.
    return `[${value.map((each) => (Array.isArray(each) ? 'a list' : described(each))).join(', ')}]`
  }
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Date) return 'a Date'
  if (typeof value === 'function') return 'a function'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
