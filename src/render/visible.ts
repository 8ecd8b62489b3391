/*
 * The two joiners, U+200C and U+200D, have work to do in an emoji of several parts, and in the scripts of Persia and
 * India; anywhere else they only make two names look alike.
 */
const SCRIPTS =
  'Arabic Bengali Devanagari Gujarati Gurmukhi Kannada Malayalam Oriya Sinhala Syriac Tamil Telugu'

// Most texts need no classes of letters, which take time to make: they are made for the first text that does.
const PLAIN = /^[\x20-\x7e]*$/
let neighbours: { readonly before: RegExp; readonly after: RegExp } | undefined

/**
 * Text from outside, with everything that could deceive the reader or the terminal written out as `\u001b`.
 *
 * Line feeds and tabs too: split a text of several lines before. For display only: a backslash that was there stays as
 * it is, so the way back is not certain.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(hidden(), (character, offset: number) =>
    joins(character, text, offset) ? character : escaped(character),
  )
}

/**
 * What moves the cursor, turns the direction of reading or takes no room: control characters (C0, DEL, C1), format
 * characters (bidi overrides and isolates, zero-width ones, the byte order mark, tags), line and paragraph
 * separators, halves of surrogate pairs, and the letters that are drawn as nothing.
 */
function hidden(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu
}

/** As `visible`, for a text of several lines: the line feeds stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

function joins(character: string, text: string, offset: number): boolean {
  if (character !== '\u200c' && character !== '\u200d') return false
  neighbours ??= neighboursOfJoiners()
  const { before, after } = neighbours
  return (
    before.test(text.slice(Math.max(0, offset - 2), offset)) && after.test(text.slice(offset + 1, offset + 3))
  )
}

function neighboursOfJoiners() {
  const joined = `\\p{Extended_Pictographic}${SCRIPTS.replace(/\w+ ?/g, (name) => `\\p{Script=${name.trim()}}`)}`
  return {
    before: new RegExp(`(?:[${joined}\\p{Emoji_Modifier}]|\\ufe0f)$`, 'u'),
    after: new RegExp(`^[${joined}]`, 'u'),
  }
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}
