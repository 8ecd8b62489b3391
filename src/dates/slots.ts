import type { Language } from './languages/language.js'
import { anyOf, isDigit, nothing, type Step, stepOf, type Words } from './phrase.js'
import type { Slot, Slots } from './slot.js'

/** What makes an ordinal of digits in much of Europe. */
const STOP = stepOf('.', slotless)

const SLOTS: { readonly [Name in Slot]: (language: Language) => Step } = {
  weekday: ({ weekdays }) => listed('weekday', weekdays, [1, 2, 3, 4, 5, 6, 7]),
  month: ({ months }) => listed('month', months, fromOne(months)),
  day: (language) => dayOfMonth('day', language),
  lastDay: (language) => dayOfMonth('lastDay', language),
  ordinal: ({ ordinalEndings }) => digits('ordinal', [1, 2], [0, 99], worded(ordinalEndings)),
  year: () => digits('year', [4, 4], [1000, 9999]),
  yy: () => digits('yy', [2, 2], [0, 99]),
  named: ({ namedDays }) => keyed('named', namedDays),
  which: ({ which }) => keyed('which', which),
  count: (language) => number('count', language),
  most: (language) => number('most', language),
  vague: ({ vague }) => keyed('vague', vague),
  unit: ({ units }) => keyed('unit', units),
  span: ({ spans }) => keyed('span', spans),
  part: ({ parts }) => keyed('part', parts),
  quarter: ({ quarters }) => listed('quarter', quarters, [1, 2, 3, 4]),
  week: () => digits('week', [1, 2], [0, 99]),
  nth: ({ ordinals, ordinalEndings, lastOne }) =>
    anyOf([
      digits('nth', [1, 1], [1, 5], anyOf([worded(ordinalEndings), STOP])),
      listed('nth', ordinals.slice(0, 5), [1, 2, 3, 4, 5]),
      listed('nth', [lastOne], [-1]),
    ]),
  feast: ({ feasts }) => keyed('feast', feasts),
  hour: () => digits('hour', [1, 2], [0, 23]),
  hour12: () => digits('hour12', [1, 2], [1, 12]),
  minute: () => digits('minute', [2, 2], [0, 59]),
  date: () => open('date'),
  first: () => open('first'),
  period: () => open('period'),
}

/**
 * How a slot takes its words in a language; `which=last` takes none.
 *
 * @throws Error if there is no such slot
 */
export function slotStep(name: string, language: Language): Step {
  const [slot = '', value] = name.split('=')
  if (!isSlot(slot)) return slotless(slot)
  return value === undefined ? SLOTS[slot](language) : given(slot, value)
}

function given(slot: Slot, value: string): Step {
  const known = /^\d+$/.test(value) ? Number(value) : value
  return (_, { at, taken }) => [{ at, taken: { ...taken, [slot]: known } }]
}

function isSlot(name: string): name is Slot {
  return Object.hasOwn(SLOTS, name)
}

function slotless(name: string): never {
  throw new Error(`there is no slot {${name}} here`)
}

function dayOfMonth(slot: 'day' | 'lastDay', { ordinals, ordinalEndings }: Language): Step {
  return anyOf([
    digits(slot, [1, 2], [0, 99], anyOf([worded(ordinalEndings), STOP, nothing])),
    listed(slot, ordinals, fromOne(ordinals)),
  ])
}

function number(slot: 'count' | 'most', { numbers }: Language): Step {
  return anyOf([
    digits(slot, [1, Number.POSITIVE_INFINITY], [0, Number.POSITIVE_INFINITY]),
    listed(slot, numbers, fromOne(numbers)),
  ])
}

function listed<Name extends Slot>(
  slot: Name,
  words: readonly Words[],
  values: readonly Slots[Name][],
): Step {
  return anyOf(values.map((value, n) => taking(slot, value, worded(words[n] ?? ''))))
}

/** Where a language has no words there are none to be met: the empty ones would stand anywhere. */
function worded(words: Words): Step {
  return words === '' ? anyOf([]) : stepOf(words, slotless)
}

function keyed<Name extends 'named' | 'which' | 'vague' | 'unit' | 'span' | 'part' | 'feast'>(
  slot: Name,
  words: Readonly<Record<Slots[Name], Words>>,
): Step {
  const values = Object.keys(words) as Slots[Name][]
  return listed(
    slot,
    values.map((value) => words[value]),
    values,
  )
}

/** A number that is written in so many digits, no fewer and no more, and what is written behind it. */
function digits(
  slot:
    | 'day'
    | 'lastDay'
    | 'ordinal'
    | 'nth'
    | 'week'
    | 'year'
    | 'yy'
    | 'count'
    | 'most'
    | 'hour'
    | 'hour12'
    | 'minute',
  [shortest, longest]: readonly [number, number],
  [least, most]: readonly [number, number],
  ending: Step = nothing,
): Step {
  return (text, from) => {
    let at = from.at
    while (isDigit(text.charAt(at))) at++
    const length = at - from.at
    const value = Number(text.slice(from.at, at))
    if (length < shortest || length > longest || value < least || value > most) return []
    return ending(text, { at, taken: { ...from.taken, [slot]: value } })
  }
}

/** Any words at all, the fewest first. */
function open(slot: 'date' | 'first' | 'period'): Step {
  return (text, { at, taken }) =>
    Array.from({ length: text.length - at }, (_, n) => n + at + 1).map((end) => ({
      at: end,
      taken: { ...taken, [slot]: text.slice(at, end) },
    }))
}

function taking<Name extends Slot>(slot: Name, value: Slots[Name], step: Step): Step {
  return (text, from) => step(text, from).map(({ at, taken }) => ({ at, taken: { ...taken, [slot]: value } }))
}

function fromOne(words: readonly Words[]): readonly number[] {
  return words.map((_, n) => n + 1)
}
