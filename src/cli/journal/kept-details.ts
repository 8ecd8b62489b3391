import { loadReadDay } from '../../dates/load-read-day.js'
import type { CalendarDate } from '../../domain/calendar-date.js'
import type { EntryDetails } from '../../journal/model/entry.js'
import { dayTexts } from '../../parse/day-texts.js'
import { rangeText } from '../../parse/known-days.js'
import { readPolicy } from '../../parse/policy.js'
import { textOf } from '../../parse/question.js'
import type { QuestionOptions } from '../details-options.js'
import type { ChosenPlace } from '../place.js'

/** The options that tell of an application itself; an absent one says nothing. */
export type DetailOptions = Partial<
  Pick<
    QuestionOptions,
    | 'company'
    | 'role'
    | 'interviewer'
    | 'phone'
    | 'calls'
    | 'closed'
    | 'open'
    | 'window'
    | 'grace'
    | 'callLimit'
  >
>

/**
 * The details in the form in which the journal keeps them, but for the place: days as ISO, the window as `5-8`. An
 * empty text is null, which takes a detail away; what was not given is undefined.
 *
 * @throws UserError for whatever cannot be read
 */
export async function keptDetails(
  options: DetailOptions,
  { calendar }: ChosenPlace,
  today: CalendarDate,
): Promise<EntryDetails> {
  const { window, grace, callLimit, calls } = options
  const policy = readPolicy({ window: filled(window), grace: filled(grace), callLimit: filled(callLimit) })
  const days = { closed: options.closed?.filter(filled), open: options.open?.filter(filled) }
  const readDay = await loadReadDay(dayTexts(days))
  const ranges = (detail: 'closed' | 'open') =>
    days[detail]?.map((text) => rangeText(text, readDay, today, calendar.calendar))
  return {
    company: kept(options.company, textOf),
    role: kept(options.role, textOf),
    interviewer: kept(options.interviewer, textOf),
    phone: kept(options.phone, textOf),
    noCalls: calls === undefined ? undefined : !calls,
    closed: emptyIsNull(ranges('closed')),
    open: emptyIsNull(ranges('open')),
    window: kept(window, () => `${policy.first}-${policy.last}`),
    grace: kept(grace, () => policy.grace),
    callLimit: kept(callLimit, () => policy.callLimit),
  }
}

/** Undefined for an empty text. */
function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined
}

function kept<Kept>(text: string | undefined, read: (text: string) => Kept): Kept | null | undefined {
  if (text === undefined) return undefined
  return filled(text) === undefined ? null : read(text)
}

function emptyIsNull<Item>(list: readonly Item[] | undefined): readonly Item[] | null | undefined {
  return list?.length === 0 ? null : list
}
