/**
 * date-holidays' code of a region → its code in ISO 3166-2, where the two differ. By country. The library's code
 * stays usable as another name of the region. Two codes may lead to one: its calendar then has the days of both.
 */
export const ISO_REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CL: { NU: 'NB' },
  FR: { GF: '973', GP: '971', MQ: '972', RE: '974', YT: '976' },
  GT: { '1': '01' },
  // Dadra and Nagar Haveli was merged with Daman and Diu on 26 January 2020 (Act 44 of 2019).
  IN: { CT: 'CG', DD: 'DH', DN: 'DH', OR: 'OD', TG: 'TS', UT: 'UK' },
  RU: { MR: 'MO', NO: 'SE' },
}

/** Codes that other lists use for a region. By country, then by ISO code. */
export const OTHER_CODES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  BQ: { BO: ['BON'], SA: ['SAB'], SE: ['STA'] },
}
