import { folded } from './folded.js'

const LONGEST = 100

/** A character of China, Japan or Korea, as a regular expression: whoever writes them puts a space or does not. */
export const SPACELESS = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]'
const NEEDLESS_SPACE = new RegExp(`(?<=${SPACELESS}) | (?=${SPACELESS})`, 'g')

/**
 * What a person typed, as it is compared: folded, single-spaced, without commas, brackets, quotes around it and the stops
 * of abbreviations, and with no space beside what is written without. Empty if it is too long to be a day.
 */
export function wordsOf(text: string): string {
  if (text.length > LONGEST) return ''
  return (
    folded(text)
      .replaceAll(/[()\p{Zs}]+/gu, ' ')
      .replaceAll(/^[ "“”„«»]+|[ "“”„«»]+$/g, '')
      .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
      .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
      .replaceAll(/ ?,[ ,]*(?=[^ ,])/g, ' ')
      .replaceAll(/([a-z\u00aa-\uffff])\./g, '$1')
      // `12. November`: an ordinal, as much of Europe writes it, and no count.
      .replaceAll(/\b(\d{1,2})\. ?(?=[a-z\u00aa-\uffff])/g, '$1. ')
      .replaceAll(NEEDLESS_SPACE, '')
  )
}
