import type { Found, Verdict } from '../../src/domain/verdict.js'

/**
 * A verdict in a line: the verdict and the first day to call; the window; the rules that applied, the decisive one
 * first, with the day that one excludes. Days are month and day.
 */
export function inShort({ verdict, callOn, window, findings, overdue }: Verdict<Found>): string {
  const short = (date: string | null | undefined) => date?.slice('2026-'.length)
  const when = window === null ? '' : ` ${short(callOn)} (${short(window.opens)} to ${short(window.closes)})`
  const rules = findings
    .filter(({ effect }) => effect !== 'note')
    .map(({ rule, effect, date }) => (effect === 'not-on' ? `${rule} ${short(date)}` : rule))
  return `${verdict}${when} ${rules.join(' + ')}${overdue ? ', overdue' : ''}`
}
