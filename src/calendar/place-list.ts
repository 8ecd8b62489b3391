/**
 * `almanac/compiled/places.json`: what is needed to find a place without reading every country's file.
 * Read only when a place is given by name, is misspelt, or is to be found from the machine's time zone.
 */
export interface PlaceList {
  /** By ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, ListedCountry>>
  /** The country of every IANA time zone that lies in one country, old names of zones included. */
  readonly zones: Readonly<Record<string, string>>
}

export interface ListedCountry {
  readonly name: string
  /** Other names that people type: in the country's languages, the long form, the usual short form. */
  readonly otherNames: readonly string[]
  /** The English name of each region, by the part of its ISO 3166-2 code after the hyphen. */
  readonly regions: Readonly<Record<string, string>>
}
