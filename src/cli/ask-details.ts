import type { Tense } from '../dates/read-day.js'
import { type CalendarDate, earlier } from '../domain/calendar-date.js'
import { isUserError } from '../domain/user-error.js'
import { assertAfter } from '../parse/history.js'
import { shortDate } from '../render/dates.js'
import { errorMessage, type Given } from '../render/errors.js'
import { paragraph } from '../render/screen.js'
import type { QuestionOptions } from './details-options.js'
import type { Io } from './io.js'

interface DayQuestion {
  readonly detail: 'interviewed' | 'promised' | 'heard'
  readonly message: string
  readonly tense: Tense
  readonly optional: boolean
}

const DAYS: readonly DayQuestion[] = [
  {
    detail: 'interviewed',
    message: 'On which day was the interview? (--interviewed)',
    tense: 'past',
    optional: false,
  },
  {
    detail: 'promised',
    message: 'Did they name a day for their answer? (--promised; Enter if not)',
    tense: 'future',
    optional: true,
  },
  {
    detail: 'heard',
    message: 'Have they been in touch since? On which day? (--heard; Enter if not)',
    tense: 'past',
    optional: true,
  },
]

/** Asks for the days that are not told. */
export async function askForDays(
  options: QuestionOptions,
  today: CalendarDate,
  io: Io,
): Promise<QuestionOptions> {
  const { readDateWords } = await import('../dates/read.js')
  let filled = options
  for (const { detail, message, tense, optional } of DAYS) {
    if (options[detail] !== undefined) continue
    const first =
      filled.interviewed === undefined
        ? undefined
        : readDateWords(filled.interviewed, { today, tense: 'past', detail: 'interviewed' })
    const read = (text: string) => {
      if (detail === 'interviewed' || first === undefined)
        return readDateWords(text, { today, tense, detail })
      // As it will be read: a day that they named may have passed.
      const from = detail === 'promised' ? { from: earlier(first, today) } : {}
      const day = readDateWords(text, { today, tense, detail, ...from })
      assertAfter(detail, day, first, today)
      return day
    }
    const answer = await io.ask({
      message,
      echo: (typed) => understood(() => shortDate(read(typed), today)),
      reject: (typed) => (optional && typed.trim() === '' ? undefined : complaint(() => read(typed), io)),
    })
    if (answer.trim() !== '') filled = { ...filled, [detail]: answer }
  }
  return filled
}

function understood(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (isUserError(error)) return ''
    throw error
  }
}

/** What is wrong with an answer, in lines for the terminal; undefined if nothing is. */
export function complaint(read: () => unknown, { stderr }: Io): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (!isUserError(error)) throw error
    const width = (stderr.columns ?? 80) - MARK_COLUMNS
    return paragraph(errorMessage(error.data, () => UNNAMED).trimStart(), { width })
  }
}

/** The question names the option; what is wrong is only what was typed under it. */
const UNNAMED: Given = { name: '', with: (value) => value, optional: false }

/** inquirer puts a mark before the first line. */
const MARK_COLUMNS = 2
