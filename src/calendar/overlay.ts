import type { DayNumber } from '../domain/calendar-date.js'
import type { Closure } from '../domain/closure.js'
import type { BusinessDays } from './business-days.js'

/** A day that somebody knows better than the almanac. */
export interface KnownDay {
  readonly day: DayNumber
  /** Null: the office is open. Otherwise what the closure is called. */
  readonly closure: string | null
  /** What sort of closure it is; `employer` if absent. */
  readonly kind?: 'holiday' | 'employer'
}

interface Patch {
  readonly day: DayNumber
  readonly closure: string | null
  /** Business days up to and including this day, all patches up to it applied. */
  readonly count: number
  /** What all patches up to and including this one add to a count. */
  readonly shift: number
}

/**
 * Lays days over a calendar without copying it: a patch shifts every count that comes after it by one, so that a
 * count is the calendar's own plus the shift of the last patch before the day, found by bisection.
 *
 * Days outside the calendar's range, and days that the calendar has already as they are told, change no count.
 * Of two that name the same day, the last stands.
 */
export function layOver(base: BusinessDays, known: Iterable<KnownDay>): BusinessDays {
  const byDay = new Map<DayNumber, KnownDay>()
  for (const entry of known) byDay.set(entry.day, entry)
  const patches: Patch[] = []
  const told = new Map<DayNumber, Omit<Closure, 'date'> | undefined>()
  let shift = 0
  for (const { day, closure, kind = 'employer' } of [...byDay.values()].sort((a, b) => a.day - b.day)) {
    if (day < base.first || day > base.last) continue
    const before = base.closureOn(day)
    // Whoever tells that a closure is one takes away the doubt of it, if there was any.
    if (before !== undefined && closure !== null) told.set(day, { name: before.name, kind: before.kind })
    if ((before === undefined) === (closure === null)) continue
    told.set(day, closure === null ? undefined : { name: closure, kind })
    shift += closure === null ? 1 : -1
    patches.push({ day, closure, shift, count: base.countTo(day) + shift })
  }
  if (told.size === 0) return base

  return {
    first: base.first,
    last: base.last,
    countTo: (day) => base.countTo(day) + (patches[bisect(patches, (p) => p.day > day) - 1]?.shift ?? 0),
    nth(number) {
      // The first patch at which the count has reached the number: the day of it is that day itself, if the patch
      // opened it and it made the count, and lies before it otherwise.
      const index = bisect(patches, ({ count }) => count >= number)
      const patch = patches[index]
      if (patch?.closure === null && patch.count === number) return patch.day
      return base.nth(number - (patches[index - 1]?.shift ?? 0))
    },
    closureOn: (day) => (told.has(day) ? told.get(day) : base.closureOn(day)),
  }
}

/** The index of the first patch for which `reached` holds; it holds for all that follow. */
function bisect(patches: readonly Patch[], reached: (patch: Patch) => boolean): number {
  let low = 0
  let high = patches.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reached(patches[middle] as Patch)) high = middle
    else low = middle + 1
  }
  return low
}
