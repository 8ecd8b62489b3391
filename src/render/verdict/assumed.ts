import type { Assumption, CalendarInfo } from '../../domain/report.js'

const ASSUMED: Record<Assumption, string> = {
  country: "the country is assumed from this machine's time zone (--country sets it)",
  region: 'the region is assumed (--region sets it)',
  timeZone: 'the time zone is assumed (--region sets it)',
}

/** What about the calendar nobody gave, in words; empty if everything was given. */
export function assumedText({ assumed }: CalendarInfo): string {
  return assumed.map((part) => ASSUMED[part]).join('; ')
}
