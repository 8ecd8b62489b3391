const ACCENTS = /[\u0300-\u036f]/g
// Letters with a stroke or none of a dot are letters of their own, and are typed without it all the same.
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' }
const NOT_PLAIN = /[łıøßæœ]/g
const NOT_ASCII = /[^\0-\x7f]/

/**
 * In lower case and without accents, which are often left out where they are hard to type: `mañana` and `manana` are one
 * word. Digits and letters of double width, as they are typed in East Asia, are plain ones.
 */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return (
    lower
      .normalize('NFKD')
      .replaceAll(ACCENTS, '')
      .replaceAll(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
      // What else was taken apart, syllables of Korean or voiced ones of Japanese, is put together.
      .normalize('NFC')
      .toLowerCase()
  )
}
