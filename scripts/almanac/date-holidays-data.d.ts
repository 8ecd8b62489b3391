/** The rules as data; date-holidays publishes this module without types. */
declare module 'date-holidays/data' {
  export interface RegionData {
    readonly name?: string
    readonly names?: Readonly<Record<string, string>>
    readonly states?: Readonly<Record<string, RegionData>>
    readonly regions?: Readonly<Record<string, RegionData>>
  }

  export const data: { readonly holidays: Readonly<Record<string, RegionData>> }
}
