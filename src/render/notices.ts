import { paragraph, type Screen } from './screen.js'
import { visible } from './visible.js'

/* What is said in passing: on stderr, or where there is nothing else to say. Each ends with a line feed. */

export const NONE_OPEN = 'No application is open. To add one: followup add "Acme" --interviewed yesterday\n'

/** A program that syncs folders could not merge two journals. @param path of the copy that it left */
export function conflictCopy(path: string): string {
  return `followup: a sync program left a second journal. To take it in: followup merge "${visible(path)}"; then remove it.\n`
}

/** @param code ISO 3166; @param slug of the application that was added */
export function countryAssumed(code: string, slug: string, screen: Screen): string {
  const assumed =
    `followup: the country is assumed from this machine's time zone: ${code}. ` +
    `If it is another: followup edit ${slug} --country <place>`
  return `${paragraph(assumed, screen)}\n`
}

export const NOTHING_KEPT = 'Nothing was kept. To keep it, add --yes.\n'

export function daysKept(count: number): string {
  return `Kept ${days(count)}. followup holidays list shows them.\n`
}

export function keepDays(count: number): string {
  return `Keep ${days(count)}? y/n (--yes)`
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

export function settingSet(option: string, value: string): string {
  return `${option} is ${visible(value)}. followup config shows all.\n`
}

/** @param before what it was; undefined or empty if it was not set */
export function settingUnset(option: string, before: string | undefined): string {
  return before ? `${option} is not set any more; it was ${visible(before)}.\n` : `${option} was not set.\n`
}
