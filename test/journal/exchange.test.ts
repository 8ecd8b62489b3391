import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { armed, defused, readCsv, writeCsv } from '../../src/journal/form/csv.js'
import { formatOf, readExport, WRITTEN_FORMATS, writeExport } from '../../src/journal/form/formats.js'
import { type Contents, contentsOf } from '../../src/journal/model/contents.js'
import type { JournalEntry } from '../../src/journal/model/entry.js'
import { everything, unionOf } from '../../src/journal/model/union.js'
import { anyEntries, anyForeign, anyText } from './arbitrary.js'

const head = { v: 1 as const, at: '2026-11-12T09:00:00.000Z', application: 'acme' }
const entry: JournalEntry = {
  ...head,
  id: 'A1',
  kind: 'added',
  company: 'Acme',
  phone: '+44 20',
  closed: ['2026-12-24'],
}
const note: JournalEntry = {
  ...head,
  id: 'A2',
  kind: 'noted',
  on: '2026-11-12' as never,
  text: '=1+1\r\n"so"',
}

const contents = (entries: readonly JournalEntry[], foreign: Contents['foreign'] = []): Contents =>
  contentsOf(
    entries.map((one, line) => ({ line, entry: one })),
    foreign.map((one, line) => ({ line, entry: one })),
    [],
  )
const anyContents = fc
  .tuple(anyEntries, fc.array(anyForeign, { maxLength: 5 }))
  .map(([entries, foreign]) => contents(entries, foreign))
/** As it can be written at all: `undefined` and `-0` are no JSON. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

describe.each(WRITTEN_FORMATS)('%s', (format) => {
  test('gives back every entry exactly', () => {
    fc.assert(
      fc.property(anyContents, (journal) => {
        const back = readExport(Buffer.from(writeExport(journal, format)), format)
        expect(asJson(back.entries)).toEqual(asJson(journal.entries))
        expect(asJson(back.foreign)).toEqual(asJson(journal.foreign))
        expect(back.problems.every(({ code }) => code === 'later-version' || code === 'unknown-kind')).toBe(
          true,
        )
      }),
    )
  })

  test('adds nothing when it is imported twice', () => {
    fc.assert(
      fc.property(anyContents, (journal) => {
        const back = readExport(Buffer.from(writeExport(journal, format)), format)
        const union = unionOf(journal, back)
        expect(union).toEqual({ missing: [], known: everything(journal).length, differing: [] })
      }),
    )
  })

  test('of nothing is read as nothing', () => {
    const back = readExport(Buffer.from(writeExport(contents([]), format)), format)
    expect(back).toEqual({ entries: [], foreign: [], problems: [] })
  })

  test('throws at nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readExport(bytes, format).entries).toEqual([])
      }),
    )
  })
})

describe('what is exported looks like this', () => {
  test('jsonl', () => {
    expect(writeExport(contents([entry]), 'jsonl')).toBe(`${JSON.stringify(entry)}\n`)
  })

  test('json', () => {
    expect(JSON.parse(writeExport(contents([entry]), 'json'))).toEqual({
      schema: 'followup.journal/1',
      entries: [entry],
    })
  })

  test('csv', () => {
    expect(writeExport(contents([entry, note]), 'csv').split('\r\n')).toEqual([
      'v,id,at,application,of,kind,with,on,by,word,outcome,ending,text,undoes,insteadOf,company,role,interviewer,phone,country,region,noCalls,closed,open,window,grace,callLimit,said,more',
      "1,A1,2026-11-12T09:00:00.000Z,acme,,added,,,,,,,,,,Acme,,,'+44 20,,,,2026-12-24,,,,,,",
      `1,A2,2026-11-12T09:00:00.000Z,acme,,noted,,2026-11-12,,,,,"'=1+1`,
      '""so""",,,,,,,,,,,,,,,,',
      '',
    ])
  })
})

describe('what is imported may differ from what was exported', () => {
  const codes = (text: string, format: 'json' | 'csv') => {
    const { entries, problems } = readExport(Buffer.from(text), format)
    return { entries: entries.length, said: problems.map(({ line, code }) => `${line} ${code}`).join('; ') }
  }
  const row = '1,A1,2026-11-12T09:00:00.000Z,acme,noted,2026-11-12,hello'
  const columns = 'v,id,at,application,kind,on,text'

  test.each([
    ['a bare list', JSON.stringify([entry]), 1, ''],
    ['a byte order mark', `\ufeff${JSON.stringify([entry])}`, 1, ''],
    ['one bad entry', JSON.stringify([{ ...entry, at: 7 }, note]), 1, '1 not-an-entry'],
    ['no JSON', '{', 0, '1 not-json'],
    ['another JSON', '{"a":1}', 0, '1 not-an-entry'],
    ['null', 'null', 0, '1 not-an-entry'],
  ])('json: %s', (_, text, entries, said) => {
    expect(codes(text, 'json')).toEqual({ entries, said })
  })

  test.each([
    ['fewer columns, and LF', `${columns}\n${row}\n`, 1, ''],
    [
      'other columns first',
      'text,kind,v,id,at,application,on\nhi,noted,1,A1,2026-11-12T09:00:00.000Z,acme,2026-11-12\n',
      1,
      '',
    ],
    ['a byte order mark', `\ufeff${columns}\n${row}\n`, 1, ''],
    ['a column of one’s own', `${columns},mood\n${row},high\n`, 1, ''],
    ['no header', `${row}\n`, 0, '1 no-header'],
    [
      'a bad row after one of two lines',
      `${columns}\n${row.replace('hello', '"a\nb"')}\n1,A2\n`,
      1,
      '4 not-an-entry',
    ],
    ['more that is no JSON', `${columns},more\n${row},{\n`, 0, '2 not-json'],
    ['an open quotation mark', `${columns}\n${row.replace('hello', '"hello')}`, 1, ''],
  ])('csv: %s', (_, text, entries, said) => {
    expect(codes(text, 'csv')).toEqual({ entries, said })
  })

  test('a file that is no UTF-8', () => {
    expect(readExport(Buffer.from(`${columns}\nCaf\xe9`, 'latin1'), 'csv').problems).toMatchObject([
      { code: 'not-utf8' },
    ])
  })
})

describe('a cell', () => {
  test.each(['=1', '+1', '-1', '@a', '\t=', '\r', '\n', '＝1', "'=1", "''-1"])('%j is defused', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`)
    expect(armed(defused(cell))).toBe(cell)
  })

  test.each(['Acme', "'quoted'", "O'Neill", '1-2', ' =1', ''])('%j is harmless', (cell) => {
    expect(defused(cell)).toBe(cell)
    expect(armed(cell)).toBe(cell)
  })

  test('comes back, whatever is in it, and never begins like a formula', () => {
    fc.assert(
      fc.property(anyText, (cell) => {
        expect(armed(defused(cell))).toBe(cell)
        expect(defused(cell)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })

  test('comes back from a file of any cells', () => {
    const row = fc.array(anyText, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        expect(readCsv(writeCsv(rows)).map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })

  test('may be very long', () => {
    const long = 'a"b\n'.repeat(500_000)
    expect(readCsv(writeCsv([['x', long]]))[0]?.cells[1]).toBe(long)
  })
})

describe('a union', () => {
  test('names what is missing, what is known, and what differs', () => {
    const mine = contents([entry])
    const theirs = contents([{ ...entry, company: 'Acme Ltd' } as JournalEntry, note])
    expect(unionOf(mine, theirs)).toMatchObject({
      missing: [{ id: 'A2' }],
      known: 1,
      differing: [{ id: 'A1' }],
    })
  })

  test('carries entries of a later version', () => {
    const theirs = contents([], [{ id: 'Z1', v: 2 }])
    expect(unionOf(contents([entry]), theirs).missing).toEqual([{ id: 'Z1', v: 2 }])
  })
})

test.each([
  ['a.jsonl', 'jsonl'],
  ['a.JSON', 'json'],
  ['a.b.csv', 'csv'],
  ['a.txt', undefined],
])('%s tells its format', (path, format) => {
  expect(formatOf(path)).toBe(format)
})
