import type { Found, ValueKind } from '../domain/problems.js'
import { userError } from '../domain/user-error.js'
import type { Details } from './details.js'

/** What may stand for an option, and what that is. */
type Kind = readonly [is: (value: unknown) => boolean, kind: ValueKind]

const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText))

const TEXT: Kind = [(value) => value === null || isText(value), 'text']
const DAY: Kind = [isText, 'day']
const DAYS: Kind = [isList, 'days']
const COUNTRY: Kind = [isText, 'country']
const REGION: Kind = [isText, 'region']
const WINDOW: Kind = [isText, 'window']
const TRUTH: Kind = [(value) => typeof value === 'boolean', 'truth']
const COUNT: Kind = [(value) => typeof value === 'number' || isText(value), 'count']
// By what only the words of a language have; that they are complete is for a compiler to say.
const LANGUAGE: Kind = [
  (value) => typeof value === 'object' && value !== null && 'language' in value && 'marks' in value,
  'language',
]

/**
 * Refuses what the types forbid, for a caller whom no compiler has told so.
 *
 * @param needed the names of the options that must be there
 * @throws UserError `detail-missing` or `detail-unreadable`
 */
export function assertTypes(options: unknown, needed: readonly (keyof Given)[]): void {
  if (typeof options !== 'object' || options === null) {
    userError('detail-unreadable', { detail: 'options', read: found(options), accepted: { having: needed } })
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
  assertType('language', given.language, LANGUAGE)
}

/** Every option of the library, of whatever type. */
type Given = {
  readonly [Name in keyof Details | 'country' | 'region' | 'today' | 'name' | 'number' | 'language']?: unknown
}

function assertType(detail: keyof Given, value: unknown, [is, accepted]: Kind): void {
  if (value !== undefined && !is(value)) {
    userError('detail-unreadable', { detail, read: found(value), accepted })
  }
}

function found(value: unknown): Found {
  if (Array.isArray(value)) {
    // Not into a list of lists: it may contain itself.
    const items = value.map(
      (each): Found => (Array.isArray(each) ? { code: 'list-within', args: {} } : found(each)),
    )
    return { code: 'list', args: { items } }
  }
  if (typeof value === 'string') return { code: 'literal', args: { written: JSON.stringify(value) } }
  if (value instanceof Date) return { code: 'date', args: {} }
  if (typeof value === 'function') return { code: 'function', args: {} }
  if (typeof value === 'object' && value !== null) return { code: 'object', args: {} }
  return { code: 'literal', args: { written: String(value) } }
}
