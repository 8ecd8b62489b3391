/** Years in which a rule holds, as date-holidays writes them: from the first day on, up to but not including the last. */
export interface Active {
  readonly from?: string
  readonly to?: string
}

interface Place {
  readonly country: string
  /** date-holidays' code of the region, where the rule is not for the whole country. */
  readonly region?: string
  /** The law or custom that makes the library's answer wrong. */
  readonly law: string
}

/** What date-holidays lacks, in its own grammar. */
export interface AddedRule extends Place {
  readonly add: string
  /** Names by language, English at least; or the key under which the library keeps the names. */
  readonly name: Readonly<Record<string, string>> | string
  /** The day is given in place of a holiday that falls on a day off. */
  readonly substitute?: true
  readonly active?: readonly Active[]
  /** Dates that the rule gives wrongly, and the right ones, year by year. */
  readonly disable?: readonly string[]
  readonly enable?: readonly string[]
}

/** A rule of date-holidays that is none, or one that stands in another form among the added. */
export interface DroppedRule extends Place {
  readonly drop: string
}

/** A rule of date-holidays that is right but for its type or its years. */
export interface ChangedRule extends Place {
  readonly change: string
  readonly to: { readonly type?: 'public'; readonly active?: readonly Active[] }
}

export type OwnRule = AddedRule | DroppedRule | ChangedRule

/** The rest that an office has on a later day for a holiday that falls on its weekend. */
export function substitute(
  country: string,
  law: string,
  add: string,
  name: AddedRule['name'],
  active?: Active,
): AddedRule {
  return { country, add, name, law, substitute: true, ...(active && { active: [active] }) }
}
