import type { Told } from '../details/derived.js'
import { DETAILS } from '../details/table.js'
import { listOf } from './list.js'

/** By kind: the texts of a value that are to be read as days. */
const TEXTS: Readonly<Record<(typeof DATED)[number]['tells'], (text: string) => readonly string[]>> = {
  day: (text) => [text],
  days: (text) => text.split('..'),
  calls: (text) => [text.replace(/=.*$/s, '')],
}
const DATED = DETAILS.filter((row) => row.tells === 'day' || row.tells === 'days' || row.tells === 'calls')

/** Every text among the details that is to be read as a day. */
export function dayTexts(told: Told): readonly string[] {
  return DATED.flatMap(({ name, tells }) => listOf(told[name]).flatMap((text) => TEXTS[tells](text)))
}
