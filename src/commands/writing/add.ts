import { assertAnswerable } from '../../answering/answer-for.js'
import { write } from '../../answering/note.js'
import { nowAt } from '../../answering/now.js'
import { choosePlace } from '../../answering/place.js'
import { questionOf } from '../../answering/question-of.js'
import { askIfMissing, assertTellable, mayAsk } from '../../asking/may-ask.js'
import { loadReadDay } from '../../dates/load-read-day.js'
import { type EntryDetails, FLAGS } from '../../details/derived.js'
import { ARGUMENTS } from '../../details/options.js'
import { placeCode } from '../../domain/application.js'
import { latestDay } from '../../domain/now.js'
import { userError } from '../../domain/user-error.js'
import { type Draft, tellingOf } from '../../journal/model/entry.js'
import { freeSlug } from '../../journal/model/slug.js'
import { dayTexts } from '../../parse/day-texts.js'
import { employerDays } from '../../parse/employer-days.js'
import { readHistory } from '../../parse/history.js'
import { keepDetails } from '../../parse/keep.js'
import { isGiven, textOf } from '../../parse/text.js'
import { countryAssumed } from '../../render/notices.js'
import { command } from '../command.js'
import { screenFor } from '../screen.js'
import { QUESTION_OPTIONS } from '../takes.js'
import { showNoted } from './show-noted.js'

/** Remembers an application. */
export const add = command({
  arguments: [ARGUMENTS.company],
  options: QUESTION_OPTIONS,
  examples: [
    'followup add Acme --role "Data Analyst" --interviewed "last thursday"',
    'followup add Acme --interviewed 2026-11-12 --promised "end of next week" --country GB-SCT',
  ],
  async run(words, line, desk) {
    const { io } = desk
    if (words.company !== undefined && line.company !== undefined)
      userError('options-exclusive', { options: ['[company]', '--company'] })
    const told = { ...line, company: words.company ?? line.company }
    const named = mayAsk(told, io)
      ? await (await import('../../asking/index.js')).askForNames(told, io)
      : told
    const company = textOf(named.company) ?? userError('detail-missing', { detail: 'company' })
    assertTellable(named, io)
    desk.settings()
    const place = await choosePlace(named, undefined, desk)
    const now = await nowAt(place.calendar, named, io)
    const today = latestDay(now)
    const asked = await askIfMissing(named, now, io, employerDays(place.calendar))
    const history = readHistory(
      asked,
      await loadReadDay(dayTexts(asked), now),
      today,
      employerDays(place.calendar),
    )
    const { country, region } = place.given
    const kept = await keepDetails(asked, place.calendar.calendar, now)
    const draftsFor = (application: string): readonly Draft[] => [
      // The country is kept even where it was assumed: the answer must not change when the machine travels.
      { application, kind: 'added', ...said(kept), country, ...(region === null ? {} : { region }) },
      ...history.map((entry): Draft => ({ application, ...tellingOf(entry) })),
    ]
    await assertAnswerable(undefined, draftsFor('new'), questionOf(asked), desk)
    const noted = await write(
      (readNow) => {
        const taken = new Set(readNow().entries.map(({ application }) => application))
        return draftsFor(freeSlug(company, (slug) => taken.has(slug)))
      },
      today,
      asked,
      desk,
    )
    if (place.countryAssumed && !asked.quiet) {
      const slug = noted.entries[0]?.application ?? ''
      const screen = await screenFor(io.stderr, io, asked)
      io.stderr.write(countryAssumed(placeCode(place.given), slug, screen))
    }
    const promise = history.find((entry) => entry.kind === 'promised')
    return showNoted(noted, asked, desk, { lead: 'added', promise })
  },
})

const FLAG_NAMES = FLAGS.map(({ name }): string => name)

/** For a new application, to take away and not to say are the same. Flags come last, as they always have. */
function said(details: EntryDetails): EntryDetails {
  const told = Object.entries(details).filter(([, value]) => isGiven(value) && value !== false)
  const isFlag = ([name]: readonly [string, unknown]) => FLAG_NAMES.includes(name)
  return Object.fromEntries([...told.filter((each) => !isFlag(each)), ...told.filter(isFlag)])
}
