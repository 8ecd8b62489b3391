import type { OwnRule } from './rule.js'

const SIGHTED =
  'the moon is sighted here a day later than in the table of date-holidays, as in every year from 2025 to 2027'

const IN_LAW = `Holidays gazetted by the Department of Personnel and Training; ${SIGHTED}`

/** The feasts of the Hindu, Jain, Buddhist and Sikh calendars are facts: no rule of the grammar finds their days. */
const INDIA: readonly OwnRule[] = [
  { country: 'IN', add: '2 Shawwal', name: '1 Shawwal', law: IN_LAW },
  { country: 'IN', add: '11 Dhu al-Hijjah', name: '10 Dhu al-Hijjah', law: IN_LAW },
  { country: 'IN', add: '11 Muharram', name: '10 Muharram', law: IN_LAW },
  { country: 'IN', add: '13 Rabi al-awwal', name: '12 Rabi al-awwal', law: IN_LAW },
]

const BD_LAW = `Holidays of the Ministry of Public Administration; ${SIGHTED}`
const BD_FIXED =
  'A feast of the lunar calendar, for which the library has dates up to 2020 and a fixed day after them'

const BANGLADESH: readonly OwnRule[] = [
  { country: 'BD', drop: '1 Shawwal P3D', law: BD_LAW },
  { country: 'BD', add: '2 Shawwal P3D', name: '1 Shawwal', law: BD_LAW },
  { country: 'BD', drop: '10 Dhu al-Hijjah P3D', law: BD_LAW },
  { country: 'BD', add: '11 Dhu al-Hijjah P3D', name: '10 Dhu al-Hijjah', law: BD_LAW },
  { country: 'BD', drop: '10 Muharram', law: BD_LAW },
  { country: 'BD', add: '11 Muharram', name: '10 Muharram', law: BD_LAW },
  { country: 'BD', drop: '12 Rabi al-awwal', law: BD_LAW },
  { country: 'BD', add: '13 Rabi al-awwal', name: '12 Rabi al-awwal', law: BD_LAW },
  { country: 'BD', add: '16 Shaban', name: { en: 'Shab-e-Barat', bn: 'শবে বরাত' }, law: BD_LAW },
  { country: 'BD', add: '28 Ramadan', name: { en: 'Laylat al-Qadr', bn: 'শবে কদর' }, law: BD_LAW },
  { country: 'BD', change: '05-19', to: { active: [{ to: '2021-01-01' }] }, law: BD_FIXED },
  { country: 'BD', change: '08-24', to: { active: [{ to: '2021-01-01' }] }, law: BD_FIXED },
  { country: 'BD', change: '10-08', to: { active: [{ to: '2021-01-01' }] }, law: BD_FIXED },
  {
    country: 'BD',
    change: 'bengali-revised 12-3',
    to: { active: [{ to: '2025-01-01' }] },
    law: 'Abolished by the Cabinet Division in October 2024',
  },
  {
    country: 'BD',
    change: 'bengali-revised 4-31',
    to: { active: [{ to: '2024-08-01' }] },
    law: 'Abolished by the advisory council in August 2024',
  },
]

export const SOUTH_ASIA: readonly OwnRule[] = [...INDIA, ...BANGLADESH]
