/** A country by its ISO 3166 code. */
export interface IsoCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** In English. */
  readonly name: string
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** What CLDR names beside countries: unions, what is unknown, and codes of old for countries that have another now. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ', 'BU', 'TP', 'YD', 'ZR'])

/** Every country that Unicode's CLDR names in English, whether there is a calendar for it or not. */
export function isoCountries(): readonly IsoCountry[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return codes.flatMap((code) => {
    const name = NO_COUNTRIES.has(code) ? undefined : names.of(code)
    // `Myanmar (Burma)` is asked for as Myanmar.
    return name === undefined ? [] : [{ code, name: name.replace(/ \(.*\)$/, '') }]
  })
}
