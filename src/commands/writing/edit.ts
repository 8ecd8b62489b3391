import type { Desk } from '../../answering/desk.js'
import { note } from '../../answering/note.js'
import type { ChosenPlace, PlaceTold } from '../../answering/place.js'
import { findPlace } from '../../calendar/places.js'
import { DAYS, type EntryDetails, KEPT, type TrackedDetails } from '../../details/derived.js'
import { ARGUMENTS, OPTIONS } from '../../details/options.js'
import { userError } from '../../domain/user-error.js'
import { latestInterview } from '../../journal/model/corrections.js'
import type { Telling } from '../../journal/model/entry.js'
import { keepDetails } from '../../parse/keep.js'
import { textOf } from '../../parse/text.js'
import { command } from '../command.js'
import { JOURNAL_OPTIONS } from '../takes.js'
import { showNoted } from './show-noted.js'

const INTERVIEWED = DAYS.filter((row) => row.name === 'interviewed')
/** What says that a flag is not so. */
const SAYING_NO = Object.values(OPTIONS).filter((row) => 'says' in row)
const LISTS = KEPT.filter((row) => row.keeps === 'ranges')

/** Other details. */
export const edit = command({
  arguments: [ARGUMENTS.who],
  options: [...INTERVIEWED, ...KEPT, ...SAYING_NO, ...JOURNAL_OPTIONS],
  examples: [
    'followup edit acme --interviewed 2026-11-11',
    'followup edit acme --interviewer "Jane Doe" --phone "020 7946 0123"',
    'followup edit acme --country GB-SCT --closed 2026-12-24..2027-01-01',
    'followup edit acme --phone ""',
  ],
  async run({ who }, line, desk) {
    const noted = await note(who, line, desk, async ({ tracked, place, now, readDay }) => {
      const details: EntryDetails = {
        ...besides(tracked.details, await keepDetails(line, place.calendar.calendar, now)),
        ...changedPlace(line, tracked.details, place, desk),
      }
      const told: Telling[] = []
      if (Object.values(details).some((detail) => detail !== undefined)) {
        told.push({ kind: 'edited', ...details })
      }
      if (line.interviewed !== undefined) {
        const on = await readDay('interviewed', line.interviewed, 'either')
        told.push({ kind: 'interviewed', on, insteadOf: latestInterview(tracked.entries) })
      }
      return told.length === 0 ? userError('nothing-to-change', { who }) : told
    })
    return showNoted(noted, line, desk)
  },
})

/** Days that are told come to those that were told before. */
function besides(before: TrackedDetails, told: EntryDetails): EntryDetails {
  const lists: { -readonly [Name in keyof EntryDetails]: EntryDetails[Name] } = { ...told }
  for (const { name } of LISTS) {
    const days = told[name]
    if (days) lists[name] = [...(before[name] ?? []), ...days]
  }
  return lists
}

/** The region alone is one of the country that the application has. */
function changedPlace(
  { country, region }: PlaceTold,
  before: TrackedDetails,
  { given }: ChosenPlace,
  { shelf }: Desk,
): EntryDetails {
  if (country === undefined && region === undefined) return {}
  if (country !== undefined && textOf(country) === null && textOf(region) === null)
    return { country: null, region: null }
  const place = findPlace(shelf, {
    country: country ?? given.country,
    region: textOf(region) ?? undefined,
  })
  return country === undefined && before.country !== null ? { region: place.region } : place
}
