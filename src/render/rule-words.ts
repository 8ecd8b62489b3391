import type { CalendarDate } from '../domain/calendar-date.js'
import type { CheckReport } from '../domain/report.js'
import type { Anchor, FindingArgs, NoteName, RuleName } from '../domain/verdict.js'
import { hours } from './dates.js'
import { visible } from './visible.js'

/** The rules that decide: a note only has something to tell. */
export type DecidingName = Exclude<RuleName, NoteName>

/** Writes a day. */
export type DayWords = (date: CalendarDate) => string

/** What is told of a finding. */
interface Told<Name extends RuleName> {
  /** Why, in a sentence or two. `date` is the finding's. */
  readonly reason: (args: FindingArgs[Name], day: DayWords, date: CalendarDate | null) => string
}

/** What is told of a finding that decides. */
interface Decides<Name extends RuleName> {
  /** Why, in the few words that a line of a list has room for. */
  readonly short: (
    args: FindingArgs[Name],
    day: DayWords,
    report: Pick<CheckReport, 'today' | 'businessDay'>,
  ) => string
  /** What would make the answer another one: `What would change it: …` */
  readonly change: string
}

export type Reasons = { readonly [Name in RuleName]: Told<Name> }
export type Decisions = { readonly [Name in DecidingName]: Decides<Name> }

const ENDINGS = {
  offer: 'you have an offer',
  filled: 'the job is filled',
  refused: 'they decided against you',
  withdrawn: 'you withdrew',
} satisfies Record<FindingArgs['closed']['ending'], string>

const ANCHORS = {
  interviewed: 'the interview',
  called: 'your call',
  heard: 'their last word',
} satisfies Record<Anchor['kind'], string>

/** A row for each rule: one without its words does not compile. */
export const RULE_WORDS: Reasons & Decisions = {
  closed: {
    reason: ({ on, ending }, day) =>
      `This application is over: ${ENDINGS[ending]} (${day(on)}). There is nothing left to ask.`,
    short: () => 'it is over',
    change: 'another interview with them',
  },
  'no-calls': {
    reason: () => 'They asked not to be called: a short e-mail is the way to ask.',
    short: () => 'they asked for no calls',
    change: 'nothing but their word that you may call',
  },
  'employer-in-touch': {
    reason: ({ on }, day) =>
      `They have been in touch (${day(on)}): the next step is to answer them, or theirs to take.`,
    short: () => 'they have been in touch',
    change:
      'a day that they name for their answer (--promised), another interview, or a call of yours that gets through',
  },
  'call-limit': {
    reason: ({ calls }) =>
      `You have asked ${times(calls)} and they have not decided: another call would press them.`,
    short: () => 'you have called often enough',
    change: 'word from them, or another interview: either begins the count again',
  },
  'interview-upcoming': {
    reason: ({ on }, day) => `The interview is still to come (${day(on)}): the window is a forecast.`,
    short: ({ on }, day) => `the interview is on ${day(on)}`,
    change: 'another day for the interview (--interviewed)',
  },
  'promised-date': {
    reason: ({ by, grace }, day, date) =>
      `They named ${day(by)}: that whole day is theirs. ${ordinalDay(grace)} after it is ${date ? day(date) : ''}.`,
    short: ({ by }, day) => `they named ${day(by)}`,
    change: 'word from them (--heard: then do not call), or another day that they name (--promised)',
  },
  'try-again': {
    reason: ({ on }, day) => `Nobody answered on ${day(on)}: try again on a later day, not twice in one.`,
    short: () => 'nobody answered',
    change: 'word from them (--heard): then there is no need to call',
  },
  'wait-window': {
    reason: ({ anchor, first, last }, day, date) =>
      `Leave them ${first} to ${last} business days after ${ANCHORS[anchor.kind]} of ${day(anchor.on)}: ` +
      `day ${first} is ${date ? day(date) : ''}.`,
    short: ({ anchor }, day, { today, businessDay }) =>
      anchor.on > today ? `the interview is on ${day(anchor.on)}` : `business day ${businessDay}`,
    change: 'word from them (--heard: then do not call), or a day that they name (--promised)',
  },
  'said-on': {
    reason: ({ words, on, by, otherwise }, day) =>
      `Counted: "${visible(words)}", said on ${day(on)}: ${day(by)}. If they said it today, it is ${day(otherwise)}: ` +
      'add --said-on today.',
  },
  'two-readings': {
    reason: ({ words, by, nearer }, day) =>
      `Taken as the later day: "${visible(words)}" is ${day(by)}, and to some ${day(nearer)}. If they meant that: ` +
      `--promised ${nearer}.`,
  },
  'doubtful-days': {
    reason: ({ days }, day) =>
      `Not sure about ${listed(days.map(({ date, name, doubt }) => `${day(date)} (${name}: ${doubt})`))}. ` +
      `In doubt, ${days.length === 1 ? 'it is' : 'they are'} not counted; --open or --closed settles it.`,
  },
  unconfirmed: {
    reason: ({ through, settledBy }, day) =>
      [
        through === null
          ? 'No day of this calendar is confirmed.'
          : `The calendar is confirmed up to ${day(through)}.`,
        settledBy,
      ]
        .filter(Boolean)
        .join(' '),
  },
  'short-days': {
    reason: ({ days }, day) =>
      `Short, but counted: ${listed(days.map((short) => `${day(short.date)} (${short.name}, ${hours(short)})`))}.`,
  },
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function ordinalDay(n: number): string {
  return n === 1 ? 'The first business day' : `Business day ${n}`
}

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`
}
