import type { HolidaysTypes } from 'date-holidays'
import type { LibraryHoliday } from './library.js'
import { FOR_EVERYBODY, LIMITED_GROUPS, type NamedGroup } from './tables/limited-groups.js'

/** The types that close offices in a country, besides `public`. */
const ALSO_CLOSING: Readonly<Record<string, HolidaysTypes.HolidayType>> = {
  // The eves of Midsummer and Christmas, on which collective agreements give the day off.
  FI: 'bank',
  // Special non-working days: no work, no pay (Labor Code, Republic Act 9492).
  PH: 'optional',
}

const NAMES_A_GROUP =
  /^women$|\b(women only|only for|youth from|children below|military personnel|believers|for muslims?|persons belonging)\b/i

/**
 * Whether the holiday closes the offices of the country, be it all day or for some hours.
 *
 * @throws Error if the library's note says that it is for a group of people, and no table says what that means here
 */
export function closesOffices(country: string, { type, rule, note }: LibraryHoliday): boolean {
  if (type !== 'public' && type !== ALSO_CLOSING[country]) return false
  // Banks close early on New Year's Eve; for everybody else it is a working day.
  if (country === 'FI' && rule === '12-31') return false
  const isNamed = (entry: NamedGroup) => entry.country === country && entry.rule === rule
  if (LIMITED_GROUPS.some(isNamed)) return false
  if (note !== null && NAMES_A_GROUP.test(note) && !FOR_EVERYBODY.some(isNamed)) {
    throw new Error(`${country} ${rule} is for "${note}": judge it in tables/limited-groups.ts`)
  }
  return true
}
