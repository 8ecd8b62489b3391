import type { CallFacts } from '../../src/script/facts.js'
import { dayOf } from '../support/stories.js'

export const NOTHING: CallFacts = {
  name: null,
  number: null,
  company: null,
  role: null,
  interviewer: null,
  phone: null,
  interviewed: null,
  promised: null,
  messageLeft: null,
}

/** Every fact, none of them short, and no word of one in another. */
export const FULL: CallFacts = {
  name: 'Bartholomew Montgomery-Cholmondeley',
  number: '07700 900123',
  company: 'Consolidated Amalgamated Holdings',
  role: 'Senior Regional Operations Data Analyst',
  interviewer: 'Doctor Maximiliane Featherstonehaugh-Wellington',
  phone: '020 7946 0958',
  interviewed: dayOf('2026-09-23'),
  promised: dayOf('2026-10-14'),
  messageLeft: dayOf('2026-10-20'),
}
