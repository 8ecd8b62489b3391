import type { CalendarDate } from './calendar-date.js'

/** Why the employer's office is closed: the weekend, a holiday, or the company's own shut-down. */
export type ClosureKind = 'weekend' | 'holiday' | 'employer'

/** A day on which the employer's office is closed. */
export interface Closure {
  readonly date: CalendarDate
  /** In English, as it can be shown: `Saturday`, `Boxing Day`. */
  readonly name: string
  readonly kind: ClosureKind
}
