import type { DetailName } from '../details/derived.js'
import type { Tells } from '../details/rows.js'
import { DETAILS } from '../details/table.js'
import type { Found } from '../domain/problems.js'
import { userError } from '../domain/user-error.js'

const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText))

/** By the kind of a detail: what may stand for it. */
const MAY_STAND: { readonly [Kind in keyof Tells]: (value: unknown) => boolean } = {
  text: (value) => value === null || isText(value),
  day: isText,
  days: isList,
  calls: isList,
  country: isText,
  region: isText,
  window: isText,
  count: (value) => typeof value === 'number' || isText(value),
  flag: (value) => typeof value === 'boolean',
  // By what only the words of a language have; that they are complete is for a compiler to say.
  language: (value) => typeof value === 'object' && value !== null && 'language' in value && 'marks' in value,
}

const KINDS = new Map<string, keyof Tells>(DETAILS.map(({ name, tells }) => [name, tells]))

/**
 * Refuses what the types forbid, for a caller whom no compiler has told so.
 *
 * @param needed the details that must be there
 * @throws UserError `detail-missing` or `detail-unreadable`
 */
export function assertTypes(options: unknown, needed: readonly DetailName[]): void {
  if (!isObject(options)) {
    userError('detail-unreadable', { detail: 'options', read: found(options), accepted: { having: needed } })
  }
  for (const name of needed) {
    if (options[name] === undefined) userError('detail-missing', { detail: name })
  }
  // What is given is looked up in the table, and not the table in what is given: that takes half of the time.
  for (const detail in options) {
    const kind = KINDS.get(detail)
    const value: unknown = options[detail]
    if (kind !== undefined && value !== undefined && !MAY_STAND[kind](value))
      userError('detail-unreadable', { detail, read: found(value), accepted: kind })
  }
}

/** Refuses what is no whole number, as `assertTypes` does. */
export function assertWhole(detail: string, value: unknown): void {
  if (!Number.isInteger(value))
    userError('detail-unreadable', { detail, read: found(value), accepted: 'count' })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
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
