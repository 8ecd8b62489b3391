import type { CallOutcome, Ending, Word } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import {
  DETAIL_NAMES,
  type EntryDetails,
  type EntryKind,
  type EntryOf,
  type JournalEntry,
} from '../journal/model/entry.js'
import { shortDate } from './dates.js'
import { paragraph, type Screen } from './screen.js'
import { visible } from './visible.js'

const CALLS: Record<CallOutcome, string> = {
  'no-answer': 'you called, and nobody answered',
  message: 'you called, and left a message',
  undecided: 'you called, and they had not decided',
  filled: 'you called, and the job is filled',
  offer: 'you called, and they offered you the job',
  refused: 'you called, and they decided against you',
}

const HEARD: Record<Word, string> = {
  news: 'they were in touch',
  undecided: 'they were in touch, and had not decided',
  filled: 'they were in touch: the job is filled',
  offer: 'they offered you the job',
  refused: 'they decided against you',
}

const ENDINGS: Record<Ending, string> = {
  offer: 'closed: you have an offer',
  filled: 'closed: the job is filled',
  refused: 'closed: they decided against you',
  withdrawn: 'closed: you withdrew',
}

type Words = {
  readonly [Kind in Exclude<EntryKind, 'undone'>]: (
    entry: EntryOf<Kind>,
    day: (date: CalendarDate) => string,
  ) => string
}

const WORDS: Words = {
  added: (entry) => `added${details(entry)}`,
  edited: (entry) => `changed${details(entry)}`,
  interviewed: ({ insteadOf }) => (insteadOf === undefined ? 'the interview' : 'the interview, corrected'),
  promised: ({ by }, day) => `they said they would be in touch by ${day(by)}`,
  heard: ({ word }) => HEARD[word],
  called: ({ outcome }) => CALLS[outcome],
  closed: ({ ending }) => ENDINGS[ending],
  noted: ({ text }) => `note: ${visible(text)}`,
}

/** What happened, in a few words, with its day in front where it has one. */
export function entryText(entry: Exclude<JournalEntry, EntryOf<'undone'>>, today: CalendarDate): string {
  const day = (date: CalendarDate) => shortDate(date, today)
  const words = WORDS[entry.kind] as (entry: JournalEntry, day: (date: CalendarDate) => string) => string
  const text = words(entry, day)
  return 'on' in entry ? `${day(entry.on)}: ${text}` : text
}

/** What happened, an entry after the other, each indented. Ends with a line feed, if there is any. */
export function entryLines(entries: readonly JournalEntry[], today: CalendarDate, screen: Screen): string {
  return entries
    .flatMap((entry) => (entry.kind === 'undone' ? [] : [paragraph(entryText(entry, today), screen, '  ')]))
    .map((lines) => `${lines}\n`)
    .join('')
}

function details(given: EntryDetails): string {
  const said = DETAIL_NAMES.flatMap((detail) => {
    const value = given[detail]
    const name = detail.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    if (value === undefined) return []
    if (detail === 'noCalls') return [value ? 'no calls' : 'calls are welcome']
    return [value === null ? `no ${name}` : `${name} ${visible(String(value))}`]
  })
  return said.length === 0 ? '' : `: ${said.join(', ')}`
}
