import { DETAILS } from '../../details/table.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import type { Happening, UserErrorArgs } from '../../domain/user-error.js'
import { shortDate } from '../dates.js'
import { exampleOf, missing } from '../examples.js'
import { say, type Words } from '../say.js'
import { acceptedText, BROKEN_FILE, foundText, UNREADABLE_FILE } from './problem-words.js'

/** How a detail is given in some place: on a command line, in the environment, among the settings. */
export interface Given {
  /** What it is called there: `--interviewed`, `<day>`, `FOLLOWUP_TODAY`. */
  readonly name: string
  /** How it is given there with this value: `--interviewed 2026-11-12`, or the value alone. */
  with(value: string): string
  /** Whether it can be left out. */
  readonly optional: boolean
}

/** Where each detail was given. */
export type GivenOf = (detail: string) => Given

/** An error in words: what went wrong and where, why, and what to do next. */
export interface Description {
  readonly what: string
  /** What is accepted, or why this is not. */
  readonly why: string
  readonly next: string
}

/** How a day may be written where the error was made: on a command line in words too, in the library as ISO 8601. */
export type DayForms = 'words' | 'iso'

/** How a day is written where it can be written in no other way. */
const ISO_DAY = '2026-11-12'

const DAYS: Record<DayForms, string> = {
  words: 'A day is written 2026-11-12, 12 Nov, yesterday, last thursday, 3 days ago or in two weeks',
  iso: `A day is written ${ISO_DAY}`,
}

const DAY_DETAILS: ReadonlySet<string> = new Set(
  DETAILS.filter(({ tells }) => tells === 'day').map(({ name }) => name),
)

/** A day of these stands beside something else. */
const PART_OF_VALUE: ReadonlySet<string> = new Set([
  'days',
  ...DETAILS.filter(({ tells }) => tells === 'calls' || tells === 'days').map(({ name }) => name),
])

/** How the journal is told what happened on a day. */
const NOTING: Readonly<Record<Happening, (who: string, day: string) => string>> = {
  interviewed: (who, day) => `followup interviewed ${who} ${day}`,
  promised: (who, day) => `followup promised ${who} ${day}`,
  saidOn: (who, day) => `followup promised ${who} "end of next week" --said-on ${day}`,
  heard: (who, day) => `followup heard ${who} --on ${day}`,
  called: (who, day) => `followup called ${who} --on ${day.replace(/=.*$/, '')} --outcome <how>`,
}

/** By code: what went wrong and where, why, and what to do next. */
export const WORDS: Words<UserErrorArgs, Description, [given: GivenOf, forms: DayForms]> = {
  'date-unreadable': ({ detail, read, unknown, corrected, part }, given, forms) => ({
    what: `${given(detail).name} ${quoted(read)} is not a day that I can read.`,
    why: [unknown && understood(read, unknown), partRead(part), corrected ? undefined : `${DAYS[forms]}.`]
      .filter(Boolean)
      .join(' '),
    next: corrected ? correction(detail, corrected, given) : `Try: ${dayExample(detail, given, forms)}`,
  }),
  'date-endless': ({ detail, read }, given) => ({
    what: `${given(detail).name} ${quoted(read)} names no last day: they may take any time after it.`,
    why: 'Without a day that they named, the usual wait holds.',
    next: leftOut(given(detail)) ?? 'There is nothing to note.',
  }),
  'date-does-not-exist': ({ detail, read }, given, forms) => ({
    what: `${given(detail).name} ${quoted(read)}: there is no such day in the calendar.`,
    why: 'The month is shorter than that, or there is no such month.',
    next: `Try: ${dayExample(detail, given, forms)}`,
  }),
  'date-ambiguous': ({ detail, read, readings }, given) => ({
    what: `${given(detail).name} ${quoted(read)} can mean more than one day.`,
    why: `It is ${readings.map(fullDate).join(', or ')}.`,
    next: `Write ${readings.map((day) => (PART_OF_VALUE.has(detail) ? day : given(detail).with(day))).join(' or ')}.`,
  }),
  'date-out-of-range': ({ read, firstYear, lastYear }) => ({
    what: `${read} is outside the years that I know, or too near their end to count from.`,
    why: `The calendars cover ${firstYear} to ${lastYear}.`,
    next: `Give a day in those years.`,
  }),
  'range-backwards': ({ detail, from, to }, given) => ({
    what: `${given(detail).name} ${from}..${to} ends before it begins.`,
    why: 'A closure is written from its first day to its last.',
    next: `Try: ${given(detail).with(`${to}..${from}`)}`,
  }),
  'date-in-the-future': ({ detail, date, today }, given) => ({
    what: `${given(detail).name} ${fullDate(date)} has not come yet: today is ${fullDate(today)}.`,
    why: 'Only what has happened can be counted.',
    next: `Give the day on which it happened${orLeaveOut(given(detail))}.`,
  }),
  'date-before-interview': ({ detail, date, interviewed }, given) => ({
    what: `${given(detail).name} ${fullDate(date)} lies before the interview of ${fullDate(interviewed)}.`,
    why: 'Only what came after the interview says anything about its outcome.',
    next: `Check both days${orLeaveOut(given(detail))}.`,
  }),
  'promise-backwards': ({ detail, by, on }, given) => ({
    what: `They cannot have named ${fullDate(by)} on ${fullDate(on)}: it was over by then.`,
    why: 'A day that they name for their answer is still to come.',
    next: `If they named it earlier, give the day on which they did: ${given(detail).with(by)}, or before.`,
  }),
  'detail-missing': ({ detail }, given, forms) => ({
    what: `${given(detail).name} is missing.`,
    why: missing(detail),
    next: `Try: ${DAY_DETAILS.has(detail) ? dayExample(detail, given, forms) : example(detail, given)}`,
  }),
  'detail-twice': ({ detail }, given) => ({
    what: `${given(detail).name} is given twice.`,
    why: 'Only one day can stand there.',
    next: 'Give the one that counts, which is mostly the latest.',
  }),
  'value-missing': ({ detail, next }, given) => ({
    what: `${given(detail).name} has no value: what follows it is ${given(next).name}.`,
    why: 'The value of an option comes right after it.',
    next: 'Give the value, or leave the option out.',
  }),
  'detail-unreadable': ({ detail, read, accepted }, given) => ({
    what: `${given(detail).name} cannot be ${cut(foundText(read))}.`,
    why: `What is taken there is ${acceptedText(accepted)}.`,
    next: 'Give it in that form.',
  }),
  'window-unreadable': ({ read }, given) => ({
    what: `${given('window').name} ${quoted(read)} is not a window.`,
    why: 'It is the first and the last business day, each 1 to 60, the smaller first.',
    next: `Try: ${given('window').with('5-8')}`,
  }),
  'grace-unreadable': ({ read }, given) => ({
    what: `${given('grace').name} ${quoted(read)} is not a number of business days.`,
    why: 'It is 1 to 60. It cannot be 0: a day that they named is theirs to its end.',
    next: `Try: ${given('grace').with('1')}`,
  }),
  'call-limit-unreadable': ({ read }, given) => ({
    what: `${given('callLimit').name} ${quoted(read)} is not a number of calls.`,
    why: 'It is 1 to 60.',
    next: `Try: ${given('callLimit').with('2')}`,
  }),
  'outcome-unknown': ({ read, accepted }, given) => ({
    what: `${given('called').name}: ${quoted(read)} is no way in which a call ends.`,
    why: `After the day may stand ${accepted.map((outcome) => `=${outcome}`).join(', ')}.`,
    next: `Try: ${example('called', given)}`,
  }),
  'year-unreadable': ({ read, firstYear, lastYear }, given) => ({
    what: `${given('year').name} ${quoted(read)} is not a year that I know.`,
    why: `The calendars cover ${firstYear} to ${lastYear}.`,
    next: `Try: ${given('year').with(String(Math.min(lastYear, firstYear + 6)))}`,
  }),
  'country-unknown': ({ read, suggestions }, given) => ({
    what: `${given('country').name} ${quoted(read)} is not a place that I know.`,
    why: `A country is its ISO 3166 code or its English name: GB, GB-SCT, "United Kingdom".`,
    next: didYouMean(suggestions) ?? 'For all of them: followup holidays --places',
  }),
  'country-without-calendar': ({ code, name }, given) => ({
    what: `There is no calendar for ${name} (${code}) yet.`,
    why: 'No list of its holidays is known here, and an answer without them would be a guess.',
    next: `To count all the same: a country with the same weekend, and its holidays by ${given('closed').name}.`,
  }),
  'region-unknown': ({ read, country, suggestions }, given) => ({
    what: `${given('region').name} ${quoted(read)} is not a region of ${country} that I know.`,
    why: 'A region is its ISO 3166-2 code, or its English name: SCT, GB-SCT, Scotland.',
    next: didYouMean(suggestions) ?? `For all of them: followup holidays ${country} --places`,
  }),
  'place-ambiguous': ({ read, candidates }, given) => ({
    what: `${given('country').name} ${quoted(read)} can mean more than one place.`,
    why: `It is ${candidates.map(({ code, name }) => `${code} (${name})`).join(', or ')}.`,
    next: `Write ${candidates.map(({ code }) => given('country').with(code)).join(' or ')}.`,
  }),
  'regions-differ': ({ country, countryMeans, region, regionMeans }, given) => ({
    what: `${given('country').name} ${quoted(country)} and ${given('region').name} ${quoted(region)} are two places.`,
    why: `The first is ${countryMeans}, the second ${regionMeans}.`,
    next: 'Give the one that you mean, and leave the other out.',
  }),
  'file-broken': ({ path, problem }) => ({
    what: `${quoted(path)} is not what it should be: ${say(BROKEN_FILE, problem)}.`,
    why: 'Nothing was changed.',
    next: 'Mend the file, or move it away to begin anew.',
  }),
  'file-unreadable': ({ path, problem }) => ({
    what: `${quoted(path)} cannot be read: ${say(UNREADABLE_FILE, problem)}.`,
    why: 'Nothing was changed.',
    next: 'Check whether it is the file that you mean, and whether you may read it.',
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
  'word-alone': ({ read, option, value }) => ({
    what: `${quoted(read)} stands alone: there is no application called so.`,
    why: 'If it belongs to an option, it goes right after it, and more than one word into quotes.',
    next: `Try: ${option} "${value}"`,
  }),
  'who-ambiguous': ({ read, candidates }) => ({
    what: `${quoted(read)} can mean more than one application.`,
    why: `It is ${few(candidates).join(', or ')}.`,
    next: 'Write more of its name, or the short name in front.',
  }),
  'nothing-to-undo': () => ({
    what: 'There is nothing to take back.',
    why: 'The journal has no entry that still stands.',
    next: 'To begin: followup add "Acme" --interviewed yesterday',
  }),
  'nothing-to-change': ({ who }) => ({
    what: 'There is nothing to change.',
    why: 'At least one of the details is needed, with what it is now.',
    next: `Try: followup edit ${quotedIfNeeded(who)} --role "Data Analyst"`,
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
    why: `It is ${acceptedText(accepted)}.`,
    next: `To do without it: followup config unset ${name}`,
  }),
  'language-unknown': ({ read, accepted }, given) => ({
    what: `${given('language').name} ${quoted(read)} is not a language in which I have the words.`,
    why: `There are ${accepted.join(', ')}.`,
    next: `Try: ${given('language').with(accepted[0] ?? '')}`,
  }),
  'format-unknown': ({ read, accepted }) => ({
    what: `${quoted(read)} does not tell its format.`,
    why: `It is one of ${accepted.join(', ')}.`,
    next: `Try: --format ${accepted[0] ?? ''}`,
  }),
  'options-exclusive': ({ options }) => ({
    what: `${options.join(' and ')} cannot be given together.`,
    why: 'Each of them tells the same in its own way.',
    next: 'Give one of them.',
  }),
  'told-beside-who': ({ who, detail, read }, given) => ({
    what: `${given(detail).name} cannot be told of ${quotedIfNeeded(who)} in passing: it is in the journal.`,
    why: 'What happened is written down there, and every answer goes by it.',
    next: `Write it down: ${NOTING[detail](quotedIfNeeded(who), quotedIfNeeded(read))}`,
  }),
  'country-not-found': ({ timeZone }, given) => ({
    what: `${given('country').name} is missing.`,
    why:
      timeZone === null
        ? 'This machine does not say in which time zone it is, so the country cannot be told from it.'
        : `The country cannot be told from this machine's time zone, ${timeZone}.`,
    next: `Try: ${given('country').with('GB')}, for an employer in the United Kingdom`,
  }),
}

function dayExample(detail: string, given: GivenOf, forms: DayForms): string {
  return forms === 'iso' ? given(detail).with(ISO_DAY) : example(detail, given)
}

/** Of a value that holds more than the day, the day alone would be another value. */
function correction(detail: string, day: string, given: GivenOf): string {
  return PART_OF_VALUE.has(detail)
    ? `Write ${quotedIfNeeded(day)} there.`
    : `Try: ${given(detail).with(quotedIfNeeded(day))}`
}

/** The words that nobody knows, and what may have been meant; or that each is known. */
function understood(
  read: string,
  unknown: NonNullable<UserErrorArgs['date-unreadable']['unknown']>,
): string | undefined {
  if (unknown.length === 0)
    return /[^\W\d_]/.test(read) ? 'I know these words, but no day that they are together.' : undefined
  const each = unknown.map(
    ({ word, meant }) =>
      `${quoted(word)}${meant.length === 0 ? '' : ` (did you mean ${meant.join(' or ')}?)`}`,
  )
  return `I do not know ${each.join(', nor ')}.`
}

function partRead(part: UserErrorArgs['date-unreadable']['part']): string | undefined {
  return part ? `${quoted(part.words)} alone is ${fullDate(part.date)}.` : undefined
}

function example(detail: string, given: GivenOf): string {
  return given(detail).with(exampleOf(detail))
}

function orLeaveOut(given: Given): string {
  const way = leftOut(given)
  return way === undefined ? '' : `, or ${way.charAt(0).toLowerCase()}${way.slice(1, -1)}`
}

/** How to do without it, where that can be. A question has no name for it. */
function leftOut({ name, optional }: Given): string | undefined {
  if (!optional) return undefined
  return name === '' ? 'Press Enter.' : `Leave ${name} out.`
}

const FEW = 6

function few(candidates: readonly string[]): readonly string[] {
  const left = candidates.length - FEW
  return left > 1 ? [...candidates.slice(0, FEW), `${left} others`] : candidates
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
