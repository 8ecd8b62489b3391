import type { Tells } from '../details/rows.js'
import type { Coded } from './coded-error.js'

/*
 * What errors carry besides names and values: what is wrong with a file, what was found, what is taken. Each is a code of
 * a closed list with what its words need. The words stand in `render/errors/problem-words.ts`; a code without words does not
 * compile.
 */

type NoArgs = Readonly<Record<never, never>>

/** What can be wrong in a file that the user keeps. An `entry` is told by its place in the file, from 1. */
export interface BrokenFileArgs {
  readonly 'not-json': NoArgs
  /** The settings are no object. */
  readonly 'not-an-object': NoArgs
  /** The user's own holidays are no list. */
  readonly 'not-a-list': NoArgs
  /** What the settings have under this name is none. */
  readonly 'not-a-setting': { readonly name: string }
  readonly 'setting-not-a-text': { readonly name: string }
  readonly 'entry-not-an-object': { readonly entry: number }
  /** What an entry must have is not there, or not as it is written. */
  readonly 'entry-without': { readonly entry: number; readonly field: EntryField }
}

/** What an entry of the user's own holidays must have. */
export type EntryField = 'date' | 'country' | 'region' | 'effect' | 'reason'

export type BrokenFile = Coded<BrokenFileArgs>

/** Why a file that was named cannot be read. */
export interface UnreadableFileArgs {
  readonly 'no-such-file': NoArgs
  readonly 'a-folder': NoArgs
  readonly 'no-permission': NoArgs
  /** Links that lead back to themselves. */
  readonly 'link-loop': NoArgs
  /** The system says something else. `errno` is its name for that: `EIO`. */
  readonly 'system-says': { readonly errno: string }
  readonly 'not-icalendar': NoArgs
  /** An iCalendar file has a value that is none. `said` is what its reader says of it, with what it read. */
  readonly 'value-unreadable': { readonly said: string }
  /** `unreadable` is the first event that would have had one, and what stands in place of its day. */
  readonly 'no-whole-day': {
    readonly firstYear: number
    readonly lastYear: number
    readonly unreadable: { readonly name: string; readonly read: string } | null
  }
  /** A file to import, or to merge, has no entry of a journal. */
  readonly 'no-entry': NoArgs
}

export type UnreadableFile = Coded<UnreadableFileArgs>

/** What a detail or a setting can be, for a caller who gave something else. */
export type ValueKind = keyof Tells

/** What is taken: a value of a kind, or an object that has at least these fields. */
export type Accepted = ValueKind | { readonly having: readonly string[] }

/** What was found in place of a value that is taken. */
export interface FoundArgs {
  /** As it is written in a program: `"5-8"`, `5`, `true`, `undefined`. */
  readonly literal: { readonly written: string }
  readonly list: { readonly items: readonly Found[] }
  /** A list in a list: what it holds is not told, since it may hold itself. */
  readonly 'list-within': NoArgs
  /** An instance of JavaScript's `Date`. */
  readonly date: NoArgs
  readonly function: NoArgs
  readonly object: NoArgs
}

export type Found = Coded<FoundArgs>
