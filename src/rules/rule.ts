import type { BusinessCalendar } from '../calendar/business-calendar.js'
import type { Application } from '../domain/application.js'
import type { CalendarDate } from '../domain/calendar-date.js'
import type { Policy } from '../domain/policy.js'
import type { Finding } from '../domain/verdict.js'

/** What a rule looks at. `calendar` is the employer's; `today` is the civil day in the employer's time zone. */
export interface Case {
  readonly application: Application
  readonly calendar: BusinessCalendar
  readonly today: CalendarDate
  readonly policy: Policy
}

/** Looks at a case; answers a finding, or nothing if it has nothing to say. */
export type Rule = (facts: Case) => Finding | undefined
