import type { DETAILS } from '../details/table.js'

/** What is said of a detail. */
interface Words {
  /** What its option does, for the help. */
  readonly help: string
  /** How it may be given: a value, as it is typed. */
  readonly example: string
  /** Why there is no going on without it, where there is none. */
  readonly missing?: string
  /** What its option does in an edit, where that is something else. */
  readonly edit?: string
}

/** What stands for the value in the help. */
type Valued<Row> = Row extends { tells: 'flag' } ? unknown : { readonly value: string }
/** The question that is asked for it. */
type Asked<Row> = Row extends { asked: string } ? { readonly ask: string } : unknown
type Needed<Row> = Row extends { needed: true } ? { readonly missing: string } : unknown
/** What it is for, among the settings. */
type Set<Row> = Row extends { set: true } ? { readonly setting: string } : unknown

/** What the journal says where it is so, and where it is not. */
type Flagged<Row> = Row extends { keeps: 'flag' } ? { readonly yes: string; readonly no: string } : unknown

/** A detail that lacks its words does not compile. */
type DetailWords = {
  readonly [Row in (typeof DETAILS)[number] as Row['name']]: Words &
    Valued<Row> &
    Asked<Row> &
    Needed<Row> &
    Set<Row> &
    Flagged<Row>
}

/** Every word about the details, but for those that a rule, an entry or the call has of its own. */
export const DETAIL_WORDS = {
  name: {
    value: 'yours',
    help: 'your name',
    example: '"Sam Lee"',
    ask: 'What is your name?',
    setting: 'your name, for the words of the call',
  },
  number: {
    value: 'yours',
    help: 'the number on which they can reach you',
    example: '"07700 900123"',
    ask: 'On which number can they reach you?',
    setting: 'the number on which they can reach you',
  },
  language: {
    value: 'code',
    help: 'the language of the call',
    example: 'de',
    setting: 'the language of the call: en',
  },
  interviewed: {
    value: 'day',
    help: 'the day of the interview: 2026-11-12, "12 Nov", "last thursday"',
    example: 'yesterday',
    edit: 'the right day of the interview, the latest if there were several',
    ask: 'On which day was the interview?',
    missing: 'Without the day of the interview there is nothing to count from.',
  },
  promised: {
    value: 'day',
    help: 'the day by which they said they would be in touch',
    example: '"end of next week"',
    ask: 'Did they name a day for their answer?',
  },
  saidOn: {
    value: 'day',
    help: 'the day on which they said so, from which their words count',
    example: 'today',
  },
  heard: {
    value: 'day',
    help: 'the day on which they were last in touch',
    example: 'today',
    ask: 'Have they been in touch since? On which day?',
  },
  called: {
    value: 'day[=how]',
    help: 'a call you made; how: no-answer, message, undecided, … (repeatable)',
    example: 'today=no-answer',
  },
  company: {
    value: 'name',
    help: 'the company',
    example: 'Acme',
    ask: 'Which company is it?',
    missing: 'An application is remembered by its company.',
  },
  role: { value: 'title', help: 'the job', example: '"Data Analyst"', ask: 'Which job is it?' },
  interviewer: {
    value: 'name',
    help: 'who interviewed you',
    example: '"Jane Doe"',
    ask: 'Who interviewed you?',
  },
  phone: { value: 'number', help: 'the number to call', example: '"020 7946 0123"' },
  country: {
    value: 'place',
    help: 'where the employer is: GB, GB-SCT, "United Kingdom"',
    example: 'GB',
    missing: 'Without the country there is no calendar to count in.',
    setting: 'where your employers are, if you do not say: GB, GB-SCT, Scotland',
  },
  region: { value: 'region', help: 'the region: SCT, GB-SCT, Scotland', example: 'SCT' },
  noCalls: {
    help: 'they asked not to be called',
    example: '',
    yes: 'no calls',
    no: 'calls are welcome',
  },
  closed: {
    value: 'days',
    help: 'this employer is closed: a day or from..to (repeatable)',
    edit: 'this employer is closed, besides the days told before (repeatable)',
    example: '2026-12-24..2027-01-01',
  },
  open: {
    value: 'days',
    help: 'this employer is open, though the calendar says not (repeatable)',
    edit: 'this employer is open, besides the days told before (repeatable)',
    example: '2026-12-28',
  },
  window: {
    value: 'from-to',
    help: 'the business days on which to call (default: 5-8)',
    edit: 'the business days on which to call',
    example: '5-8',
    setting: 'the business days on which to call: 5-8',
  },
  grace: {
    value: 'days',
    help: 'business days to leave after a day they named (default: 1)',
    edit: 'business days to leave after a day they named',
    example: '1',
    setting: 'business days to leave after a day that they named: 1',
  },
  callLimit: {
    value: 'calls',
    help: 'after so many calls without a decision, no more (default: 2)',
    edit: 'after so many calls without a decision, no more',
    example: '2',
    setting: 'after so many calls without a decision, no more: 2',
  },
  today: {
    value: 'day',
    help: 'answer as if it were this day',
    example: '2026-11-16',
    missing: 'Whether to call depends on the day, and the clock is not asked.',
  },
} as const satisfies DetailWords
