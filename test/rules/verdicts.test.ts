import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from '../../src/calendar/business-calendar.js'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy.js'
import { judge } from '../../src/rules/judge.js'
import { placeCalendar } from '../support/places.js'
import { application, dayOf, story, weekdaysWithout } from '../support/stories.js'
import { inShort } from './in-short.js'

/*
 * Whole stories and their verdicts, in the winter of 2026 to 2027: a title, what happened, today, and the verdict. Days
 * are month and day. The interview is on Thursday 12 November, so that business day 5 is Thursday the 19th and business
 * day 8 is Tuesday the 24th.
 *
 * A verdict reads: the verdict and the first day to call; the window; the rules that applied, the decisive one first.
 */

describe('only the interview', () => {
  tell(`
    on the day of the interview, wait | interviewed 11-12 | 11-12 | wait 11-19 (11-19 to 11-24) wait-window
    on business day 2, wait | interviewed 11-12 | 11-16 | wait 11-19 (11-19 to 11-24) wait-window
    the day before it opens, wait | interviewed 11-12 | 11-18 | wait 11-19 (11-19 to 11-24) wait-window
    the day it opens, call | interviewed 11-12 | 11-19 | call 11-19 (11-19 to 11-24) wait-window
    on the weekend inside the window, wait for Monday | interviewed 11-12 | 11-21 | wait 11-23 (11-19 to 11-24) wait-window
    the day it closes, call | interviewed 11-12 | 11-24 | call 11-24 (11-19 to 11-24) wait-window
    the day after it closes, call, late | interviewed 11-12 | 11-25 | call 11-25 (11-19 to 11-24) wait-window, overdue
    a month late, call | interviewed 11-12 | 12-24 | call 12-24 (11-19 to 11-24) wait-window, overdue
    late and on a Sunday, wait for Monday | interviewed 11-12 | 11-29 | wait 11-30 (11-19 to 11-24) wait-window, overdue
    an interview on a Saturday counts from the Saturday | interviewed 11-14 | 11-16 | wait 11-20 (11-20 to 11-25) wait-window
    an interview on a Sunday counts alike | interviewed 11-15 | 11-16 | wait 11-20 (11-20 to 11-25) wait-window
    an interview on a Friday | interviewed 11-13 | 11-16 | wait 11-20 (11-20 to 11-25) wait-window
  `)
})

describe('the interview is still to come', () => {
  tell(`
    tomorrow: a forecast | interviewed 11-17 | 11-16 | wait 11-24 (11-24 to 11-27) wait-window + interview-upcoming
    today: no more | interviewed 11-17 | 11-17 | wait 11-24 (11-24 to 11-27) wait-window
    a second one next week holds the call | interviewed 11-12, interviewed 11-23 | 11-19 | wait 11-30 (11-30 to 12-03) wait-window + interview-upcoming
  `)
})

describe('the employer named a day', () => {
  tell(`
    before that day, wait | interviewed 11-12, promised 11-20 on 11-12 | 11-19 | wait 11-23 (11-23 to 11-26) promised-date + wait-window
    on that day, wait: it is theirs | interviewed 11-12, promised 11-20 on 11-12 | 11-20 | wait 11-23 (11-23 to 11-26) promised-date + wait-window
    on the business day after it, call | interviewed 11-12, promised 11-20 on 11-12 | 11-23 | call 11-23 (11-23 to 11-26) promised-date + wait-window
    a day before business day 5 does not bring the call forward | interviewed 11-12, promised 11-16 on 11-12 | 11-17 | wait 11-19 (11-19 to 11-24) wait-window + promised-date
    the day of the interview itself changes nothing | interviewed 11-12, promised 11-12 on 11-12 | 11-19 | call 11-19 (11-19 to 11-24) wait-window + promised-date
    on the eve of business day 5: both rules agree | interviewed 11-12, promised 11-18 on 11-12 | 11-19 | call 11-19 (11-19 to 11-24) promised-date + wait-window
    a Saturday: the Monday after it | interviewed 11-12, promised 11-28 on 11-12 | 11-27 | wait 11-30 (11-30 to 12-03) promised-date + wait-window
    far ahead: the whole window moves | interviewed 11-12, promised 03-01 on 11-12 | 11-25 | wait 03-02 (03-02 to 03-05) promised-date + wait-window
    the later of two stands | interviewed 11-12, promised 11-27 on 11-12, promised 12-04 on 11-27 | 11-30 | wait 12-07 (12-07 to 12-10) promised-date + wait-window
    word that they have not decided, before that day: it is still theirs | interviewed 11-12, promised 12-11 on 11-12, heard 11-13 undecided | 11-20 | wait 12-14 (12-14 to 12-17) promised-date + wait-window
    news keeps it for good, whatever they say after that | interviewed 11-12, promised 12-11 on 11-12, heard 11-16, heard 11-17 undecided | 11-20 | wait 11-24 (11-24 to 11-27) wait-window
    a second interview on that day or after it: it is kept | interviewed 11-12, promised 11-20 on 11-12, interviewed 11-23 | 11-24 | wait 11-30 (11-30 to 12-03) wait-window
    a second interview before that day: it is still theirs | interviewed 11-12, promised 12-01 on 11-12, interviewed 11-23 | 11-24 | wait 12-02 (12-02 to 12-07) promised-date + wait-window
    the latest said stands, also if it is the earlier day | interviewed 11-12, promised 12-04 on 11-12, promised 11-27 on 11-17 | 11-30 | call 11-30 (11-30 to 12-03) promised-date + wait-window
  `)
})

describe('the employer has been in touch', () => {
  tell(`
    after the interview, with nothing left open: skip | interviewed 11-12, heard 11-16 | 11-19 | skip employer-in-touch + wait-window
    on the day of the interview: skip | interviewed 11-12, heard 11-12 | 11-19 | skip employer-in-touch + wait-window
    today: skip | interviewed 11-12, heard 11-19 | 11-19 | skip employer-in-touch + wait-window
    before the interview: that is past | heard 11-10, interviewed 11-12 | 11-19 | call 11-19 (11-19 to 11-24) wait-window
    they are undecided: count again from then | interviewed 11-12, heard 11-16 undecided | 11-19 | wait 11-23 (11-23 to 11-26) wait-window
    undecided, and now business day 5 after that | interviewed 11-12, heard 11-16 undecided | 11-23 | call 11-23 (11-23 to 11-26) wait-window
    undecided first, then with news: skip | interviewed 11-12, heard 11-16 undecided, heard 11-18 | 11-23 | skip employer-in-touch + wait-window
    with news first, then undecided: wait | interviewed 11-12, heard 11-16, heard 11-18 undecided | 11-23 | wait 11-25 (11-25 to 11-30) wait-window
    and named a day: that is left open | interviewed 11-12, heard 11-16, promised 11-25 on 11-16 | 11-20 | wait 11-26 (11-26 to 12-01) promised-date + wait-window
    and named a day that has passed: call | interviewed 11-12, heard 11-16, promised 11-25 on 11-16 | 11-26 | call 11-26 (11-26 to 12-01) promised-date + wait-window
    as they had promised: skip | interviewed 11-12, promised 11-20 on 11-12, heard 11-20 | 11-23 | skip employer-in-touch + wait-window
    after the promise, undecided: the promise is kept, count again | interviewed 11-12, promised 11-20 on 11-12, heard 11-20 undecided | 11-23 | wait 11-27 (11-27 to 12-02) wait-window
    and was called after it: the question is asked again | interviewed 11-12, heard 11-16, called 11-19 undecided | 11-24 | wait 11-26 (11-26 to 12-01) wait-window
    and nobody answered a call after it: their word still stands | interviewed 11-12, heard 11-16, called 11-19 no-answer | 11-24 | skip employer-in-touch + try-again + wait-window
    after the call: skip | interviewed 11-12, called 11-19 undecided, heard 11-20 | 11-27 | skip employer-in-touch + wait-window
    and a second interview followed: count from that | interviewed 11-12, heard 11-16, interviewed 11-23 | 11-24 | wait 11-30 (11-30 to 12-03) wait-window
    to set a second interview, which is to come | interviewed 11-12, heard 11-16, interviewed 11-23 | 11-18 | wait 11-30 (11-30 to 12-03) wait-window + interview-upcoming
  `)
})

describe('the job is closed', () => {
  tell(`
    they said that it is filled | interviewed 11-12, heard 11-16 filled | 11-19 | skip closed + employer-in-touch + wait-window
    they made an offer | interviewed 11-12, heard 11-16 offer | 11-19 | skip closed + employer-in-touch + wait-window
    they refused | interviewed 11-12, heard 11-16 refused | 11-19 | skip closed + employer-in-touch + wait-window
    the call ended with: filled | interviewed 11-12, called 11-19 filled | 11-27 | skip closed + wait-window
    the call ended with an offer | interviewed 11-12, called 11-19 offer | 11-27 | skip closed + wait-window
    the call ended with a refusal | interviewed 11-12, called 11-19 refused | 11-27 | skip closed + wait-window
    the person withdrew | interviewed 11-12, closed 11-17 withdrawn | 11-19 | skip closed + wait-window
    noted as filled | interviewed 11-12, closed 11-17 filled | 11-19 | skip closed + wait-window
    noted as refused | interviewed 11-12, closed 11-17 refused | 11-19 | skip closed + wait-window
    noted as an offer | interviewed 11-12, closed 11-17 offer | 11-19 | skip closed + wait-window
    whatever is said after it | interviewed 11-12, closed 11-17 withdrawn, heard 11-18 undecided | 11-30 | skip closed + wait-window
    also with a day that they named | interviewed 11-12, promised 11-25 on 11-12, heard 11-16 refused | 11-30 | skip closed + employer-in-touch + wait-window
    another interview opens it again | interviewed 11-12, heard 11-16 filled, interviewed 11-19 | 11-26 | call 11-26 (11-26 to 12-01) wait-window
  `)
})

describe('calls that were made', () => {
  tell(`
    nobody answered today: not twice in one day | interviewed 11-12, called 11-19 no-answer | 11-19 | wait 11-20 (11-20 to 11-25) try-again + wait-window
    nobody answered yesterday: call | interviewed 11-12, called 11-19 no-answer | 11-20 | call 11-20 (11-20 to 11-25) try-again + wait-window
    nobody answered on a Friday: call on Monday | interviewed 11-12, called 11-20 no-answer | 11-21 | wait 11-23 (11-23 to 11-26) try-again + wait-window
    nobody answered, called too early: business day 5 still stands | interviewed 11-12, called 11-16 no-answer | 11-17 | wait 11-19 (11-19 to 11-24) wait-window + try-again
    nobody answered, again and again: that is no limit | interviewed 11-12, called 11-19 no-answer, called 11-20 no-answer, called 11-23 no-answer | 11-24 | call 11-24 (11-24 to 11-27) try-again + wait-window
    nobody answered, then a message was left: only the last call counts for trying again | interviewed 11-12, called 11-19 no-answer, called 11-20 message | 11-23 | wait 11-27 (11-27 to 12-02) wait-window
    a message was left: count again from it | interviewed 11-12, called 11-19 message | 11-20 | wait 11-26 (11-26 to 12-01) wait-window
    they were undecided: count again from the call | interviewed 11-12, called 11-19 undecided | 11-26 | call 11-26 (11-26 to 12-01) wait-window
    two calls without a decision are enough | interviewed 11-12, called 11-19 undecided, called 11-26 undecided | 12-03 | skip call-limit + wait-window
    a message counts as one of them | interviewed 11-12, called 11-19 message, called 11-26 undecided | 12-03 | skip call-limit + wait-window
    a call that nobody answered does not | interviewed 11-12, called 11-19 undecided, called 11-26 no-answer | 12-03 | call 12-03 (11-27 to 12-02) try-again + wait-window, overdue
    word from the employer begins the count again | interviewed 11-12, called 11-19 undecided, called 11-26 undecided, heard 11-27 undecided | 12-04 | call 12-04 (12-04 to 12-09) wait-window
    word between the two calls does so too | interviewed 11-12, called 11-19 undecided, heard 11-20 undecided, called 11-27 undecided | 12-04 | call 12-04 (12-04 to 12-09) wait-window
    so does a day that they name later than on the call | interviewed 11-12, called 11-19 message, called 11-26 undecided, promised 12-01 on 11-27 | 12-03 | call 12-03 (12-03 to 12-08) wait-window + promised-date
    one that they name on the call does not | interviewed 11-12, called 11-19 message, called 11-26 undecided, promised 12-01 on 11-26 | 12-03 | skip call-limit + wait-window + promised-date
    so does another interview | interviewed 11-12, called 11-19 message, called 11-26 message, interviewed 11-30 | 12-07 | call 12-07 (12-07 to 12-10) wait-window
    the day that they named on the call holds the next one | interviewed 11-12, called 11-19 undecided, promised 12-01 on 11-19 | 11-26 | wait 12-02 (12-02 to 12-07) promised-date + wait-window
    a call before the day that they named does not use it up | interviewed 11-12, promised 11-27 on 11-12, called 11-16 undecided | 11-27 | wait 11-30 (11-30 to 12-03) promised-date + wait-window
  `)
})

describe('they asked not to be called', () => {
  tell(
    `
    skip, whenever | interviewed 11-12 | 11-19 | skip no-calls + wait-window
    also when it is late | interviewed 11-12 | 12-24 | skip no-calls + wait-window
    also with a day that they named | interviewed 11-12, promised 11-20 on 11-12 | 11-23 | skip no-calls + promised-date + wait-window
    also before the interview | interviewed 11-12 | 11-10 | skip no-calls + wait-window + interview-upcoming
  `,
    { noCalls: true },
  )
})

describe('every rule at once', () => {
  tell(
    `
    all that forbid come first, in the order of the policy; then the days, the latest first | interviewed 11-12, called 11-16 undecided, called 11-17 message, closed 11-18 withdrawn, called 11-20 no-answer, promised 12-15 on 11-17 | 11-20 | skip closed + no-calls + call-limit + promised-date + wait-window + try-again
    an interview to come, a promise, and no answer yesterday | interviewed 11-12, called 11-19 no-answer, promised 12-15 on 11-19, interviewed 11-25 | 11-20 | skip no-calls + promised-date + wait-window + interview-upcoming + try-again
  `,
    { noCalls: true },
  )
})

describe('other windows', () => {
  const policy = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes })
  tell(
    `
    3-10 opens earlier and closes later | interviewed 11-12 | 11-16 | wait 11-17 (11-17 to 11-26) wait-window
  `,
    {
      policy: policy({ first: 3, last: 10 }),
    },
  )
  tell(
    `
    1-1 is the next business day alone | interviewed 11-12 | 11-13 | call 11-13 (11-13 to 11-13) wait-window
  `,
    {
      policy: policy({ first: 1, last: 1 }),
    },
  )
  tell(
    `
    60-60 is far away | interviewed 11-12 | 11-13 | wait 02-04 (02-04 to 02-04) wait-window
  `,
    {
      policy: policy({ first: 60, last: 60 }),
    },
  )
  tell(
    `
    5-5 that a promise moves is one day | interviewed 11-12, promised 11-20 on 11-12 | 11-19 | wait 11-23 (11-23 to 11-23) promised-date + wait-window
  `,
    { policy: policy({ first: 5, last: 5 }) },
  )
  tell(
    `
    5-20 that a promise moves keeps its length | interviewed 11-12, promised 11-20 on 11-12 | 11-19 | wait 11-23 (11-23 to 12-14) promised-date + wait-window
  `,
    { policy: policy({ first: 5, last: 20 }) },
  )
  tell(
    `
    a grace of 3 leaves three business days | interviewed 11-12, promised 11-20 on 11-12 | 11-19 | wait 11-25 (11-25 to 11-30) promised-date + wait-window
  `,
    { policy: policy({ grace: 3 }) },
  )
  tell(
    `
    a limit of one call | interviewed 11-12, called 11-19 message | 11-26 | skip call-limit + wait-window
  `,
    { policy: policy({ callLimit: 1 }) },
  )
  tell(
    `
    a limit of three | interviewed 11-12, called 11-19 message, called 11-26 message | 12-03 | call 12-03 (12-03 to 12-08) wait-window
  `,
    { policy: policy({ callLimit: 3 }) },
  )
  tell(
    `
    a window that closes before the next try closes with it | interviewed 11-12, called 11-19 no-answer | 11-19 | wait 11-20 (11-20 to 11-20) try-again + wait-window
  `,
    { policy: policy({ first: 5, last: 5 }) },
  )
})

describe('closures', () => {
  tell(
    `
    do not count: the window opens two days later | interviewed 11-12 | 11-16 | wait 11-23 (11-23 to 11-27) wait-window
    a closure inside the window is no day to call | interviewed 11-12 | 11-25 | wait 11-26 (11-23 to 11-27) wait-window
    a promise on the eve of one is left that day too | interviewed 11-12, promised 11-24 on 11-12 | 11-24 | wait 11-26 (11-26 to 12-01) promised-date + wait-window
    no answer on the eve of one | interviewed 11-12, called 11-24 no-answer | 11-25 | wait 11-26 (11-26 to 12-01) try-again + wait-window
    an interview on one is day 0 all the same | interviewed 11-17 | 11-17 | wait 11-26 (11-26 to 12-01) wait-window
  `,
    { calendar: weekdaysWithout('11-17', '11-18', '11-25') },
  )
})

describe('real calendars', () => {
  const from = (country: string) => ({ calendar: placeCalendar(country).calendar })
  tell(
    `
    Christmas and New Year are not counted in GB | interviewed 12-21 | 12-22 | wait 12-30 (12-30 to 01-05) wait-window
    on Boxing Day, wait | interviewed 12-21 | 12-28 | wait 12-30 (12-30 to 01-05) wait-window
    they named 8 January | interviewed 12-21, promised 01-08 on 12-21 | 12-22 | wait 01-11 (01-11 to 01-14) promised-date + wait-window
    they were in touch before Christmas | interviewed 12-21, heard 12-23 | 12-30 | skip employer-in-touch + wait-window
  `,
    from('GB'),
  )
  tell(
    `
    Thanksgiving is not counted in the US | interviewed 11-19 | 11-26 | wait 11-27 (11-27 to 12-02) wait-window
  `,
    from('US'),
  )
  tell(
    `
    a Friday in the Emirates, whose weekend is Saturday and Sunday | interviewed 11-13 | 11-16 | wait 11-20 (11-20 to 11-25) wait-window
  `,
    from('AE'),
  )
  tell(
    `
    the same Friday in Saudi Arabia, whose weekend it begins | interviewed 11-13 | 11-16 | wait 11-19 (11-19 to 11-24) wait-window
  `,
    from('SA'),
  )
})

interface Setting {
  readonly calendar?: BusinessCalendar
  readonly policy?: Policy
  readonly noCalls?: boolean
}

/** Each story is judged, and its verdict compared. A line is a title, what happened, today, and the verdict. */
function tell(
  stories: string,
  { calendar = weekdaysWithout(), policy = DEFAULT_POLICY, noCalls = false }: Setting = {},
): void {
  const rows = stories
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  test.each(rows)('%s', (_, happened = '', today = '', verdict = '') => {
    expect(
      inShort(
        judge(application(story(happened), noCalls), calendar, { day: dayOf(today), minute: null }, policy),
      ),
    ).toBe(verdict)
  })
}
