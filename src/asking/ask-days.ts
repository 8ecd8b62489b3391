import { loadWordReader } from '../dates/load-read-day.js'
import type { DayContext, EmployerDays } from '../dates/read-day.js'
import { ASKED, type Told } from '../details/derived.js'
import { earlier } from '../domain/calendar-date.js'
import { latestDay, type Now } from '../domain/now.js'
import { unlessRefused } from '../domain/user-error.js'
import { assertAfter } from '../parse/history.js'
import type { Io } from '../process/io.js'
import { shortDate } from '../render/dates.js'
import { ON_WHICH_DAY, prompt } from '../render/prompts.js'
import { askWhichReading } from './ask-said-on.js'
import { complaintOn } from './complaint.js'
import { isNo, isYes } from './no.js'

const ASKED_DAYS = ASKED.filter((row) => row.asked === 'days')

/** Asks for the days that are not told. */
export async function askForDays<Line extends Told>(
  told: Line,
  now: Now,
  io: Io,
  days: EmployerDays,
): Promise<Line> {
  const readDay = await loadWordReader(now)
  const today = latestDay(now)
  const complaint = await complaintOn(io)
  let filled = told
  for (const row of ASKED_DAYS) {
    const { name, tense } = row
    if (told[name] !== undefined) continue
    const optional = !('needed' in row)
    const interviewed = filled.interviewed ?? undefined
    const first =
      name === 'interviewed' || interviewed === undefined
        ? undefined
        : readDay(interviewed, { today, tense: 'past', detail: 'interviewed' })
    const read = (text: string, brief = false) => {
      const context: DayContext = { today, tense, detail: name, brief }
      if (name === 'interviewed' || first === undefined) return readDay(text, context)
      // As it will be read: what they promised counts from the interview.
      const day = readDay(
        text,
        tense === 'future'
          ? { ...context, today: earlier(first, today), calendar: days }
          : { ...context, accepted: { from: first, to: today } },
      )
      assertAfter(name, day, first, today)
      return day
    }
    const answer = await io.ask({
      message: prompt(row, optional ? 'if-not' : undefined),
      echo: (typed) => unlessRefused(() => shortDate(read(typed, true), today)) ?? '',
      reject: (typed) => {
        if (optional && isNo(typed)) return undefined
        return isYes(typed) ? ON_WHICH_DAY : complaint(() => read(typed), optional)
      },
    })
    if (optional && isNo(answer)) continue
    filled = { ...filled, [name]: answer }
    if (tense !== 'future' || first === undefined || told.saidOn !== undefined) continue
    const saidOn = await askWhichReading(answer, earlier(first, today), today, readDay, io, days)
    if (saidOn !== undefined) filled = { ...filled, saidOn }
  }
  return filled
}
