import { afterEach, describe, expect, test, vi } from 'vitest'
import { machineTimeZone, momentIn } from '../../src/process/clock.js'
import { shelf } from '../support/places.js'

const ZONES = [
  ...new Set(
    Object.keys(shelf.places().countries).flatMap((code) => {
      const country = shelf.country(code)
      const regions = Object.values(country?.regions ?? {})
      return [...(country?.timeZones ?? []), ...regions.flatMap(({ timeZones }) => timeZones ?? [])]
    }),
  ),
].sort()

/** Days on which clocks are changed somewhere, and days on which a year, a month or a leap year turns. */
const DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-06',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
]

const HOUR = 3_600_000

test('the day and the minute at an instant are those of Intl, in every time zone of the almanac', () => {
  const wrong: string[] = []
  for (const zone of ZONES) {
    const byIntl = intlDay(zone)
    const minuteByIntl = intlMinute(zone)
    const compare = (instant: number) => {
      const { day, minute } = momentIn(zone, new Date(instant))
      const [found, expected] = [`${day} ${minute}`, `${byIntl(instant)} ${minuteByIntl(instant)}`]
      if (found !== expected)
        wrong.push(`${zone} ${new Date(instant).toISOString()}: ${found}, not ${expected}`)
    }
    for (const day of DAYS) {
      const border = firstInstantOf(day, byIntl)
      compare(border - 1)
      compare(border)
    }
  }
  expect(ZONES.length).toBeGreaterThan(200)
  expect(wrong).toEqual([])
})

describe('the time zone of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test.each(['Asia/Kathmandu', undefined])('%s is as it was, after another was asked for', (zone) => {
    vi.stubEnv('TZ', zone)
    const before = new Date(2026, 0, 1).getTimezoneOffset()
    momentIn('Pacific/Kiritimati', new Date())
    expect(process.env['TZ']).toBe(zone)
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(before)
  })

  test('is the one that it is set to', () => {
    vi.stubEnv('TZ', 'Asia/Kathmandu')
    expect(machineTimeZone()).toMatch(/^Asia\/Ka(th|t)mandu$/)
  })
})

function intlDay(timeZone: string): (instant: number) => string {
  // Sweden writes ISO dates.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  return (instant) => format.format(instant)
}

function intlMinute(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' })
  return (instant) => {
    const [hours = 0, minutes = 0] = format.format(instant).split(':').map(Number)
    return hours * 60 + minutes
  }
}

/** Found by bisection: from 15 hours before midnight in Greenwich to 15 hours after it, every zone comes to it. */
function firstInstantOf(day: string, dayAt: (instant: number) => string): number {
  let before = Date.parse(day) - 15 * HOUR
  let after = Date.parse(day) + 15 * HOUR
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayAt(middle) < day) before = middle
    else after = middle
  }
  return after
}
