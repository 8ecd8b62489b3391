import { type EntryDetails, KEPT } from '../../details/derived.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import type { CallOutcome, Ending, Word } from '../../domain/outcomes.js'
import type { EntryKind, EntryOf, JournalEntry } from '../../journal/model/entry.js'
import type { TrackedApplication } from '../../journal/model/replay.js'
import { shortDate } from '../dates.js'
import { DETAIL_WORDS } from '../detail-words.js'
import { say, type Words } from '../say.js'
import { paragraph, type Screen } from '../screen.js'
import { visible } from '../visible.js'

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

/** By kind, each with its own entry. */
type Told = { readonly [Kind in Exclude<EntryKind, 'undone'>]: EntryOf<Kind> }

const WORDS: Words<Told, string, [day: (date: CalendarDate) => string]> = {
  added: (entry) => `added${details(entry)}`,
  edited: (entry) => `changed${details(entry)}`,
  interviewed: ({ insteadOf }) => (insteadOf === undefined ? 'the interview' : 'the interview, corrected'),
  promised: ({ by, said }, day) =>
    `they said they would be in touch by ${day(by)}${said === undefined ? '' : ` ("${visible(said)}")`}`,
  heard: ({ word }) => HEARD[word],
  called: ({ outcome }) => CALLS[outcome],
  closed: ({ ending }) => ENDINGS[ending],
  noted: ({ text }) => `note: ${visible(text)}`,
}

/** What happened, in a few words, with its day in front where it has one. */
export function entryText(entry: Exclude<JournalEntry, EntryOf<'undone'>>, today: CalendarDate): string {
  const day = (date: CalendarDate) => shortDate(date, today)
  const text = say(WORDS, { code: entry.kind, args: entry }, day)
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
  const said = KEPT.flatMap(({ name: detail }) => {
    const value = given[detail]
    const name = detail.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    const words = DETAIL_WORDS[detail]
    if (value === undefined) return []
    if ('yes' in words) return [value ? words.yes : words.no]
    return [value === null ? `no ${name}` : `${name} ${visible(String(value))}`]
  })
  return said.length === 0 ? '' : `: ${said.join(', ')}`
}

/** `acme (Acme, Data Analyst)`. */
export function titleOf({ slug, details: { company, role } }: TrackedApplication): string {
  const words = [company, role].filter((part) => part !== null).join(', ')
  return words === '' ? slug : `${slug} (${visible(words)})`
}
