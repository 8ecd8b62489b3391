import type { CalendarDate } from '../domain/calendar-date.js'
import type { Happening, UserErrorArgs, UserErrorCode, UserErrorData } from '../domain/user-error.js'
import { visible } from '../domain/visible.js'
import { shortDate } from './dates.js'
import { paragraph, type Screen } from './screen.js'

/** How a detail is called where it was given: `--interviewed` on a command line, `interviewed` in the library. */
export type NameOf = (detail: string) => string

/** An error in words: what went wrong and where, why, and what to do next. */
interface Description {
  readonly what: string
  /** What is accepted, or why this is not. */
  readonly why: string
  readonly next: string
}

type Words = {
  readonly [Code in UserErrorCode]: (
    args: UserErrorArgs[Code],
    nameOf: NameOf,
    forms: DayForms,
  ) => Description
}

/** How a day may be written where the error was made: on a command line in words too, in the library as ISO 8601. */
export type DayForms = 'words' | 'iso'

const DAYS: Record<DayForms, string> = {
  words: 'A day is written 2026-11-12, 12 Nov, yesterday, last thursday, 3 days ago or in two weeks',
  iso: 'A day is written 2026-11-12',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  interviewed: '2026-11-12',
  company: 'Acme',
  role: '"Data Analyst"',
  promised: '2026-11-27',
  heard: '2026-11-20',
  called: '2026-11-20=no-answer',
  closed: '2026-12-24..2027-01-01',
  open: '2026-12-28',
  today: '2026-11-16',
  country: 'GB',
}

/** Why there is no going on without a detail. */
const MISSING: Readonly<Record<string, string>> = {
  interviewed: 'Without the day of the interview there is nothing to count from.',
  country: 'Without the country there is no calendar to count in.',
  today: 'Whether to call depends on the day, and the clock is not asked.',
  company: 'An application is remembered by its company.',
}

/** How the journal is told what happened on a day. */
const NOTING: Readonly<Record<Happening, (who: string, day: string) => string>> = {
  interviewed: (who, day) => `followup interviewed ${who} ${day}`,
  promised: (who, day) => `followup promised ${who} ${day}`,
  heard: (who, day) => `followup heard ${who} --on ${day}`,
  called: (who, day) => `followup called ${who} --on ${day.replace(/=.*$/, '')} --outcome <how>`,
}

const WORDS: Words = {
  'date-unreadable': ({ detail, read }, nameOf, forms) => ({
    what: `${nameOf(detail)} ${quoted(read)} is not a day that I can read.`,
    why: `${DAYS[forms]}.`,
    next: `Try: ${example(detail, nameOf)}`,
  }),
  'date-does-not-exist': ({ detail, read }, nameOf) => ({
    what: `${nameOf(detail)} ${quoted(read)}: there is no such day in the calendar.`,
    why: 'The month is shorter than that, or there is no such month.',
    next: `Try: ${example(detail, nameOf)}`,
  }),
  'date-ambiguous': ({ detail, read, readings }, nameOf) => ({
    what: `${nameOf(detail)} ${quoted(read)} can mean more than one day.`,
    why: `It is ${readings.map(({ date }) => fullDate(date)).join(', or ')}.`,
    next: `Write ${readings.map(({ write }) => quotedIfNeeded(write)).join(' or ')}.`,
  }),
  'date-out-of-range': ({ read, firstYear, lastYear }) => ({
    what: `${read} is outside the years that I know, or too near their end to count from.`,
    why: `The calendars cover ${firstYear} to ${lastYear}.`,
    next: `Give a day in those years.`,
  }),
  'range-backwards': ({ detail, from, to }, nameOf) => ({
    what: `${nameOf(detail)} ${from}..${to} ends before it begins.`,
    why: 'A closure is written from its first day to its last.',
    next: `Try: ${nameOf(detail)} ${to}..${from}`,
  }),
  'date-in-the-future': ({ detail, date, today }, nameOf) => ({
    what: `${nameOf(detail)} ${fullDate(date)} has not come yet: today is ${fullDate(today)}.`,
    why: 'Only what has happened can be counted.',
    next: `Give the day on which it happened, or leave ${nameOf(detail)} out.`,
  }),
  'date-before-interview': ({ detail, date, interviewed }, nameOf) => ({
    what: `${nameOf(detail)} ${fullDate(date)} lies before the interview of ${fullDate(interviewed)}.`,
    why: 'Only what came after the interview says anything about its outcome.',
    next: `Check both days, or leave ${nameOf(detail)} out.`,
  }),
  'promise-backwards': ({ by, on }, nameOf) => ({
    what: `They cannot have named ${fullDate(by)} on ${fullDate(on)}: it was over by then.`,
    why: 'A day that they name for their answer is still to come.',
    next: `If they named it earlier, give the day on which they did: ${nameOf('on')} ${by}, or before.`,
  }),
  'detail-missing': ({ detail }, nameOf) => ({
    what: `${nameOf(detail)} is missing.`,
    why: MISSING[detail] ?? 'It is needed for an answer.',
    next: `Try: ${example(detail, nameOf)}`,
  }),
  'detail-unreadable': ({ detail, read, accepted }, nameOf) => ({
    what: `${nameOf(detail)} cannot be ${cut(visible(read))}.`,
    why: `What is taken there is ${accepted}.`,
    next: 'Give it in that form.',
  }),
  'window-unreadable': ({ read }, nameOf) => ({
    what: `${nameOf('window')} ${quoted(read)} is not a window.`,
    why: 'It is the first and the last business day, each 1 to 60, the smaller first.',
    next: `Try: ${nameOf('window')} 5-8`,
  }),
  'grace-unreadable': ({ read }, nameOf) => ({
    what: `${nameOf('grace')} ${quoted(read)} is not a number of business days.`,
    why: 'It is 1 to 60. It cannot be 0: a day that they named is theirs to its end.',
    next: `Try: ${nameOf('grace')} 1`,
  }),
  'call-limit-unreadable': ({ read }, nameOf) => ({
    what: `${nameOf('callLimit')} ${quoted(read)} is not a number of calls.`,
    why: 'It is 1 to 60.',
    next: `Try: ${nameOf('callLimit')} 2`,
  }),
  'outcome-unknown': ({ read, accepted }, nameOf) => ({
    what: `${nameOf('called')}: ${quoted(read)} is no way in which a call ends.`,
    why: `After the day may stand ${accepted.map((outcome) => `=${outcome}`).join(', ')}.`,
    next: `Try: ${example('called', nameOf)}`,
  }),
  'year-unreadable': ({ read, firstYear, lastYear }, nameOf) => ({
    what: `${nameOf('year')} ${quoted(read)} is not a year that I know.`,
    why: `The calendars cover ${firstYear} to ${lastYear}.`,
    next: `Try: ${nameOf('year')} ${Math.min(lastYear, firstYear + 6)}`,
  }),
  'country-unknown': ({ read, suggestions }, nameOf) => ({
    what: `${nameOf('country')} ${quoted(read)} is not a place that I know.`,
    why: `A country is its ISO 3166 code or its English name: GB, GB-SCT, "United Kingdom".`,
    next: didYouMean(suggestions) ?? 'For all of them: followup holidays --places',
  }),
  'region-unknown': ({ read, country, suggestions }, nameOf) => ({
    what: `${nameOf('region')} ${quoted(read)} is not a region of ${country} that I know.`,
    why: 'A region is its ISO 3166-2 code, or its English name: SCT, GB-SCT, Scotland.',
    next: didYouMean(suggestions) ?? `For all of them: followup holidays ${country} --places`,
  }),
  'place-ambiguous': ({ read, candidates }, nameOf) => ({
    what: `${nameOf('country')} ${quoted(read)} can mean more than one place.`,
    why: `It is ${candidates.map(({ code, name }) => `${code} (${name})`).join(', or ')}.`,
    next: `Write ${candidates.map(({ code }) => `${nameOf('country')} ${code}`).join(' or ')}.`,
  }),
  'regions-differ': ({ country, countryMeans, region, regionMeans }, nameOf) => ({
    what: `${nameOf('country')} ${quoted(country)} and ${nameOf('region')} ${quoted(region)} are two places.`,
    why: `The first is ${countryMeans}, the second ${regionMeans}.`,
    next: 'Give the one that you mean, and leave the other out.',
  }),
  'file-broken': ({ path, problem }) => ({
    what: `${quoted(path)} is not what it should be: ${problem}.`,
    why: 'Nothing was changed.',
    next: 'Mend the file, or move it away to begin anew.',
  }),
  'file-unreadable': ({ path, problem }) => ({
    what: `${quoted(path)} cannot be read: ${problem}.`,
    why: 'Nothing was changed.',
    next: 'Check the name of the file, and whether you may read it.',
  }),
  'own-holiday-unknown': ({ date, place }) => ({
    what: `You have noted nothing for ${fullDate(date)} in ${place}.`,
    why: 'Only what you added can be removed; the calendar itself is not changed by it.',
    next: 'For all of yours: followup holidays list',
  }),
  'who-unknown': ({ read, suggestions }) => ({
    what: `There is no application called ${quoted(read)}.`,
    why: 'It is found by a part of the company or of the job.',
    next: didYouMean(suggestions) ?? 'For all of them: followup check',
  }),
  'who-ambiguous': ({ read, candidates }) => ({
    what: `${quoted(read)} can mean more than one application.`,
    why: `It is ${candidates.join(', or ')}.`,
    next: 'Write more of its name, or the short name in front.',
  }),
  'nothing-to-change': () => ({
    what: 'There is nothing to change.',
    why: 'At least one of the details has to be given.',
    next: 'Try: --role "Data Analyst"; for all of them: followup edit --help',
  }),
  'nothing-to-undo': () => ({
    what: 'There is nothing to take back.',
    why: 'The journal has no entry that still stands.',
    next: 'To begin: followup add "Acme" --interviewed yesterday',
  }),
  'no-interview': ({ who }) => ({
    what: `${who} has no interview yet.`,
    why: 'Without the day of the interview there is nothing to count from.',
    next: `When there was one: followup interviewed ${who} yesterday`,
  }),
  'setting-unknown': ({ read, accepted }) => ({
    what: `${quoted(read)} is no setting.`,
    why: `There are ${accepted.join(', ')}.`,
    next: 'For their values: followup config',
  }),
  'setting-unreadable': ({ name, read, accepted }) => ({
    what: `The setting ${name} cannot be ${quoted(read)}.`,
    why: `It is ${accepted}.`,
    next: `To do without it: followup config unset ${name}`,
  }),
  'format-unknown': ({ read, accepted }) => ({
    what: `${quoted(read)} does not tell its format.`,
    why: `It is one of ${accepted.join(', ')}.`,
    next: `Try: --format ${accepted[0] ?? ''}`,
  }),
  'options-exclusive': ({ options }) => ({
    what: `${options.join(' and ')} cannot be given together.`,
    why: 'Each of them tells what happened in its own way.',
    next: 'Give one of them.',
  }),
  'told-beside-who': ({ who, detail, read }, nameOf) => ({
    what: `${nameOf(detail)} cannot be told of ${quotedIfNeeded(who)} in passing: it is in the journal.`,
    why: 'What happened is written down there, and every answer goes by it.',
    next: `Write it down: ${NOTING[detail](quotedIfNeeded(who), quotedIfNeeded(read))}`,
  }),
  'country-not-found': ({ timeZone }, nameOf) => ({
    what: `${nameOf('country')} is missing.`,
    why:
      timeZone === null
        ? 'This machine does not say in which time zone it is, so the country cannot be told from it.'
        : `The country cannot be told from this machine's time zone, ${timeZone}.`,
    next: `Try: ${nameOf('country')} GB, for an employer in the United Kingdom`,
  }),
}

/** The error in one line, for the message of an `Error`. */
export function errorMessage(data: UserErrorData, nameOf: NameOf, forms: DayForms = 'words'): string {
  const { what, why, next } = describe(data, nameOf, forms)
  return `${what} ${why} ${next}`
}

/** The error for a person, what went wrong first. Ends with a line feed. */
export function renderError(data: UserErrorData, nameOf: NameOf, screen: Screen): string {
  return render('followup: ', data, nameOf, screen)
}

/** What keeps an application of the journal from an answer, where the command itself has not failed. */
export function renderProblem(data: UserErrorData, nameOf: NameOf, screen: Screen): string {
  return render('No answer yet: ', data, nameOf, screen)
}

function render(lead: string, data: UserErrorData, nameOf: NameOf, screen: Screen): string {
  const { what, why, next } = describe(data, nameOf, 'words')
  const head = screen.style.error(paragraph(lead + what, screen))
  return `${[head, paragraph(why, screen, '  '), paragraph(next, screen, '  ')].join('\n')}\n`
}

/** What is wrong, alone: for a line of a list. */
export function briefError(data: UserErrorData, nameOf: NameOf): string {
  return describe(data, nameOf, 'words').what
}

function describe({ code, args }: UserErrorData, nameOf: NameOf, forms: DayForms): Description {
  // As in the reasons: the table has a function for each code's own arguments.
  const words = WORDS[code] as (args: UserErrorData['args'], nameOf: NameOf, forms: DayForms) => Description
  const { what, why, next } = words(args, nameOf, forms)
  // Whatever the arguments hold, it comes from outside: from a file, the command line or the system.
  return { what: visible(what), why: visible(why), next: visible(next) }
}

function example(detail: string, nameOf: NameOf): string {
  return `${nameOf(detail)} ${EXAMPLES[detail] ?? '2026-11-12'}`
}

function didYouMean(suggestions: readonly string[]): string | undefined {
  return suggestions.length === 0 ? undefined : `Did you mean ${suggestions.join(', or ')}?`
}

/** A day of an error is shown whole: with its year, and as it can be typed. */
function fullDate(date: CalendarDate): string {
  return `${shortDate(date, date)} (${date})`
}

const LONGEST_QUOTE = 60

/** What was read, as it was read: cut where it is long. */
function quoted(read: string): string {
  return JSON.stringify(cut(read))
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

function quotedIfNeeded(text: string): string {
  return text.includes(' ') ? `"${text}"` : text
}
