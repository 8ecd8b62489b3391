import type { CalendarDate } from './calendar-date.js'

/** Why the employer's office is closed: the weekend, a holiday, or the company's own shut-down. */
export type ClosureKind = 'weekend' | 'holiday' | 'employer'

/** A day on which the employer's office is closed. */
export interface Closure {
  readonly date: CalendarDate
  /** In English, as it can be shown: `Saturday`, `Boxing Day`. */
  readonly name: string
  readonly kind: ClosureKind
  /** Why it is not certain that the office is closed; absent where it is. */
  readonly doubt?: string
}

/** A business day on which the office is not open from 09:00 to 17:00. */
export interface ShortDay {
  readonly date: CalendarDate
  readonly name: string
  /** `HH:MM`, local time; one of the two is there. */
  readonly opensAt?: string
  readonly closesAt?: string
}
