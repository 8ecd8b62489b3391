import type { DetailName } from '../../src/details/derived.js'
import type { Kept, Tells } from '../../src/details/rows.js'
import { DETAILS } from '../../src/details/table.js'

/** How a detail may be told on a command line, and what the journal then keeps of it. */
interface Sample<Kind extends keyof Tells> {
  readonly typed: string
  readonly kept: Kind extends keyof KeptAs ? Kept[KeptAs[Kind]] : null
}

/** How the journal keeps what is told in this way; days, and what is told anew each time, are not kept so. */
interface KeptAs {
  readonly text: 'text'
  readonly days: 'ranges'
  readonly country: 'country'
  readonly region: 'region'
  readonly window: 'window'
  readonly count: 'count'
  readonly flag: 'flag'
}

/** By kind: two that differ, so that the one can take the place of the other. A flag is told by its option alone. */
const SAMPLES: { readonly [Kind in keyof Tells]: readonly [Sample<Kind>, Sample<Kind>] } = {
  text: [
    { typed: ' One & Two ', kept: 'One & Two' },
    { typed: 'Three', kept: 'Three' },
  ],
  day: [
    { typed: '2026-11-12', kept: null },
    { typed: '2026-11-13', kept: null },
  ],
  days: [
    { typed: '24 Dec..2026-12-27', kept: ['2026-12-24..2026-12-27'] },
    { typed: '2027-01-04', kept: ['2027-01-04'] },
  ],
  calls: [
    { typed: '2026-11-13=message', kept: null },
    { typed: '2026-11-16', kept: null },
  ],
  country: [
    { typed: 'United Kingdom', kept: 'GB' },
    { typed: 'GB', kept: 'GB' },
  ],
  region: [
    { typed: 'Scotland', kept: 'SCT' },
    { typed: 'NIR', kept: 'NIR' },
  ],
  window: [
    { typed: '6 - 9', kept: '6-9' },
    { typed: '4-7', kept: '4-7' },
  ],
  count: [
    { typed: '3', kept: 3 },
    { typed: '4', kept: 4 },
  ],
  flag: [
    { typed: '', kept: true },
    { typed: '', kept: true },
  ],
  language: [
    { typed: 'de', kept: null },
    { typed: 'en', kept: null },
  ],
}

/** The first sample of a detail, or the second. */
export function sampleOf(name: DetailName, which: 0 | 1): { readonly typed: string; readonly kept: unknown } {
  const row = DETAILS.find((detail) => detail.name === name)
  if (row === undefined) throw new Error(`no detail ${name}`)
  return SAMPLES[row.tells][which]
}
