import type { OwnRule } from './rule.js'

const AE_LAW = 'Cabinet Resolution 27 of 2024 on public holidays, article 1'

const EMIRATES: readonly OwnRule[] = [
  { country: 'AE', drop: '27 Rajab', law: `${AE_LAW}: not among them since 2019` },
  { country: 'AE', drop: '1 Ramadan', law: `${AE_LAW}: not among them` },
  {
    country: 'AE',
    add: '9 Dhu al-Hijjah',
    name: { en: 'Arafat Day', ar: 'يوم عرفة' },
    law: AE_LAW,
  },
  { country: 'AE', add: '12-03', name: { en: 'National Day', ar: 'اليوم الوطني' }, law: AE_LAW },
]

const TR_LAW = 'Law 2429 on National Day and General Holidays, article 2: the feast, and its eve from 13:00'

/** The library counts each feast from 18:00 on its eve to noon of the day after it. */
const TURKEY: readonly OwnRule[] = [
  { country: 'TR', drop: '1 Shawwal PT90H', law: TR_LAW },
  { country: 'TR', add: '1 Shawwal P3D', name: '1 Shawwal', law: TR_LAW },
  // In the library an Islamic day begins at 18:00, so that 13:00 is its 19th hour.
  {
    country: 'TR',
    add: '1 day before 1 Shawwal T19:00 PT11H',
    name: { en: 'Eve of Eid al-Fitr', tr: 'Ramazan Bayramı arifesi' },
    law: TR_LAW,
  },
  { country: 'TR', drop: '10 Dhu al-Hijjah PT114H', law: TR_LAW },
  { country: 'TR', add: '10 Dhu al-Hijjah P4D', name: '10 Dhu al-Hijjah', law: TR_LAW },
  {
    country: 'TR',
    add: '9 Dhu al-Hijjah T19:00 PT11H',
    name: { en: 'Eve of Eid al-Adha', tr: 'Kurban Bayramı arifesi' },
    law: TR_LAW,
  },
  {
    country: 'TR',
    add: '10-28 13:00',
    name: { en: 'Eve of Republic Day', tr: 'Cumhuriyet Bayramı arifesi' },
    law: 'Law 2429, article 1: the National Day begins on 28 October at 13:00',
  },
]

export const GULF_AND_TURKEY: readonly OwnRule[] = [...EMIRATES, ...TURKEY]
