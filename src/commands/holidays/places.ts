import type { Desk } from '../../answering/desk.js'
import { choosePlace, type PlaceTold } from '../../answering/place.js'
import type { Manner } from '../../asking/may-ask.js'
import { renderPlaces } from '../../render/calendar/holidays.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { toJson } from '../json.js'

type Places = readonly (readonly [code: string, name: string])[]

/** Every country; or every region, if a country is given. */
export async function listPlaces(
  line: PlaceTold & Manner & { readonly json?: boolean | undefined },
  desk: Desk,
): Promise<ExitCode> {
  const places = line.country === undefined ? countries(desk) : await regions(line, desk)
  desk.io.stdout.write(
    line.json
      ? toJson({ schema: 'followup.places/1', places: Object.fromEntries(places) })
      : renderPlaces(places),
  )
  return EXIT.answered
}

function countries({ shelf }: Desk): Places {
  return Object.entries(shelf.places().countries).map(([code, { name }]) => [code, name])
}

async function regions(line: PlaceTold & Manner, desk: Desk): Promise<Places> {
  const { country } = (await choosePlace(line, undefined, desk)).given
  const listed = desk.shelf.places().countries[country]
  return Object.entries(listed?.regions ?? {}).map(([code, name]) => [`${country}-${code}`, name])
}
