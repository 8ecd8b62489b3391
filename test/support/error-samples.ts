import type { UserErrorArgs, UserErrorCode } from '../../src/domain/user-error.js'
import { BROKEN_FILE_SAMPLES, problemSamples, UNREADABLE_FILE_SAMPLES } from './problem-samples.js'
import { dayOf } from './stories.js'

const detail = 'interviewed'
const day = dayOf('11-20')

/** Each code with what it may carry, and what its words must then hold: with `--` before it, it is an option. */
export const ERROR_SAMPLES: {
  readonly [Code in UserErrorCode]: readonly (readonly [args: UserErrorArgs[Code], held: readonly string[]])[]
} = {
  'date-unreadable': [
    [{ detail, read: 'soon' }, ['--interviewed', '"soon"', 'Try: --interviewed yesterday']],
    [
      {
        detail,
        read: 'Last thrusday foo',
        unknown: [
          { word: 'thrusday', meant: ['thursday'] },
          { word: 'foo', meant: [] },
        ],
        corrected: null,
        part: null,
      },
      ['"thrusday" (did you mean thursday?), nor "foo".', 'Try: --interviewed yesterday'],
    ],
    [
      {
        detail,
        read: 'last thrusday',
        unknown: [{ word: 'thrusday', meant: ['thursday'] }],
        corrected: 'last thursday',
        part: null,
      },
      ['Try: --interviewed "last thursday"'],
    ],
    [
      {
        detail,
        read: 'friday foo',
        unknown: [{ word: 'foo', meant: [] }],
        corrected: null,
        part: { words: 'friday', date: day },
      },
      ['I do not know "foo".', '"friday" alone is Fri 20 Nov (2026-11-20).'],
    ],
    [
      { detail, read: 'in half a week', unknown: [], corrected: null, part: null },
      ['I know these words, but no day that they are together.'],
    ],
    [{ detail: 'closed', read: '' }, ['--closed', '""', '..']],
  ],
  'date-endless': [
    [{ detail: 'promised', read: 'soon' }, ['"soon"', 'no last day', 'Leave --promised out.']],
  ],
  'date-does-not-exist': [[{ detail, read: '30 Feb' }, ['--interviewed', '"30 Feb"']]],
  'date-ambiguous': [
    [
      {
        detail: 'heard',
        read: '12/11/2026',
        readings: [dayOf('11-12'), dayOf('12-11')],
      },
      ['"12/11/2026"', 'Thu 12 Nov', 'Fri 11 Dec', '--heard 2026-11-12 or --heard 2026-12-11'],
    ],
    [
      { detail: 'called', read: 'thursday', readings: [day, dayOf('11-27')] },
      ['--called', '"thursday"', 'Write 2026-11-20 or 2026-11-27.'],
    ],
  ],
  'date-out-of-range': [
    [{ read: '2041-01-01', firstYear: 2020, lastYear: 2040 }, ['2041-01-01', '2020', '2040']],
  ],
  'range-backwards': [
    [{ detail: 'closed', from: day, to: dayOf('11-16') }, ['--closed', '2026-11-16..2026-11-20']],
  ],
  'date-in-the-future': [
    [{ detail: 'heard', date: day, today: dayOf('11-16') }, ['--heard', '2026-11-20', '2026-11-16']],
  ],
  'date-before-interview': [
    [{ detail: 'heard', date: dayOf('11-16'), interviewed: day }, ['--heard', '2026-11-16', '2026-11-20']],
  ],
  'promise-backwards': [
    [{ detail: 'on', by: dayOf('11-16'), on: day }, ['2026-11-16', '2026-11-20', '--on 2026-11-16']],
  ],
  'detail-missing': [[{ detail }, ['--interviewed', '--interviewed yesterday']]],
  'detail-unreadable': [
    [
      { detail: 'noCalls', read: { code: 'literal', args: { written: '"yes"' } }, accepted: 'flag' },
      ['noCalls', '"yes"', 'true or false'],
    ],
    [
      { detail: 'options', read: { code: 'object', args: {} }, accepted: { having: ['country', 'today'] } },
      ['options', 'an object', '{ country: …, today: … }'],
    ],
  ],
  'window-unreadable': [[{ read: '8-5' }, ['--window', '"8-5"', '5-8', '60']]],
  'grace-unreadable': [[{ read: '0' }, ['--grace', '"0"', '60']]],
  'outcome-unknown': [
    [{ read: 'busy', accepted: ['no-answer', 'message'] }, ['--called', 'busy', '=no-answer', '=message']],
  ],
  'year-unreadable': [
    [{ read: '1999', firstYear: 2020, lastYear: 2040 }, ['--year', '"1999"', '2020', '2040', '--year 2026']],
    [{ read: '1999', firstYear: 2020, lastYear: 2022 }, ['--year 2022']],
  ],
  'country-unknown': [
    [{ read: 'Germny', suggestions: ['DE (Germany)'] }, ['--country', '"Germny"', 'DE (Germany)']],
    [{ read: 'Atlantis', suggestions: [] }, ['--country', '"Atlantis"', 'followup holidays']],
  ],
  'country-without-calendar': [[{ code: 'NP', name: 'Nepal' }, ['Nepal', 'NP', '--closed']]],
  'region-unknown': [
    [
      { read: 'Skotland', country: 'GB', suggestions: ['GB-SCT (Scotland)'] },
      ['--region', '"Skotland"', 'GB', 'GB-SCT (Scotland)'],
    ],
    [{ read: 'XX', country: 'GB', suggestions: [] }, ['--region', '"XX"', 'followup holidays GB']],
  ],
  'place-ambiguous': [
    [
      {
        read: 'Punjab',
        candidates: [
          { code: 'IN-PB', name: 'Punjab, India' },
          { code: 'PK-PB', name: 'Punjab, Pakistan' },
        ],
      },
      ['--country', '"Punjab"', 'IN-PB (Punjab, India)', 'PK-PB (Punjab, Pakistan)', '--country PK-PB'],
    ],
  ],
  'regions-differ': [
    [
      { country: 'Scotland', countryMeans: 'GB-SCT', region: 'England', regionMeans: 'GB-ENG' },
      ['--country', '"Scotland"', 'GB-SCT', '--region', '"England"', 'GB-ENG'],
    ],
  ],
  'country-not-found': [
    [{ timeZone: 'UTC' }, ['--country', 'UTC']],
    [{ timeZone: null }, ['--country', 'time zone']],
  ],
  'call-limit-unreadable': [[{ read: 'none' }, ['--callLimit', '"none"', '60']]],
  'file-broken': problemSamples(BROKEN_FILE_SAMPLES).map(([problem, held]) => [
    { path: '~/holidays.json', problem },
    ['"~/holidays.json" is', `: ${held}.`],
  ]),
  'file-unreadable': problemSamples(UNREADABLE_FILE_SAMPLES).map(([problem, held]) => [
    { path: 'new.ics', problem },
    ['"new.ics" cannot be read', `: ${held}.`],
  ]),
  'own-holiday-unknown': [
    [{ date: day, place: 'GB-SCT' }, ['2026-11-20', 'GB-SCT', 'followup holidays list']],
  ],
  'who-unknown': [
    [{ read: 'acmee', suggestions: ['acme (Acme)'] }, ['"acmee"', 'acme (Acme)']],
    [{ read: 'acmee', suggestions: [] }, ['"acmee"', 'followup check']],
  ],
  'word-alone': [
    [
      { read: 'thursday', option: '--interviewed', value: 'last thursday' },
      ['"thursday"', '--interviewed "last thursday"'],
    ],
  ],
  'detail-twice': [[{ detail: 'heard' }, ['--heard']]],
  'value-missing': [[{ detail, next: 'country' }, ['--interviewed', '--country']]],
  'who-ambiguous': [
    [{ read: 'ac', candidates: ['acme (Acme)', 'acute (Acute)'] }, ['"ac"', 'acme (Acme)', 'acute (Acute)']],
  ],
  'nothing-to-undo': [[{}, ['followup add']]],
  'nothing-to-change': [[{ who: 'acme' }, ['followup edit acme', '--role']]],
  'no-interview': [[{ who: 'acme' }, ['acme', 'followup interviewed acme']]],
  'setting-unknown': [[{ read: 'colour', accepted: ['name', 'country'] }, ['"colour"', 'name, country']]],
  'setting-unreadable': [[{ name: 'window', read: '8-5', accepted: 'window' }, ['window', '"8-5"', '"5-8"']]],
  'language-unknown': [
    [{ read: 'fr', accepted: ['en', 'de'] }, ['--language', '"fr"', 'en, de', '--language en']],
  ],
  'format-unknown': [[{ read: 'all.txt', accepted: ['json', 'csv'] }, ['"all.txt"', 'json, csv']]],
  'options-exclusive': [[{ options: ['--open', '--closed'] }, ['--open and --closed']]],
  'told-beside-who': [
    [
      { who: 'acme', detail: 'promised', read: 'next friday' },
      ['acme', 'followup promised acme "next friday"'],
    ],
    [
      { who: 'acme', detail: 'called', read: '2026-11-13=message' },
      ['called acme --on 2026-11-13 --outcome'],
    ],
  ],
}
