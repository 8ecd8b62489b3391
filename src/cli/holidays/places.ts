import { renderPlaces } from '../../render/holidays.js'
import type { Context } from '../context.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { toJson } from '../json.js'
import { choosePlace, type PlaceOptions } from '../place.js'

type Places = readonly (readonly [code: string, name: string])[]

/** Every country; or every region, if a country is given. */
export async function listPlaces(
  options: PlaceOptions & { readonly json?: boolean },
  { io }: Context,
): Promise<ExitCode> {
  const places = options.country === undefined ? countries(io) : await regions(options, io)
  io.stdout.write(
    options.json
      ? toJson({ schema: 'followup.places/1', places: Object.fromEntries(places) })
      : renderPlaces(places),
  )
  return EXIT.answered
}

function countries({ shelf }: Io): Places {
  return Object.entries(shelf.places().countries).map(([code, { name }]) => [code, name])
}

async function regions(options: PlaceOptions, io: Io): Promise<Places> {
  const { country } = (await choosePlace(options, io)).given
  const listed = io.shelf.places().countries[country]
  return Object.entries(listed?.regions ?? {}).map(([code, name]) => [`${country}-${code}`, name])
}
