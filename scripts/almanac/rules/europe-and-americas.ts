import { type OwnRule, substitute } from './rule.js'

const ON_LAW =
  'Employment Standards Act, 2000, section 29: a substitute for a public holiday that is not a working day, by custom the next weekday'

const ONTARIO: readonly OwnRule[] = [
  substitute('CA', ON_LAW, 'substitutes 01-01 if Saturday,Sunday then next Monday', '01-01'),
  substitute('CA', ON_LAW, 'substitutes 07-01 if Saturday,Sunday then next Monday', {
    en: 'Canada Day',
    fr: 'Fête du Canada',
  }),
  substitute(
    'CA',
    ON_LAW,
    'substitutes 12-25 if Saturday then next Monday if Sunday then next Tuesday',
    '12-25',
  ),
  substitute(
    'CA',
    ON_LAW,
    'substitutes 12-26 if Saturday then next Monday if Sunday then next Tuesday',
    '12-26',
  ),
].map((rule) => ({ ...rule, region: 'ON' }))

/** The states' own laws are older; the library ends them with the federal one, which it then hides behind them. */
const BRAZIL: readonly OwnRule[] = (
  [
    ['AM', '2010-07-08'],
    ['MT', '2002-12-27'],
    ['RJ', '2002-11-11'],
    ['SP', '2023-09-12'],
  ] as const
).map(([region, from]) => ({
  country: 'BR',
  region,
  change: '11-20',
  to: { active: [{ from }] },
  law: 'Federal Law 14.759 of 21 December 2023: a national holiday, which goes on where the law of the state ended',
}))

const NETHERLANDS: readonly OwnRule[] = [
  {
    country: 'NL',
    add: '05-05 every 5 years since 2000',
    name: { en: 'Liberation Day', nl: 'Bevrijdingsdag' },
    law: 'Decision of the cabinet of 1990: a day off in every fifth year, taken over by collective agreements',
  },
]

/** The library ends both in 2026. For 2027 a second list has them, and the almanac holds them in doubt. */
const SK_LAW =
  'Act 241/1993 on public holidays, section 2, as amended in 2025: days of work in 2026 only, unlike 17 November'
const SLOVAKIA: readonly OwnRule[] = [
  {
    country: 'SK',
    add: '05-08',
    name: { en: 'Day of victory over fascism', sk: 'Deň víťazstva nad fašizmom' },
    active: [{ from: '2028-01-01' }],
    law: SK_LAW,
  },
  {
    country: 'SK',
    add: '09-15',
    name: { en: 'Day of Our Lady of the Seven Sorrows', sk: 'Sviatok Panny Márie Sedembolestnej' },
    active: [{ from: '2028-01-01' }],
    law: SK_LAW,
  },
]

export const EUROPE_AND_AMERICAS: readonly OwnRule[] = [
  ...ONTARIO,
  { country: 'CA', region: 'ON', drop: 'easter 1', law: `${ON_LAW}; Easter Monday is not among the nine` },
  ...BRAZIL,
  ...NETHERLANDS,
  ...SLOVAKIA,
]
