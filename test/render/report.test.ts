import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckReport } from '../../src/domain/report.js'
import { situations } from '../support/arbitraries.js'
import { reportFor, reportOn } from '../support/reports.js'

/*
 * What `followup check --json` prints. Programs read it: fields may be added to these lists, and never renamed.
 */

const KEYS = {
  report: [
    'schema',
    'verdict',
    'callOn',
    'window',
    'overdue',
    'interviewed',
    'anchor',
    'today',
    'todayHere',
    'businessDay',
    'reasons',
    'wouldChange',
    'notCounted',
    'laterClosures',
    'calendar',
    'application',
  ],
  window: ['opens', 'closes'],
  anchor: ['kind', 'on'],
  reason: ['rule', 'effect', 'date', 'args', 'text'],
  closure: ['date', 'name', 'kind'],
  calendar: [
    'country',
    'region',
    'name',
    'timeZone',
    'weekend',
    'assumed',
    'provisional',
    'confirmedThrough',
  ],
  application: ['company', 'role', 'interviewer', 'phone'],
} as const

const details = {
  interviewed: '2026-12-21',
  promised: '2027-01-08',
  company: 'Acme',
  role: 'Data Analyst',
  interviewer: 'Jane Doe',
}

describe('a report', () => {
  const report = reportFor('GB-ENG', '2026-12-23', details)

  test('has its fields, by name and in order', () => {
    expect(Object.keys(report)).toEqual(KEYS.report)
    expect(Object.keys(report.window ?? {})).toEqual(KEYS.window)
    expect(Object.keys(report.anchor)).toEqual(KEYS.anchor)
    expect(Object.keys(report.calendar)).toEqual(KEYS.calendar)
    expect(Object.keys(report.application)).toEqual(KEYS.application)
    expect(report.reasons.length).toBeGreaterThan(1)
    for (const reason of report.reasons) expect(Object.keys(reason)).toEqual(KEYS.reason)
    expect(report.notCounted.length).toBeGreaterThan(5)
    for (const closure of report.notCounted) expect(Object.keys(closure)).toEqual(KEYS.closure)
  })

  test('holds the answer', () => {
    expect(report).toMatchObject({
      schema: 'followup.check/1',
      verdict: 'wait',
      callOn: '2027-01-11',
      window: { opens: '2027-01-11', closes: '2027-01-14' },
      overdue: false,
      interviewed: '2026-12-21',
      anchor: { kind: 'interviewed', on: '2026-12-21' },
      today: '2026-12-23',
      businessDay: 2,
      application: { company: 'Acme', role: 'Data Analyst', interviewer: 'Jane Doe', phone: null },
    })
    expect(report.calendar).toMatchObject({
      country: 'GB',
      region: 'GB-ENG',
      timeZone: 'Europe/London',
      weekend: [6, 7],
      assumed: [],
    })
    expect(report.notCounted[0]).toEqual({ date: '2026-12-25', name: 'Christmas Day', kind: 'holiday' })
    expect(report.reasons.slice(0, 2).map(({ rule }) => rule)).toEqual(['promised-date', 'wait-window'])
  })

  test('of a verdict that is to skip, has no days', () => {
    expect(reportFor('GB', '2026-12-30', { interviewed: '2026-12-21', heard: '2026-12-23' })).toMatchObject({
      verdict: 'skip',
      callOn: null,
      window: null,
      overdue: false,
      notCounted: [],
    })
  })
})

test('every report is the same after it has been written and read as JSON', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const report = reportOn(situation)
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    }),
  )
})

test('every report says why, and what would change it, in whole sentences', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const report: CheckReport = reportOn(situation)
      expect(report.reasons.length).toBeGreaterThan(0)
      for (const { text } of report.reasons) expect(text).toMatch(/^[A-Z].*\.$/)
      expect(report.wouldChange).toMatch(/^[a-z].*[a-z)]$/)
      const words = [report.wouldChange, ...report.reasons.map(({ text }) => text)].join(' ')
      expect(words).not.toMatch(/undefined|null|NaN|\[object|\s{2}/)
    }),
  )
})

test('a report is provisional if a doubtful day or the end of what is confirmed touches its window', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { calendar, reasons } = reportOn(situation)
      const told = reasons.some(({ rule }) => rule === 'doubtful-days' || rule === 'unconfirmed')
      expect(calendar.provisional).toBe(told)
    }),
  )
})
