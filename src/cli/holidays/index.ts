import type { Command } from 'commander'
import { userError } from '../../domain/user-error.js'
import type { Context } from '../context.js'
import { addPlaceOptions } from '../details-options.js'
import { configureImport } from './import.js'
import { configureAdd, configureList, configureRemove } from './own.js'
import { listPlaces } from './places.js'
import { listYear, type YearOptions } from './year.js'

const EXAMPLES = `Examples:
  followup holidays GB-SCT
  followup holidays "United States" --region California --year 2027
  followup holidays --places          (every country)
  followup holidays DE --places       (every region of one)

What you know better, for good:
  followup holidays add 2026-12-24 --country DK --reason "Juleaften"
  followup holidays add 2026-05-26 --country AE --open
  followup holidays import bank-holidays.ics --country GB-ENG
`

/** The closures of a year in one place, and the user's own. */
export function configureHolidays(command: Command, context: Context): void {
  addPlaceOptions(command)
    .description('on which days are offices closed?')
    .argument('[country]', 'the same as --country')
    .addHelpText('before', EXAMPLES)
    .option('--year <year>', 'the year (default: this one)')
    .option('--places', 'list the countries, or the regions of a country')
    .option('--no-input', 'never ask, even in a terminal')
    .action(async (country: string | undefined, options: YearOptions & { readonly places?: boolean }) => {
      if (country !== undefined && options.country !== undefined)
        userError('options-exclusive', { options: ['[country]', '--country'] })
      const given = { ...options, country: country ?? options.country }
      context.finish(await (options.places ? listPlaces(given, context) : listYear(given, context)))
    })
  configureAdd(command.command('add'), context)
  configureRemove(command.command('remove'), context)
  configureList(command.command('list'), context)
  configureImport(command.command('import'), context)
}
