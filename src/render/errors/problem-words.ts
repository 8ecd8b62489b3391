import type {
  Accepted,
  BrokenFileArgs,
  EntryField,
  Found,
  FoundArgs,
  UnreadableFileArgs,
  ValueKind,
} from '../../domain/problems.js'
import { say, type Words } from '../say.js'

/** What is wrong in a file that the user keeps: after a colon, without a full stop. */
export const BROKEN_FILE: Words<BrokenFileArgs, string> = {
  'not-json': () => 'it is not JSON',
  'not-an-object': () => 'it is not an object',
  'not-a-list': () => 'it is not a list of days',
  'not-a-setting': ({ name }) => `it has a setting ${JSON.stringify(name)}, which is not known`,
  'setting-not-a-text': ({ name }) => `its ${name} is no text`,
  'entry-not-an-object': ({ entry }) => `entry ${entry}: it is not an object`,
  'entry-without': ({ entry, field }) => `entry ${entry}${WITHOUT[field]}`,
}

const WITHOUT: Readonly<Record<EntryField, string>> = {
  date: ' has no date such as 2026-12-24',
  country: ': its country is not like GB',
  region: ': its region is neither like SCT nor null',
  effect: ': its effect is neither "closed" nor "open"',
  reason: ': its reason is no text',
}

/** Why a file that was named cannot be read: after a colon, without a full stop. */
export const UNREADABLE_FILE: Words<UnreadableFileArgs, string> = {
  'no-such-file': () => 'there is no such file',
  'a-folder': () => 'it is a folder',
  'no-permission': () => 'you may not read it',
  'link-loop': () => 'it is a link that leads back to itself',
  'system-says': ({ errno }) => errno,
  'not-icalendar': () => 'it is not an iCalendar file (RFC 5545)',
  'value-unreadable': ({ said }) => `a value in it cannot be read (${said})`,
  'no-whole-day': ({ firstYear, lastYear, unreadable }) =>
    `it names no whole day from ${firstYear} to ${lastYear}` +
    (unreadable === null
      ? ''
      : `, and the ${JSON.stringify(unreadable.read)} of ${JSON.stringify(unreadable.name)} is no day`),
  'no-entry': () => 'no entry of a journal is in it',
}

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  day: 'a text such as "2026-11-12"',
  days: 'a text such as "2026-11-12", or a list of such texts',
  country: 'a text such as "GB"',
  region: 'a text such as "SCT"',
  window: 'a text such as "5-8"',
  flag: 'true or false',
  calls: 'a text such as "2026-11-12", or a list of such texts',
  count: 'a number',
  language: 'the words of a language, such as de of followup/languages/de',
}

/** What is taken in a place. */
export function acceptedText(accepted: Accepted): string {
  return typeof accepted === 'string'
    ? KINDS[accepted]
    : `an object such as { ${accepted.having.map((name) => `${name}: …`).join(', ')} }`
}

const FOUND: Words<FoundArgs, string> = {
  literal: ({ written }) => written,
  list: ({ items }) => `[${items.map(foundText).join(', ')}]`,
  'list-within': () => 'a list',
  date: () => 'a Date',
  function: () => 'a function',
  object: () => 'an object',
}

/** What was found in a place where something else is taken. */
export function foundText(found: Found): string {
  return say(FOUND, found)
}
