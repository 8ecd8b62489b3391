import { type OwnRule, substitute } from './rule.js'

const SG_REST = 'Holidays Act 1998, section 4(2): the Monday after a holiday on a Sunday'

const SINGAPORE: readonly OwnRule[] = [
  substitute('SG', SG_REST, 'substitutes 1 Shawwal if Sunday then next Monday', { en: 'Hari Raya Puasa' }),
  substitute('SG', SG_REST, 'substitutes 10 Dhu al-Hijjah if Sunday then next Monday', {
    en: 'Hari Raya Haji',
  }),
]

const TH_REST =
  "Cabinet resolution on public holidays: a Saturday or Sunday is given back on the next workday; the Bank of Thailand's notices follow it"
const WEEKEND = 'if Saturday,Sunday then next Monday'
const TH_LABOUR = { en: 'National Labour Day', th: 'วันแรงงานแห่งชาติ' }
const SONGKRAN = { en: 'Songkran Festival', th: 'วันสงกรานต์' }

/** Khao Phansa is a day off for the state alone: banks and offices work. */
const TH_LENT = [
  '2020-07-05',
  '2021-07-25',
  '2022-07-14',
  '2023-08-01',
  '2024-07-20',
  '2025-07-11',
  '2026-07-30',
] as const

const TH_GIVEN_BACK: readonly (readonly [string, string])[] = [
  ['01-01', "New Year's Day"],
  ['04-06', 'Chakri Memorial Day'],
  ['05-01', 'National Labour Day'],
  ['05-04', 'Coronation Day'],
  ['06-03', "Queen Suthida's Birthday"],
  ['07-28', "King's Birthday"],
  ['08-12', "The Queen Mother's Birthday"],
  ['10-13', 'King Bhumibol Adulyadej Memorial Day'],
  ['10-23', 'King Chulalongkorn Day'],
  ['12-05', "King Bhumibol Adulyadej's Birthday"],
  ['12-10', 'Constitution Day'],
]

const THAILAND: readonly OwnRule[] = [
  { country: 'TH', add: '05-01', name: TH_LABOUR, law: 'Labour Protection Act B.E. 2541 (1998), section 29' },
  ...TH_GIVEN_BACK.map(([day, en]) => substitute('TH', TH_REST, `substitutes ${day} ${WEEKEND}`, { en })),
  // A Sunday is followed by New Year's Day.
  substitute('TH', TH_REST, 'substitutes 12-31 if Saturday then next Monday if Sunday then next Tuesday', {
    en: "New Year's Eve",
  }),
  // Of 13 to 15 April, one day is given back for those that fall on a weekend.
  substitute('TH', TH_REST, 'substitutes 04-15 if Saturday,Sunday then next Monday', SONGKRAN),
  substitute('TH', TH_REST, 'substitutes 04-13 if Saturday then next Tuesday', SONGKRAN),
  // In 2025 a Sunday was not given back; whether that lasts is not known.
  substitute('TH', TH_REST, 'substitutes 04-13 if Sunday then next Wednesday', SONGKRAN, {
    from: '2028-01-01',
  }),
  ...TH_LENT.map((drop) => ({
    country: 'TH',
    drop,
    law: "Not among the Bank of Thailand's holidays for financial institutions, which private offices follow",
  })),
]

const VN_REST =
  'Labour Code 2019, articles 111(3) and 112: a holiday on a weekly day of rest is given back on the next workday'
const TET = { en: 'Vietnamese New Year', vi: 'Tết Nguyên Đán' }

const VIETNAM: readonly OwnRule[] = [
  substitute('VN', VN_REST, `substitutes 01-01 ${WEEKEND}`, '01-01'),
  // The government lays the five days around the weekends, up to 2027 by facts. After that, as the law has it:
  // the first day to be given back, and the second.
  substitute(
    'VN',
    VN_REST,
    'substitutes vietnamese 1-0-1 if Monday then next Friday if Wednesday,Thursday then next Monday if Friday then next Tuesday if Saturday then next Wednesday if Sunday then next Thursday',
    TET,
    { from: '2028-01-01' },
  ),
  substitute(
    'VN',
    VN_REST,
    'substitutes vietnamese 1-0-1 if Thursday then next Tuesday if Friday then next Wednesday if Saturday then next Thursday if Sunday then next Friday',
    TET,
    { from: '2028-01-01' },
  ),
  substitute('VN', VN_REST, `substitutes vietnamese 3-0-10 ${WEEKEND}`, {
    en: 'Hung Kings Commemorations',
    vi: 'Giỗ tổ Hùng Vương',
  }),
  substitute('VN', VN_REST, 'substitutes 04-30 if Saturday then next Monday if Sunday then next Tuesday', {
    en: 'Day of liberating the South for national reunification',
    vi: 'Ngày Giải phóng miền Nam',
  }),
  substitute(
    'VN',
    VN_REST,
    'substitutes 05-01 if Saturday then next Monday if Sunday then next Tuesday',
    '05-01',
  ),
  substitute('VN', VN_REST, `substitutes 09-02 ${WEEKEND}`, { en: 'National Day', vi: 'Quốc khánh' }),
]

const MALAYSIA: readonly OwnRule[] = ['14', '15', '16'].map((region) => ({
  ...substitute(
    'MY',
    'Holidays Act 1951, section 3: the day after a holiday on a Sunday',
    'substitutes 02-01 if Sunday then next Monday',
    {
      en: 'Federal Territory Day',
      ms: 'Hari Wilayah Persekutuan',
    },
  ),
  region,
}))

const PHILIPPINES: readonly OwnRule[] = [
  {
    country: 'PH',
    add: '2nd Monday in May every 3 years since 2022',
    name: { en: 'National Elections', fil: 'Araw ng Halalan' },
    law: 'Constitution, article VI, section 8, and Republic Act 7166; each election day has been proclaimed a special non-working day',
  },
]

export const SOUTH_EAST_ASIA: readonly OwnRule[] = [
  ...SINGAPORE,
  ...THAILAND,
  ...VIETNAM,
  ...MALAYSIA,
  ...PHILIPPINES,
]
