import { isPromise } from '../../read-day.js'
import { firstOf, type Reader } from '../form.js'
import { amount } from './amount.js'
import { beforePeriod } from './before-period.js'
import { besideDay } from './beside-day.js'
import { daysOfMonth } from './days-of-month.js'
import { feast } from './feast.js'
import { hedged } from './hedged.js'
import { namedWeek } from './named-week.js'
import { ordinalOfPeriod } from './ordinal-of-period.js'
import { range } from './range.js'

/** What is read of a promise alone, of which the last day counts that can be meant; `read` reads every form. */
export function promised(read: Reader): Reader {
  const inOrder = firstOf([
    amount, // two weeks, 5-7 business days
    daysOfMonth, // 16-20 November
    ordinalOfPeriod, // the first week of december
    beforePeriod, // before next week
    namedWeek(read), // the week of the 7th
    besideDay(read), // friday after next
    range(read), // monday or tuesday
    feast, // before christmas
    hedged(read), // no later than friday
  ])
  return (words, asked) => (isPromise(asked) ? inOrder(words, asked) : undefined)
}
