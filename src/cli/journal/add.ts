import type { Command } from 'commander'
import { loadReadDay } from '../../dates/load-read-day.js'
import { placeCode } from '../../domain/application.js'
import { userError } from '../../domain/user-error.js'
import { append } from '../../journal/disk/append.js'
import type { Draft, EntryDetails } from '../../journal/model/entry.js'
import { freeSlug } from '../../journal/model/slug.js'
import { dayTexts } from '../../parse/day-texts.js'
import { readHistory } from '../../parse/history.js'
import { textOf } from '../../parse/question.js'
import { paragraph } from '../../render/screen.js'
import type { Context } from '../context.js'
import { addQuestionOptions, detailsOf, type QuestionOptions } from '../details-options.js'
import { examples } from '../examples.js'
import type { Io } from '../io.js'
import { askIfMissing, assertTellable, mayAsk } from '../may-ask.js'
import { choosePlace } from '../place.js'
import { todayAt, withSettings } from '../question.js'
import { screenFor } from '../screen.js'
import { readSettings } from '../settings.js'
import { assertAnswerable } from './answers.js'
import { showNoted } from './entries.js'
import { keptDetails } from './kept-details.js'
import { questionOf } from './options.js'

const EXAMPLES = examples(
  'followup add Acme --role "Data Analyst" --interviewed "last thursday"',
  'followup add Acme --interviewed 2026-11-12 --promised "end of next week" --country GB-SCT',
)

/** Remembers an application. */
export function configureAdd(command: Command, context: Context): void {
  addQuestionOptions(command)
    .description('remember an application')
    .argument('[company]', 'the same as --company')
    .addHelpText('before', EXAMPLES)
    .action((company: string | undefined, options: QuestionOptions) => {
      if (company === undefined) return add(options, context)
      if (options.company !== undefined)
        userError('options-exclusive', { options: ['[company]', '--company'] })
      return add({ ...options, company }, context)
    })
}

async function add(told: QuestionOptions, context: Context): Promise<void> {
  const { io } = context
  const named = await askForNames(told, io)
  const company = textOf(named.company) ?? userError('detail-missing', { detail: 'company' })
  assertTellable(named, io)
  const place = await choosePlace(withSettings(named, readSettings(io)), io)
  const today = await todayAt(place.calendar, named, io)
  const options = await askIfMissing(named, today, io)
  const details = detailsOf(options)
  const history = readHistory(details, await loadReadDay(dayTexts(details)), today)
  const { country, region } = place.given
  const kept = await keptDetails({ ...options, company }, place, today)
  const draftsFor = (application: string): readonly Draft[] => [
    // The country is kept even where it was assumed: the answer must not change when the machine travels.
    { application, kind: 'added', ...given(kept), country, ...(region === null ? {} : { region }) },
    ...history.map((entry): Draft => ({ application, ...entry })),
  ]
  await assertAnswerable(undefined, draftsFor('new'), questionOf(options), io)
  const entries = await append(io.journalPath, io.machine, (readNow) => {
    const taken = new Set(readNow().entries.map(({ application }) => application))
    return draftsFor(freeSlug(company, (slug) => taken.has(slug)))
  })
  if (place.countryAssumed && !options.quiet) {
    const screen = await screenFor(io.stderr, io, options.color)
    const assumed =
      `followup: the country is assumed from this machine's time zone: ${placeCode(place.given)}. ` +
      `If it is another: followup edit ${entries[0]?.application} --country <place>`
    io.stderr.write(`${paragraph(assumed, screen)}\n`)
  }
  await showNoted(entries, 'Added', today, options, context)
}

/** What was told: for a new application, to take away and not to say are the same. */
function given({ noCalls, ...details }: EntryDetails): EntryDetails {
  const told = Object.entries({ ...details, noCalls: noCalls || null }).filter(([, value]) => value != null)
  return Object.fromEntries(told)
}

const NAMES = [
  { detail: 'company', message: 'Which company is it? (--company)', optional: false },
  { detail: 'role', message: 'Which job is it? (--role; Enter if you would rather not say)', optional: true },
] as const

async function askForNames(given: QuestionOptions, io: Io): Promise<QuestionOptions> {
  if (!mayAsk(given, io)) return given
  let filled = given
  for (const { detail, message, optional } of NAMES) {
    if (given[detail] !== undefined) continue
    const reject = (typed: string) => (optional || typed.trim() !== '' ? undefined : 'it needs a name')
    filled = { ...filled, [detail]: await io.ask({ message, reject }) }
  }
  return filled
}
