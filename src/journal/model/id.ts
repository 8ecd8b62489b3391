/*
 * An id is a ULID: 48 bits of time in milliseconds and 80 random bits, in 26 digits of base 32 that sort as they count.
 *
 * Its time is not the clock's alone: it is always later than that of every id already in the file. So ids count up in
 * the order of writing even if the clock goes backwards or stands still, and what is written after a merge comes after
 * everything that was merged, on whichever machine (a Lamport clock). Only the random part makes two ids different: two
 * machines that go on from the same file may well choose the same time.
 */

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_DIGITS = 10
const LATEST = 2 ** 48 - 1

/** Bytes from a good source of randomness. */
export type RandomBytes = (size: number) => Uint8Array

/**
 * A new id, greater than `after`.
 *
 * @param after the greatest id in the file; null if there is none
 */
export function newId(after: string | null, now: Date, random: RandomBytes): string {
  const earliest = after === null ? 0 : timeOf(after) + 1
  const time = Math.min(Math.max(now.getTime(), earliest), LATEST)
  return timeDigits(time) + randomDigits(random(10))
}

/** The greatest id in the bytes of a journal, read as latin1; null if there is none of this form. */
export function greatestId(journal: string): string | null {
  // Only a field can look like this: in the text of a value each quotation mark has a backslash before it.
  let greatest: string | null = null
  for (const [, id] of journal.matchAll(/"id":\s*"([0-7][0-9A-HJKMNP-TV-Z]{25})"/g)) {
    if (id !== undefined && (greatest === null || id > greatest)) greatest = id
  }
  return greatest
}

function timeOf(id: string): number {
  let time = 0
  for (const digit of id.slice(0, TIME_DIGITS)) time = time * 32 + DIGITS.indexOf(digit)
  return time
}

function timeDigits(time: number): string {
  let digits = ''
  for (let rest = time; digits.length < TIME_DIGITS; rest = Math.floor(rest / 32)) {
    digits = DIGITS.charAt(rest % 32) + digits
  }
  return digits
}

/** Five bytes make eight digits. */
function randomDigits(bytes: Uint8Array): string {
  let digits = ''
  let bits = 0
  let waiting = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    waiting += 8
    while (waiting >= 5) {
      waiting -= 5
      digits += DIGITS.charAt((bits >> waiting) & 31)
    }
    bits &= (1 << waiting) - 1
  }
  return digits
}
