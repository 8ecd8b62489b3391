declare const brand: unique symbol

/**
 * A civil day, as ISO 8601 `YYYY-MM-DD`. Only `calendarDate` and `fromDayNumber` of
 * `calendar-date.ts` make one. Sorts as a string.
 */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }
