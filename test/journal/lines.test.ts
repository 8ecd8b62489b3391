import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLines } from '../../src/journal/form/lines.js'
import type { JournalEntry } from '../../src/journal/model/entry.js'
import { anyEntries, anySlug } from './arbitrary.js'

const HEAD = '"v":1,"id":"A1","at":"2026-11-12T09:00:00.000Z","application":"acme"'
const ADDED = `{${HEAD},"kind":"added","company":"Acme"}`
const HEARD = `{${HEAD.replace('A1', 'A2')},"kind":"heard","on":"2026-11-16","word":"news"}`
const OTHER = ADDED.replace('A1', 'B1').replaceAll(/acme/gi, 'globex')

const read = (text: string | Buffer, application?: string) => {
  const { entries, foreign, problems } = readLines(Buffer.from(text as string), { application })
  return {
    ids: [...entries, ...foreign].map(({ id }) => id).join(' '),
    said: problems
      .map(({ line, code, detail }) => `${line} ${code}${detail === null ? '' : ` ${detail}`}`)
      .join('; '),
  }
}

describe('what is read', () => {
  test.each([
    ['nothing of an empty file', '', ''],
    ['nothing of empty lines', '\n\r\n  \n', ''],
    ['lines with LF', `${ADDED}\n${HEARD}\n`, 'A1 A2'],
    ['lines with CRLF', `${ADDED}\r\n${HEARD}\r\n`, 'A1 A2'],
    ['a last line without its end', `${ADDED}\n${HEARD}`, 'A1 A2'],
    ['lines after a byte order mark', `\ufeff${ADDED}\n${HEARD}\n`, 'A1 A2'],
    [
      'a line that somebody wrote with spaces',
      ` ${ADDED.replaceAll(':', ' : ').replace('09 : 00 : 00', '09:00:00')} \n`,
      'A1',
    ],
    ['an entry with fields of its own', `${ADDED.replace('}', ',"mood":{"high":true}}')}\n`, 'A1'],
    ['a line that stands there twice, once', `${ADDED}\n${HEARD}\n${ADDED}\n`, 'A1 A2'],
    ['entries in order of their ids', `${HEARD}\n${ADDED}\n`, 'A1 A2'],
    ['details that are null', `${ADDED.replace('}', ',"role":null,"closed":null}')}\n`, 'A1'],
  ])('%s', (_, text, ids) => {
    expect(read(text)).toEqual({ ids, said: '' })
  })

  test('fields that this version does not know stay in the entry', () => {
    const { entries } = readLines(Buffer.from(ADDED.replace('}', ',"mood":"high"}')))
    expect(entries[0]).toMatchObject({ company: 'Acme', mood: 'high' })
  })
})

const damaged = (change: (line: string) => string) => `${change(ADDED)}\n${HEARD}\n`

describe('what is not read, and said', () => {
  test.each([
    ['a torn last line', `${HEARD}\n${ADDED.slice(0, 30)}`, '2 torn'],
    ['the same line with its end', `${HEARD}\n${ADDED.slice(0, 30)}\n`, '2 not-json'],
    ['garbage', damaged(() => 'lorem ipsum'), '1 not-json'],
    ['zeros', damaged(() => '\0'.repeat(100)), '1 nul-bytes'],
    ['zeros within', damaged((line) => line.replace('Acme', '\0\0')), '1 nul-bytes'],
    [
      'no UTF-8',
      Buffer.from(
        damaged(() => 'Caf\xe9'),
        'latin1',
      ),
      '1 not-utf8',
    ],
    ['a list', damaged((line) => `[${line}]`), '1 not-an-entry'],
    ['a number', damaged(() => '7'), '1 not-an-entry'],
    ['null', damaged(() => 'null'), '1 not-an-entry'],
    ['no version', damaged((line) => line.replace('"v":1,', '')), '1 not-an-entry v'],
    ['a version that never was', damaged((line) => line.replace('"v":1', '"v":"1"')), '1 not-an-entry v'],
    ['no kind', damaged((line) => line.replace('"kind":"added",', '')), '1 not-an-entry kind'],
    ['no id', damaged((line) => line.replace('"id":"A1",', '')), '1 not-an-entry id'],
    ['an id with a space', damaged((line) => line.replace('A1', 'A 1')), '1 not-an-entry id'],
    ['no instant', damaged((line) => line.replace('T09', ' 09')), '1 not-an-entry at'],
    ['no slug', damaged((line) => line.replace('"acme"', '"Acme!"')), '1 not-an-entry application'],
    ['a role that is a number', damaged((line) => line.replace('}', ',"role":7}')), '1 not-an-entry role'],
    [
      'a closure backwards',
      damaged((line) => line.replace('}', ',"closed":["2026-12-24..2026-12-01"]}')),
      '1 not-an-entry closed.0',
    ],
    [
      'a day that is none',
      damaged(() => HEARD.replace('A2', 'A3').replace('2026-11-16', '2026-02-30')),
      '1 not-an-entry on',
    ],
    [
      'an unknown word',
      damaged(() => HEARD.replace('A2', 'A3').replace('news', 'gossip')),
      '1 not-an-entry word',
    ],
  ])('%s', (_, text, said) => {
    expect(read(text)).toEqual({ ids: 'A2', said })
  })

  test.each([
    ['a later version', ADDED.replace('"v":1', '"v":2'), 'A1 A2', '1 later-version 2'],
    ['a later version without an id', '{"v":3}', 'A2', '1 later-version 3'],
    ['an unknown kind', ADDED.replace('added', 'teleported'), 'A1 A2', '1 unknown-kind teleported'],
    ['a kind that every object has', ADDED.replace('added', 'toString'), 'A1 A2', '1 unknown-kind toString'],
  ])('%s is kept, not judged', (_, line, all, said) => {
    const { ids, said: seen } = read(`${line}\n${HEARD}\n`)
    expect(ids.split(' ').sort().join(' ')).toBe(all)
    expect(seen).toBe(said)
  })

  test('an entry between zeros is read all the same', () => {
    expect(read(`\0\0\0${ADDED}\n${HEARD}\n`)).toEqual({ ids: 'A1 A2', said: '1 nul-bytes' })
  })

  test('two entries with one id: the same one counts in either order', () => {
    const other = ADDED.replace('"Acme"', '"Acme Ltd"')
    const companies = [`${ADDED}\n${other}\n`, `${other}\n${ADDED}\n`].map((text) => {
      const { entries, problems } = readLines(Buffer.from(text))
      expect(problems.map(({ code }) => code)).toEqual(['id-twice'])
      return entries.map((entry) => (entry.kind === 'added' ? entry.company : ''))
    })
    expect(companies[0]).toHaveLength(1)
    expect(companies[0]).toEqual(companies[1])
  })

  test('the excerpt of a long line is short', () => {
    const { problems } = readLines(Buffer.from('x'.repeat(10_000)))
    expect(problems[0]?.excerpt).toHaveLength(61)
  })
})

describe('one application', () => {
  test('is read alone', () => {
    expect(read(`${ADDED}\n${OTHER}\n${HEARD}\n`, 'acme')).toEqual({ ids: 'A1 A2', said: '' })
    expect(read(`${ADDED}\n${OTHER}\n${HEARD}\n`, 'globex')).toEqual({ ids: 'B1', said: '' })
    expect(read(`${ADDED}\n${OTHER}\n${HEARD}\n`, 'initech')).toEqual({ ids: '', said: '' })
  })

  test('does not hide that the file is damaged elsewhere', () => {
    const text = `${OTHER}\nlorem\n\0\0\n${ADDED}\r\n{"v":1`
    expect(read(text, 'acme')).toEqual({ ids: 'A1', said: '2 not-json; 3 nul-bytes; 5 torn' })
  })

  test('is not mistaken for another one whose company is called like its slug', () => {
    expect(read(`${OTHER.replace('"company":"globex"', '"company":"acme"')}\n`, 'acme')).toEqual({
      ids: '',
      said: '',
    })
  })

  test('gets the entries that it gets when all are read', () => {
    fc.assert(
      fc.property(anyEntries, anySlug, (entries, slug) => {
        const bytes = bytesOf(entries)
        const all = readLines(bytes).entries
        expect(all).toHaveLength(entries.length)
        const kinds = ['added', 'undone'] as const
        expect(readLines(bytes, { kinds }).entries).toEqual(
          all.filter(({ kind }) => kinds.some((one) => one === kind)),
        )
        expect(readLines(bytes, { application: slug }).entries).toEqual(
          all.filter(({ application }) => application === slug),
        )
      }),
    )
  })

  test('with a text leaves out no entry that may be read as it', () => {
    const read = (company: string, text: string) =>
      readLines(Buffer.from(ADDED.replace('Acme', company)), { text }).entries.length
    expect(read('ACME', 'acm')).toBe(1)
    expect(read('Ingénieur', 'ingenieur')).toBe(1)
    expect(read('\\u0041cme', 'acm')).toBe(1)
    expect(read('Globex', 'initech')).toBe(0)
    fc.assert(
      fc.property(anyEntries, fc.stringMatching(/^[a-z0-9]{1,3}$/), (entries, text) => {
        const found = readLines(bytesOf(entries), { text }).entries
        const holding = entries.filter((entry) => JSON.stringify(entry).toLowerCase().includes(text))
        expect(found).toEqual(expect.arrayContaining(holding))
      }),
    )
  })
})

describe('whatever happens to the bytes', () => {
  const anyDamage = fc.array(
    fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 20 }),
      byte: fc.constantFrom(0, 10, 34, 92, 123, 200, 255),
    }),
    { minLength: 1, maxLength: 5 },
  )

  test('nothing is thrown, no undamaged line is lost, and what is lost is said', () => {
    fc.assert(
      fc.property(anyEntries, anyDamage, anySlug, (entries, damage, slug) => {
        const bytes = bytesOf(entries)
        const whole = Buffer.from(bytes)
        const hit = new Set<number>()
        for (const { at, length, byte } of damage) {
          for (
            let i = at % (bytes.length + 1);
            i < Math.min(bytes.length, (at % (bytes.length + 1)) + length);
            i++
          ) {
            if (bytes[i] !== byte) hit.add(i)
            bytes[i] = byte
          }
        }
        const { entries: found, foreign, problems } = readLines(bytes)
        const ids = new Set(found.map(({ id }) => id))
        for (const { id } of untouched(entries, hit)) expect(ids).toContain(id)
        // Where the end of a line was hit, two lines may have become one that is an entry by chance.
        const endsHit = [...hit].some((at) => whole[at] === 10)
        if (!endsHit && found.length + foreign.length < entries.length) {
          expect(problems.length).toBeGreaterThan(0)
        }
        const mine = new Set(readLines(bytes, { application: slug }).entries.map(({ id }) => id))
        for (const { id, application } of untouched(entries, hit))
          expect(mine.has(id)).toBe(application === slug)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is thrown by bytes that were never a journal', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(anySlug, { nil: undefined }),
        (bytes, application) => {
          expect(readLines(bytes, { application }).entries).toEqual([])
        },
      ),
    )
  })
})

function bytesOf(entries: readonly JournalEntry[]): Buffer {
  return Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
}

/** The entries of whose line no byte was hit, neither its own end nor that of the line before. */
function untouched(entries: readonly JournalEntry[], hit: ReadonlySet<number>): readonly JournalEntry[] {
  let start = 0
  return entries.filter((entry) => {
    const end = start + Buffer.byteLength(JSON.stringify(entry))
    const clean = ![...hit].some((at) => at >= start - 1 && at <= end)
    start = end + 1
    return clean
  })
}
