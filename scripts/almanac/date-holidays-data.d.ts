/** The rules as data; date-holidays publishes this module without types. */
declare module 'date-holidays/data' {
  /** What a rule of the grammar stands for; `false` takes away a rule of the place above. */
  export type RuleData = false | Readonly<Record<string, unknown>>

  export interface RegionData {
    readonly name?: string
    readonly names?: Readonly<Record<string, string>>
    readonly days?: Readonly<Record<string, RuleData>>
    readonly states?: Readonly<Record<string, RegionData>>
    readonly regions?: Readonly<Record<string, RegionData>>
  }

  export const data: { readonly holidays: Readonly<Record<string, RegionData>> }
}
