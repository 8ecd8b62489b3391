/** A public holiday of date-holidays whose note names the group of people that it is for. */
export interface NamedGroup {
  readonly country: string
  /** The rule in date-holidays' grammar. */
  readonly rule: string
  readonly reason: string
}

/** Offices stay open. Where nothing says that the group is limited, a holiday closes: in doubt, wait. */
export const LIMITED_GROUPS: readonly NamedGroup[] = [
  {
    country: 'CN',
    rule: '03-08 12:00',
    reason:
      'Women, half a day: Regulation on Public Holidays for National Festivals and Memorial Days, art. 3(1)',
  },
  {
    country: 'CN',
    rule: '05-04 12:00',
    reason: 'Youth aged 14 to 28, half a day: the same regulation, art. 3(2)',
  },
  {
    country: 'CN',
    rule: '06-01',
    reason: 'Children under 14: the same regulation, art. 3(3)',
  },
  {
    country: 'CN',
    rule: '08-01 12:00',
    reason: 'Soldiers in active service, half a day: the same regulation, art. 3(4)',
  },
  { country: 'MG', rule: '03-08', reason: 'Women only, says the note in the library' },
  { country: 'MG', rule: '1 Shawwal', reason: 'Muslims only, says the note in the library' },
  { country: 'MG', rule: '10 Dhu al-Hijjah', reason: 'Muslims only, says the note in the library' },
]

/** Offices are closed all the same. */
export const FOR_EVERYBODY: readonly NamedGroup[] = [
  {
    country: 'KE',
    rule: '10 Dhu al-Hijjah',
    reason:
      'Part II of the schedule to the Public Holidays Act gives it to Muslims, but a Gazette notice under section 2 has declared it for everybody each year since 2020',
  },
]
