// What Unicode does not take apart into a letter and its accent.
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
}

const LONGEST = 40

/** Text as it is compared and searched: without accents, in small letters, in one width. `ＡＣＭÉ` is `acme`. */
export function plain(text: string): string {
  return (
    text
      .normalize('NFKD')
      // The accents of Latin, Greek and Cyrillic; the marks of other scripts are letters to their readers.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{ASCII}]/gu, (letter) => SPELT[letter] ?? letter)
  )
}

/**
 * The short name of an application, in ASCII, so that it can be typed on any keyboard and searched with anything.
 * `Müller & Söhne` is `muller-sohne`.
 *
 * Where letters have no ASCII form, or there are too many, a hash of the name takes their place: two machines give one
 * company the same slug, and two companies different ones.
 */
export function slugOf(company: string): string {
  const words = plain(company)
  const all = words.match(/[a-z0-9]+/g)?.join('-') ?? ''
  const whole = all !== '' && all.length <= LONGEST && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(words)
  if (whole) return all
  const start = all.slice(0, LONGEST - 8).replace(/-$/, '')
  return `${start || 'x'}-${hashOf(company.trim().normalize('NFKC').toLowerCase())}`
}

/** The slug of a company's next application: `acme`, `acme-2`, … @param isTaken whether a slug is in use */
export function freeSlug(company: string, isTaken: (slug: string) => boolean): string {
  const slug = slugOf(company)
  if (!isTaken(slug)) return slug
  let n = 2
  while (isTaken(`${slug}-${n}`)) n++
  return `${slug}-${n}`
}

/** FNV-1a, 32 bits, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(36)
}
