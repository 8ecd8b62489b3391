import type { Coded } from '../../src/domain/coded-error.js'
import type { BrokenFileArgs, UnreadableFileArgs } from '../../src/domain/problems.js'

/** Each code with what it may carry, and its words. */
type Samples<Args> = {
  readonly [Code in keyof Args]: readonly (readonly [args: Args[Code], words: string])[]
}

export const BROKEN_FILE_SAMPLES: Samples<BrokenFileArgs> = {
  'not-json': [[{}, 'it is not JSON']],
  'not-an-object': [[{}, 'it is not an object']],
  'not-a-list': [[{}, 'it is not a list of days']],
  'not-a-setting': [[{ name: 'colour' }, 'it has a setting "colour", which is not known']],
  'setting-not-a-text': [[{ name: 'window' }, 'its window is no text']],
  'entry-not-an-object': [[{ entry: 2 }, 'entry 2: it is not an object']],
  'entry-without': [
    [{ entry: 1, field: 'date' }, 'entry 1 has no date such as 2026-12-24'],
    [{ entry: 1, field: 'country' }, 'entry 1: its country is not like GB'],
    [{ entry: 1, field: 'region' }, 'entry 1: its region is neither like SCT nor null'],
    [{ entry: 1, field: 'effect' }, 'entry 1: its effect is neither "closed" nor "open"'],
    [{ entry: 1, field: 'reason' }, 'entry 1: its reason is no text'],
  ],
}

export const UNREADABLE_FILE_SAMPLES: Samples<UnreadableFileArgs> = {
  'no-such-file': [[{}, 'there is no such file']],
  'a-folder': [[{}, 'it is a folder']],
  'no-permission': [[{}, 'you may not read it']],
  'link-loop': [[{}, 'it is a link that leads back to itself']],
  'system-says': [[{ errno: 'EIO' }, 'EIO']],
  'not-icalendar': [[{}, 'it is not an iCalendar file (RFC 5545)']],
  'value-unreadable': [[{ said: 'invalid "x"' }, 'a value in it cannot be read (invalid "x")']],
  'no-whole-day': [
    [{ firstYear: 2020, lastYear: 2040, unreadable: null }, 'it names no whole day from 2020 to 2040'],
    [
      { firstYear: 2020, lastYear: 2040, unreadable: { name: 'Odd', read: '20261399' } },
      'it names no whole day from 2020 to 2040, and the "20261399" of "Odd" is no day',
    ],
  ],
  'no-entry': [[{}, 'no entry of a journal is in it']],
}

/** The same, a row each. */
export function problemSamples<Args>(
  samples: Samples<Args>,
): readonly (readonly [problem: Coded<Args>, words: string])[] {
  return Object.entries<readonly (readonly [unknown, string])[]>(samples).flatMap(([code, rows]) =>
    rows.map(([args, words]) => [{ code, args } as Coded<Args>, words] as const),
  )
}
