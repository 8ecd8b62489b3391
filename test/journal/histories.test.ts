import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { CheckReport } from '../../src/domain/report.js'
import { runIn } from '../support/fake-io.js'
import { dayOf } from '../support/stories.js'

/*
 * Whole hunts, told to the program as they happen: each line is a day (month and day, of the winter of 2026 to 2027) and
 * what is typed on it, through the commands, the journal on disk and back. The last line is the day on which is asked,
 * and the answer: the verdict and the first day to call; the window; the rules that applied, the decisive one first.
 *
 * In Britain business day 5 after Thursday 12 November is Thursday the 19th, and business day 8 Tuesday the 24th.
 */

const folder = mkdtempSync(join(tmpdir(), 'followup-histories-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a hunt that goes its way', () => {
  tell(
    'is remembered as it was told',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-16 wait 11-19 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'a message was left: count again from the call',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome message
      11-20 wait 11-26 (11-26 to 12-01) wait-window
    `,
  )
  tell(
    'nobody answered: not twice on one day',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome no-answer
      11-19 wait 11-20 (11-20 to 11-25) try-again + wait-window
    `,
  )
  tell(
    'they were undecided, and named a day: that day is theirs',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome undecided --promised "27 Nov"
      11-27 wait 11-30 (11-30 to 12-03) promised-date + wait-window
    `,
  )
  tell(
    'the day that they named has passed: call',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome undecided --promised "27 Nov"
      11-30 call 11-30 (11-30 to 12-03) promised-date + wait-window
    `,
  )
  tell(
    'they kept it: nothing is left to ask',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome undecided --promised "27 Nov"
      11-27 heard acme
      11-30 skip employer-in-touch + wait-window
    `,
  )
  tell(
    'the interview was on another day than was told at first',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-17 edit acme --interviewed 2026-11-13
      11-17 wait 11-20 (11-20 to 11-25) wait-window
    `,
  )
  tell(
    'it is the second round that is corrected, twice, and what came after it on that day stays after it',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-18 interviewed acme "16 Nov"
      11-18 heard acme --on "18 Nov"
      11-18 edit acme --interviewed "17 Nov" --role Dev
      11-18 edit acme --interviewed "18 Nov"
      11-18 skip employer-in-touch + wait-window
    `,
  )
  tell(
    'the correction is taken back',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-17 edit acme --interviewed 2026-11-13
      11-17 undo
      11-17 wait 11-19 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'a second round: count from it',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-17 heard acme
      11-17 interviewed acme 2026-11-23
      11-24 wait 11-30 (11-30 to 12-03) wait-window
    `,
  )
  tell(
    'a second round that is still to come: a forecast',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-17 interviewed acme "23 Nov"
      11-19 wait 11-30 (11-30 to 12-03) wait-window + interview-upcoming
    `,
  )
  tell(
    'two calls without a decision: no third',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome message
      11-26 called acme --outcome undecided
      12-03 skip call-limit + wait-window
    `,
  )
  tell(
    'an offer: over',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-19 called acme --outcome undecided
      11-24 heard acme --offer
      11-26 skip closed + employer-in-touch + wait-window
    `,
  )
  tell(
    'another interview after "the job is filled": open again',
    `
      11-16 add Acme --interviewed "12 Nov" --country GB
      11-17 heard acme --filled
      11-20 interviewed acme 2026-11-19
      11-26 call 11-26 (11-26 to 12-01) wait-window
    `,
  )
  tell(
    'three rounds: the last one counts',
    `
      11-12 add Acme --interviewed today --country GB
      11-17 interviewed acme "19 Nov"
      11-20 interviewed acme "26 Nov"
      12-03 call 12-03 (12-03 to 12-08) wait-window
    `,
  )
  tell(
    'the call ended with: it is filled',
    `
      11-12 add Acme --interviewed today --country GB
      11-19 called acme --outcome filled
      11-27 skip closed + wait-window
    `,
  )
  tell(
    'two calls, then word that they have not decided: count again from then',
    `
      11-12 add Acme --interviewed today --country GB
      11-19 called acme --outcome undecided
      11-26 called acme --outcome undecided
      11-27 heard acme --undecided
      12-04 call 12-04 (12-04 to 12-09) wait-window
    `,
  )
})

describe('an interview that is called off', () => {
  tell(
    'they refuse before the second round: over, and no forecast',
    `
      11-12 add Acme --interviewed today --country GB
      11-16 interviewed acme "23 Nov"
      11-18 heard acme --refused
      11-19 skip closed + employer-in-touch + wait-window + interview-upcoming
    `,
  )
  tell(
    'its day does not open the application again',
    `
      11-12 add Acme --interviewed today --country GB
      11-16 interviewed acme "23 Nov"
      11-17 close acme
      11-30 skip closed + wait-window
    `,
  )
  tell(
    'the only one: over, too',
    `
      11-12 add Acme --interviewed 2026-11-20 --country GB
      11-16 close acme
      11-27 skip closed + wait-window
    `,
  )
  tell(
    'another one, told after the end, opens it',
    `
      11-12 add Acme --interviewed today --country GB
      11-16 interviewed acme "23 Nov"
      11-17 heard acme --filled
      11-18 interviewed acme "19 Nov"
      11-26 call 11-26 (11-26 to 12-01) wait-window
    `,
  )
  tell(
    'undo of the end: it is to come again',
    `
      11-12 add Acme --interviewed today --country GB
      11-16 interviewed acme "23 Nov"
      11-17 close acme
      11-17 undo
      11-19 wait 11-30 (11-30 to 12-03) wait-window + interview-upcoming
    `,
  )
})

describe('what they said they would do', () => {
  tell(
    'a second round on that day or after it keeps it',
    `
      11-12 add Acme --interviewed today --promised "20 Nov" --country GB
      11-19 interviewed acme 2026-11-23
      11-24 wait 11-30 (11-30 to 12-03) wait-window
    `,
  )
  tell(
    'a second round before that day leaves it open',
    `
      11-12 add Acme --interviewed today --promised "1 Dec" --country GB
      11-19 interviewed acme 2026-11-23
      11-24 wait 12-02 (12-02 to 12-07) promised-date + wait-window
    `,
  )
  tell(
    'the latest stands, also if it is the earlier day',
    `
      11-12 add Acme --interviewed today --promised "4 Dec" --country GB
      11-17 promised acme "27 Nov"
      11-30 call 11-30 (11-30 to 12-03) promised-date + wait-window
    `,
  )
  tell(
    'told late, by the day on which they said it, without the year',
    `
      11-23 add Acme --interviewed "12 Nov" --country GB
      11-23 promised acme "20 Nov" --on "12 Nov"
      11-23 call 11-23 (11-23 to 11-26) promised-date + wait-window
    `,
  )
  tell(
    'word that they have not decided leaves it open',
    `
      11-12 add Acme --interviewed today --promised "11 Dec" --country GB
      11-13 heard acme --undecided
      11-20 wait 12-14 (12-14 to 12-17) promised-date + wait-window
    `,
  )
  tell(
    'news keeps it for good',
    `
      11-12 add Acme --interviewed today --promised "11 Dec" --country GB
      11-16 heard acme
      11-17 heard acme --undecided
      11-20 wait 11-24 (11-24 to 11-27) wait-window
    `,
  )
  tell(
    'over Christmas: the window moves behind it',
    `
      12-21 add Acme --interviewed today --country GB
      12-22 promised acme "8 Jan"
      12-29 wait 01-11 (01-11 to 01-14) promised-date + wait-window
    `,
  )
})

describe('what is taken back, changed, or told late', () => {
  tell(
    'undo of a promise: as if it had not been said',
    `
      11-12 add Acme --interviewed today --country GB
      11-13 promised acme "11 Dec"
      11-13 undo
      11-19 call 11-19 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'undo takes back the call with the promise that was made on it',
    `
      11-12 add Acme --interviewed today --country GB
      11-19 called acme --outcome undecided --promised "11 Dec"
      11-19 undo
      11-19 call 11-19 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'closed, and opened again by undo',
    `
      11-12 add Acme --interviewed today --country GB
      11-16 close acme
      11-17 undo
      11-19 call 11-19 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'undo, and undo again',
    `
      11-12 add Acme --interviewed today --country GB
      11-19 called acme --outcome message
      11-20 heard acme
      11-20 undo
      11-20 undo
      11-20 call 11-20 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'withdrawn',
    `
      11-12 add Acme --interviewed today --country GB
      11-16 close acme
      11-19 skip closed + wait-window
    `,
  )
  tell(
    'another window',
    `
      11-12 add Acme --interviewed today --country GB
      11-13 edit acme --window 3-10
      11-16 wait 11-17 (11-17 to 11-26) wait-window
    `,
  )
  tell(
    'no calls, and calls after all',
    `
      11-12 add Acme --interviewed today --country GB --no-calls
      11-16 edit acme --calls
      11-19 call 11-19 (11-19 to 11-24) wait-window
    `,
  )
  tell(
    'another country in the middle of it: Thanksgiving is not counted',
    `
      11-19 add Acme --interviewed today --country GB
      11-20 edit acme --country US
      11-25 wait 11-27 (11-27 to 12-02) wait-window
    `,
  )
  tell(
    'the company is closed, and open after all',
    `
      11-12 add Acme --interviewed today --country GB --closed 2026-11-16..2026-11-18
      11-13 edit acme --open 2026-11-18
      11-16 wait 11-23 (11-23 to 11-26) wait-window
    `,
  )
  tell(
    'a limit of one call',
    `
      11-12 add Acme --interviewed today --country GB --call-limit 1
      11-19 called acme --outcome message
      11-26 skip call-limit + wait-window
    `,
  )
  tell(
    'told in another order than it happened',
    `
      11-23 add Acme --interviewed "12 Nov" --country GB
      11-23 heard acme --undecided --on "19 Nov"
      11-23 called acme --outcome message --on "18 Nov"
      11-24 wait 11-26 (11-26 to 12-01) wait-window
    `,
  )
  tell(
    'an interview on a Saturday is day 0 all the same',
    `
      11-14 add Acme --interviewed today --country GB
      11-16 wait 11-20 (11-20 to 11-25) wait-window
    `,
  )
})

let journals = 0

function tell(title: string, story: string): void {
  test(title, async () => {
    const lines = story
      .trim()
      .split('\n')
      .map((line) => /^(\S+) (.*)$/.exec(line.trim()) ?? [])
    const [, lastDay = '', expected = ''] = lines.pop() ?? []
    const journal = join(folder, `${journals++}`, 'journal.jsonl')
    const type = async (day: string, commandLine: string) => {
      const ran = await runIn({ journal, day: dayOf(day) }, commandLine)
      expect([ran.code, ran.stderr]).toEqual([0, ''])
      return ran.stdout
    }
    for (const [, day = '', commandLine = ''] of lines) await type(day, commandLine)
    expect(inShort(JSON.parse(await type(lastDay, 'check acme --json')) as CheckReport)).toBe(expected)
  })
}

function inShort({ verdict, callOn, window, reasons }: CheckReport): string {
  const [first, opens, closes] = [callOn, window?.opens, window?.closes].map((day) => day?.slice(5))
  const rules = reasons.filter(({ effect }) => effect !== 'note').map(({ rule }) => rule)
  return `${verdict}${window === null ? '' : ` ${first} (${opens} to ${closes})`} ${rules.join(' + ')}`
}
