import type { CalendarDate } from '../domain/calendar-date.js'
import type { Anchor, Finding, FindingArgs, NoteName, RuleName } from '../domain/verdict.js'
import { hours, shortDate } from './dates.js'

type Words = {
  readonly [Name in RuleName]: (
    args: FindingArgs[Name],
    day: (date: CalendarDate) => string,
    date: CalendarDate | null,
  ) => string
}

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

/** Why, in a sentence for each rule. */
const REASONS: Words = {
  closed: ({ on, ending }, day) =>
    `This application is over: ${ENDINGS[ending]} (${day(on)}). There is nothing left to ask.`,
  'employer-in-touch': ({ on }, day) =>
    `They have been in touch (${day(on)}): the next step is to answer them, or theirs to take.`,
  'no-calls': () => 'They asked not to be called: a short e-mail is the way to ask.',
  'call-limit': ({ calls }) =>
    `You have asked ${times(calls)} and they have not decided: another call would press them.`,
  'interview-upcoming': ({ on }, day) =>
    `The interview is still to come (${day(on)}): the window is a forecast.`,
  'promised-date': ({ by, grace }, day, date) =>
    `They named ${day(by)}: that whole day is theirs. ${ordinalDay(grace)} after it is ${date ? day(date) : ''}.`,
  'try-again': ({ on }, day) => `Nobody answered on ${day(on)}: try again on a later day, not twice in one.`,
  'wait-window': ({ anchor, first, last }, day, date) =>
    `Leave them ${first} to ${last} business days after ${ANCHORS[anchor.kind]} of ${day(anchor.on)}: ` +
    `day ${first} is ${date ? day(date) : ''}.`,
  'doubtful-days': ({ days }, day) =>
    `Not sure about ${listed(days.map(({ date, name, doubt }) => `${day(date)} (${name}: ${doubt})`))}. ` +
    `In doubt, ${days.length === 1 ? 'it is' : 'they are'} not counted; --open or --closed settles it.`,
  unconfirmed: ({ through, settledBy }, day) =>
    [
      through === null
        ? 'No day of this calendar is confirmed.'
        : `The calendar is confirmed up to ${day(through)}.`,
      settledBy,
    ]
      .filter(Boolean)
      .join(' '),
  'short-days': ({ days }, day) =>
    `Short, but counted: ${listed(days.map((short) => `${day(short.date)} (${short.name}, ${hours(short)})`))}.`,
}

/** What would make the answer another one, for the rule that decided. */
const CHANGES: Record<Exclude<RuleName, NoteName>, string> = {
  closed: 'another interview with them',
  'employer-in-touch':
    'a day that they name for their answer (--promised), another interview, or a call of yours that gets through',
  'no-calls': 'nothing but their word that you may call',
  'call-limit': 'word from them, or another interview: either begins the count again',
  'interview-upcoming': 'another day for the interview (--interviewed)',
  'promised-date': 'word from them (--heard: then do not call), or another day that they name (--promised)',
  'try-again': 'word from them (--heard): then there is no need to call',
  'wait-window': 'word from them (--heard: then do not call), or a day that they name (--promised)',
}

/** The finding as a sentence or two. */
export function reasonText(finding: Finding, today: CalendarDate): string {
  const day = (date: CalendarDate) => shortDate(date, today)
  // The table has a function for each rule's own arguments; the union does not show that the two belong together.
  const words = REASONS[finding.rule] as (
    args: Finding['args'],
    ...rest: [typeof day, CalendarDate | null]
  ) => string
  return words(finding.args, day, finding.date)
}

export function changeText(decisive: Finding | undefined): string {
  // A note decides nothing, and comes after the findings that do.
  return decisive !== undefined && decisive.rule in CHANGES
    ? CHANGES[decisive.rule as keyof typeof CHANGES]
    : ''
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
