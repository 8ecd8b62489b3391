import { Chrono, type ParsedResult, strict } from 'chrono-node/en'
import type { CalendarDate } from '../../domain/calendar-date.js'
import { dayIn, inTense, localNoon, monthInYears } from './civil.js'
import { type Days, NOT_READ, noSuchDay, type Reader } from './reader.js'

type Known = ParsedResult['start']

// Its refiners fill in what was not written, and drop 30 February without a word: we take what was written alone.
const CHRONO = new Chrono({ parsers: strict.parsers, refiners: [] })

// Chrono's own mark on a day that it has counted from today.
const COUNTED = 'result/relativeDate'

const DISTANCE = /^(?:in|within) | ago$| from now$/
// `a few days`, `half a week`, `in the week`: a number to chrono, not to the person who said it.
const VAGUE = /\b(?:few|several|half|about|around|roughly|approximately|just|the)\b|\d\.\d/
// Of `1 day and 2 days` chrono keeps the last.
const TWO_UNITS = /(?:day|week).*(?:day|week)/
// Between words a hyphen or a slash means a range; it is part of `12-Nov-2026` and of `twenty-first` only.
const JOINED = /^\d+([-/])[a-z]+(?:\1\d+)?$/
const JOINT = /(?<!ty)[-/]/
// `Nov 12, 14` may be two days of November.
const MONTH_FIRST_SHORT_YEAR = /^[a-z]+ ?\d+[a-z]* \d\d$/

/** `12 November 2026`, `Nov 12`, `12th of November`. */
export const dayAndMonth: Reader = (words, asked) => {
  if (MONTH_FIRST_SHORT_YEAR.test(words)) return NOT_READ
  if (JOINT.test(words) && !JOINED.test(words)) return NOT_READ
  const known = knownDay(words, asked.today)
  if (!known || known.tags().has(COUNTED)) return NOT_READ
  const [month, day] = [Number(known.get('month')), Number(known.get('day'))]
  const days = known.isCertain('year')
    ? inYear(known)
    : inTense((near) => monthInYears(month, near).flatMap((each) => dayIn(each, day)), asked)
  return days.length > 0 ? days : noSuchDay(asked)
}

/**
 * `3 days ago`, `in two weeks`, `a week from now`. Days and weeks only: `a month ago` is not said of a day, and chrono
 * does not hold the day of it for certain either.
 */
export const distance: Reader = (words, { today }) => {
  const plain = words.replace(/\b(?:a|one) fortnight\b/, 'two weeks').replace(/(?:'s|s') time$/, '')
  if (!DISTANCE.test(plain) || VAGUE.test(plain) || TWO_UNITS.test(plain)) return NOT_READ
  const known = knownDay(plain, today)
  return known?.tags().has(COUNTED) ? inYear(known) : NOT_READ
}

// What chrono finds inside a longer text (`see you thursday maybe`) is no answer to what the text means.
function knownDay(words: string, today: CalendarDate): Known | undefined {
  const results = /[a-z]/.test(words) ? CHRONO.parse(words, localNoon(today)) : []
  const whole = results.find(
    ({ text, start, end }) =>
      text.length === words.length && !end && start.isCertain('day') && start.isCertain('month'),
  )
  // Hours are counted from now, and all that is known of now is the day.
  if (!whole || whole.start.isCertain('hour')) return undefined
  const year = Number(whole.start.get('year'))
  return year >= 0 && year <= 9999 ? whole.start : undefined
}

function inYear(known: Known): Days {
  const [year, month, day] = [Number(known.get('year')), Number(known.get('month')), Number(known.get('day'))]
  return dayIn({ year, month }, day)
}
