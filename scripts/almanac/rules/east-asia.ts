import { type OwnRule, substitute } from './rule.js'

const CN_LAW =
  'Regulation on Public Holidays for National Festivals and Memorial Days, as amended by State Council Order 795, in force 1 January 2025, article 2'
const CN_REST =
  'The same regulation, article 6: a holiday of all citizens on a weekend is made up on a workday'
const CN_NEW_LAW = { from: '2025-01-01' }
const NEW_YEAR = { en: "New Year's Day", zh: '元旦' }
const SPRING = { en: 'Spring Festival', zh: '春节' }
const QINGMING = { en: 'Qingming Festival', zh: '清明节' }
const CN_LABOUR = { en: 'Labour Day', zh: '劳动节' }
const DRAGON_BOAT = { en: 'Dragon Boat Festival', zh: '端午节' }
const MID_AUTUMN = { en: 'Mid-Autumn Festival', zh: '中秋节' }
const CN_NATIONAL = { en: 'National Day', zh: '国庆节' }

function madeUp(add: string, name: Readonly<Record<string, string>>): OwnRule {
  return substitute('CN', CN_REST, add, name, CN_NEW_LAW)
}

/** The notice of each year moves days around these, and says which weekend days are worked: those are facts. */
const CHINA: readonly OwnRule[] = [
  // Four days from the eve on. Before 2025 it was three, and the third was a day off all the same.
  { country: 'CN', add: 'chinese 01-0-03', name: SPRING, law: CN_LAW },
  { country: 'CN', add: '05-02', name: CN_LABOUR, active: [CN_NEW_LAW], law: CN_LAW },
  madeUp('substitutes 01-01 if Saturday,Sunday then next Monday', NEW_YEAR),
  // One day to make up, or the first of two.
  madeUp(
    'substitutes chinese 01-0-01 if Monday then next Thursday if Thursday,Friday then next Monday if Saturday then next Tuesday if Sunday then next Wednesday',
    SPRING,
  ),
  // The second of two.
  madeUp(
    'substitutes chinese 01-0-01 if Friday then next Tuesday if Saturday then next Wednesday if Sunday then next Thursday',
    SPRING,
  ),
  madeUp('substitutes chinese 5-01 solarterm if Saturday,Sunday then next Monday', QINGMING),
  madeUp('substitutes 05-01 if Saturday then next Monday if Sunday then next Tuesday', CN_LABOUR),
  madeUp('substitutes 05-02 if Saturday then next Monday if Sunday then next Tuesday', CN_LABOUR),
  madeUp('substitutes chinese 05-0-05 if Saturday,Sunday then next Monday', DRAGON_BOAT),
  madeUp('substitutes chinese 08-0-15 if Saturday,Sunday then next Monday', MID_AUTUMN),
  madeUp(
    'substitutes 10-01 if Thursday,Friday then next Monday if Saturday then next Tuesday if Sunday then next Wednesday',
    CN_NATIONAL,
  ),
  madeUp('substitutes 10-02 if Saturday then next Tuesday if Sunday then next Wednesday', CN_NATIONAL),
]

const KR_SEOLLAL =
  'Regulations on Holidays of Public Agencies, article 2(6): the last day of the old year, 1 and 2 January of the lunar calendar'
const KR_ELECTIONS =
  'The same regulations, article 2(10-2), with the Public Official Election Act, article 34'
const KR_LABOUR = { en: 'Labour Day', ko: '노동절' }

const KOREA: readonly OwnRule[] = [
  { country: 'KR', drop: 'korean 01-0-01 P3D', law: `${KR_SEOLLAL}; this rule begins on the second day` },
  {
    country: 'KR',
    add: '1 day before korean 01-0-01 P3D',
    name: { en: 'Korean New Year', ko: '설날' },
    law: KR_SEOLLAL,
  },
  { country: 'KR', add: '05-01', name: KR_LABOUR, law: "Act on the Designation of Workers' Day" },
  substitute(
    'KR',
    'Public holiday for everybody since 2026, with substitutes as for the other national days (article 3 of the regulations)',
    'substitutes 05-01 if Saturday,Sunday then next Monday',
    KR_LABOUR,
    { from: '2026-01-01' },
  ),
  {
    country: 'KR',
    add: 'Wednesday after 04-09 every 4 years since 2020',
    name: { en: 'National Assembly Election', ko: '국회의원선거' },
    law: `${KR_ELECTIONS}: the first Wednesday from the 50th day before the term ends on 29 May`,
  },
  {
    country: 'KR',
    add: 'Wednesday after 05-31 every 4 years since 2022',
    name: { en: 'Local Elections', ko: '전국동시지방선거' },
    // Memorial Day is the day after 5 June 2030: the election is a week later.
    disable: ['2030-06-05'],
    enable: ['2030-06-12'],
    law: `${KR_ELECTIONS}: the first Wednesday from the 30th day before the term ends on 30 June`,
  },
]

const TW_LAW = 'Act on the Implementation of Memorial Days and Festivals, in force 28 May 2025'
const TW_REST = `${TW_LAW}, and the regulation before it: a Saturday is given back on the workday before, a Sunday on the one after`
const TW_NEW_LAW = { from: '2025-05-28' }
const BOTH_WAYS = 'and if Saturday then previous Friday if Sunday then next Monday'
const CHILDREN = { en: "Children's Day", zh: '兒童節' }

/** A holiday that the library gives back from Sundays only. */
function alsoFromSaturday(rule: string, name: Readonly<Record<string, string>>): readonly OwnRule[] {
  return [
    { country: 'TW', drop: `${rule} and if Sunday then next Monday`, law: TW_REST },
    substitute('TW', TW_REST, `${rule} ${BOTH_WAYS}`, name),
  ]
}

/**
 * Children's Day (4 April) and Tomb Sweeping Day (4 or 5 April) get in each other's way. On one day: the day before
 * is given as well, or the day after if it is a Thursday; next to a weekend, the next workday on the same side.
 */
const TW_APRIL = [
  '2020-04-02',
  '2021-04-02',
  '2024-04-05',
  '2025-04-03',
  '2027-04-06',
  '2028-04-03',
  '2029-04-03',
  '2031-04-03',
  '2032-04-02',
  '2033-04-05',
  '2036-04-03',
  '2037-04-02',
  '2038-04-06',
  '2040-04-03',
] as const

const TAIWAN: readonly OwnRule[] = [
  {
    country: 'TW',
    add: '2 days before chinese 01-0-01',
    name: { en: "Day before Lunar New Year's Eve", zh: '小年夜' },
    active: [{ from: '2026-01-01' }],
    law: TW_LAW,
  },
  ...alsoFromSaturday('02-28', { en: 'Peace Memorial Day', zh: '228和平紀念日' }),
  ...alsoFromSaturday('04-04', CHILDREN),
  ...alsoFromSaturday('chinese 5-01 solarterm', { en: 'Tomb Sweeping Day', zh: '清明節' }),
  ...TW_APRIL.map((date) => ({
    country: 'TW',
    add: date,
    name: { en: "Children's Day (substitute)", zh: '補假' },
    law: `${TW_REST}; two holidays on one day`,
  })),
  {
    country: 'TW',
    change: `05-01 ${BOTH_WAYS}`,
    to: { type: 'public' },
    law: `Labour Standards Act, article 37, for the private sector; for everybody by the ${TW_LAW}`,
  },
  ...alsoFromSaturday('chinese 05-0-05', { en: 'Dragon Boat Festival', zh: '端午節' }),
  ...alsoFromSaturday('chinese 08-0-15', { en: 'Mid-Autumn Festival', zh: '中秋節' }),
  substitute(
    'TW',
    TW_LAW,
    `09-28 ${BOTH_WAYS}`,
    { en: "Teachers' Day", zh: '孔子誕辰紀念日/教師節' },
    TW_NEW_LAW,
  ),
  ...alsoFromSaturday('10-10', { en: 'National Day / Double Tenth Day', zh: '國慶日 / 雙十節' }),
  substitute(
    'TW',
    TW_LAW,
    `10-25 ${BOTH_WAYS}`,
    { en: 'Taiwan Retrocession Day', zh: '臺灣光復暨金門古寧頭大捷紀念日' },
    TW_NEW_LAW,
  ),
  substitute('TW', TW_LAW, `12-25 ${BOTH_WAYS}`, { en: 'Constitution Day', zh: '行憲紀念日' }, TW_NEW_LAW),
]

export const EAST_ASIA: readonly OwnRule[] = [...CHINA, ...KOREA, ...TAIWAN]
