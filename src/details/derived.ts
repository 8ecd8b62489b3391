import type { Kept, Tells } from './rows.js'
import { type CallerDetails, DETAILS, type Details } from './table.js'

/* What follows from the table: nothing here names a detail. */

type Row = (typeof DETAILS)[number]

export type DetailName = Row['name']

/** What an application of the journal keeps, in the order in which it is written and shown. */
export const KEPT = DETAILS.filter((row) => row.keeps !== 'entry' && row.keeps !== 'not')
/** Days: each is an entry of its own. */
export const DAYS = DETAILS.filter((row) => row.keeps === 'entry')
/** Who and what, in the person's own words. */
export const PARTIES = DETAILS.filter((row) => row.keeps === 'text')
/** What is so, or is not. */
export const FLAGS = DETAILS.filter((row) => row.keeps === 'flag')
/** Where the employer is. */
export const PLACE = DETAILS.filter((row) => row.keeps === 'country' || row.keeps === 'region')
export const SETTINGS = DETAILS.filter((row) => 'set' in row)
export const QUESTION = DETAILS.filter((row) => row.takenBy === 'question')
export const SPOKEN = DETAILS.filter((row) => row.takenBy === 'words')
/** Who is calling, in the person's own words. */
export const CALLER = SPOKEN.filter((row) => row.tells === 'text')
export const ASKED = DETAILS.filter((row) => 'asked' in row)

type KeptRow = (typeof KEPT)[number]
export type KeptName = KeptRow['name']
type PartyName = (typeof PARTIES)[number]['name']
type CallerName = (typeof CALLER)[number]['name']
export type SettingName = (typeof SETTINGS)[number]['name']

/** Every detail, as it was given; null where nobody did. */
export type Told = { readonly [R in Row as R['name']]?: Tells[R['tells']] | null | undefined }

/** The details as they stand after every edit. What was never given, or was taken away, is null. */
export type TrackedDetails = { readonly [R in KeptRow as R['name']]: Kept[R['keeps']] | null }

/**
 * The details of an application in the form in which the journal keeps them. Absent: nothing was said. Null: taken away.
 */
export type EntryDetails = { readonly [Name in KeptName]?: TrackedDetails[Name] | undefined }

/** Who and what; null where nobody said. */
export type Parties = { readonly [Name in PartyName]: string | null }

/** What is so of an application; false where nobody said. */
export type Flags = { readonly [Name in (typeof FLAGS)[number]['name']]: boolean }

/** Who is calling; null where nobody said. */
export type Caller = { readonly [Name in CallerName]: string | null }

/** What the user has set for all applications: as it was typed, by the detail's name. */
export type Settings = { readonly [Name in SettingName]?: string }

/** As a detail is typed, without its dashes: `callLimit` is `call-limit`. */
export function optionOf({ name, option }: { readonly name: string; readonly option?: string }): string {
  return option ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The option of a detail: `call-limit`. */
export function optionNamed(name: string): string {
  return optionOf(DETAILS.find((row) => row.name === name) ?? { name })
}

/** An object with a value for each name. */
export function recordOf<Name extends string, Value>(
  names: readonly { readonly name: Name }[],
  of: (name: Name) => Value,
): { readonly [N in Name]: Value } {
  const record: { [N in Name]?: Value } = {}
  for (const { name } of names) record[name] = of(name)
  // Every name has its value now, which no type can follow through a loop.
  return record as { [N in Name]: Value }
}

/** What the upper one says goes before what the lower one does; what is null or absent says nothing. */
export function over<T extends object>(upper: T, lower: T): T {
  const both = { ...lower }
  for (const name in upper) {
    if (upper[name] !== undefined && upper[name] !== null) both[name] = upper[name]
  }
  return both
}

/* The documented interfaces say neither less nor more than the rows, nor anything else. */

type Asked<Taker> = {
  readonly [R in Extract<Row, { takenBy: Taker }> as R['name']]?: Tells[R['tells']] | undefined
}
type Same<A, B> = [A, keyof A] extends [B, keyof B]
  ? [B, keyof B] extends [A, keyof A]
    ? true
    : false
  : false
type Assert<Held extends true> = Held

export type Documented = [
  Assert<Same<Details, Asked<'question'>>>,
  Assert<Same<CallerDetails, Asked<'words'>>>,
]
