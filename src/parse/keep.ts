import type { BusinessCalendar } from '../calendar/business-calendar.js'
import { loadReadDay } from '../dates/load-read-day.js'
import { type EntryDetails, KEPT, type Told } from '../details/derived.js'
import type { Now } from '../domain/now.js'
import { dayTexts } from './day-texts.js'
import { rangeText } from './known-days.js'
import { listOf } from './list.js'
import { readPolicy } from './policy.js'
import { textOf } from './text.js'

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] }

/**
 * The details in the form in which the journal keeps them, but for the place: days as ISO, the window as `5-8`. An
 * empty text is null, which takes a detail away; what was not given is not there.
 *
 * @param calendar that of the place, for the days
 * @throws UserError for whatever cannot be read
 */
export async function keepDetails(told: Told, calendar: BusinessCalendar, now: Now): Promise<EntryDetails> {
  const readDay = await loadReadDay(
    dayTexts(told).filter((text) => textOf(text) !== null),
    now,
  )
  const kept: Mutable<EntryDetails> = {}
  for (const row of KEPT) {
    const given = told[row.name]
    if (given === undefined || given === null) continue
    switch (row.keeps) {
      case 'text':
        kept[row.name] = textOf(told[row.name])
        break
      case 'flag':
        kept[row.name] = told[row.name]
        break
      case 'ranges': {
        const days = listOf(told[row.name]).filter((text) => textOf(text) !== null)
        const ranges = days.map((text) => rangeText(text, readDay, now.day, calendar))
        kept[row.name] = ranges.length === 0 ? null : ranges
        break
      }
      case 'window': {
        const text = textOf(told[row.name])
        const { first, last } = readPolicy(text === null ? {} : { [row.name]: text })
        kept[row.name] = text === null ? null : `${first}-${last}`
        break
      }
      case 'count': {
        const text = textOf(String(given))
        kept[row.name] = text === null ? null : readPolicy({ [row.name]: text })[row.name]
        break
      }
      // Where it is was found before there was a calendar to count in.
      case 'country':
      case 'region':
        break
      default:
        row satisfies never
    }
  }
  return kept
}
