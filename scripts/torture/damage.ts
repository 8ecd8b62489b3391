import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { addition, run } from './program.js'
import { companiesIn, contentsIn, freshHome, journalIn, type Rack, type Row, type Torture } from './scene.js'

const LINE = (n: number, company: string) =>
  `{"v":1,"id":"01KA000000000000000000000${n}","at":"2026-11-1${n}T09:00:00.000Z","application":"${company.toLowerCase()}","kind":"added","company":"${company}"}`
const ACME = LINE(1, 'Acme')
const GLOBEX = LINE(2, 'Globex')

/** What is in the file, and what must be said of it: `line: code`. */
const FILES: readonly { readonly name: string; readonly text: string | Buffer; readonly said: string }[] = [
  {
    name: 'a torn last line',
    text: `${ACME}\n${GLOBEX}\n{"v":1,"id":"01KA0000000000`,
    said: '3: torn',
  },
  { name: 'a line of garbage', text: `${ACME}\n%$§ lorem\n${GLOBEX}\n`, said: '2: not-json' },
  { name: 'a block of zeros', text: `${ACME}\n${'\0'.repeat(512)}\n${GLOBEX}\n`, said: '2: nul-bytes' },
  { name: 'zeros before a line', text: `${ACME}\n${'\0'.repeat(512)}${GLOBEX}\n`, said: '2: nul-bytes' },
  {
    name: 'bytes that are no UTF-8',
    text: Buffer.from(`${ACME}\nCaf\xe9\n${GLOBEX}\n`, 'latin1'),
    said: '2: not-utf8',
  },
  { name: 'a byte order mark', text: `\ufeff${ACME}\n${GLOBEX}\n`, said: '' },
  { name: 'CRLF', text: `${ACME}\r\n${GLOBEX}\r\n`, said: '' },
  { name: 'no last line feed', text: `${ACME}\n${GLOBEX}`, said: '' },
  { name: 'empty lines', text: `${ACME}\n\n\n${GLOBEX}\n`, said: '' },
  {
    name: 'an entry of a later version',
    text: `${ACME}\n{"v":9,"id":"later","soul":"of wit"}\n${GLOBEX}\n`,
    said: '2: later-version',
  },
  {
    name: 'an entry of an unknown kind',
    text: `${ACME}\n${LINE(3, 'Acme').replace('added', 'teleported')}\n${GLOBEX}\n`,
    said: '2: unknown-kind',
  },
  { name: 'a line written twice', text: `${ACME}\n${GLOBEX}\n${ACME}\n`, said: '' },
]

/** The file is damaged, and then written to: the rest is read, what is bad is named and kept, what is new is safe. */
export const damage: Torture = async (rack) => {
  const rows: Row[] = []
  for (const { name, text, said } of FILES) rows.push(await survives(rack, name, Buffer.from(text), said))
  return [...rows, await fromNothing(rack), await emptyFile(rack)]
}

async function survives(rack: Rack, name: string, bytes: Buffer, said: string): Promise<Row> {
  const home = freshHome(rack, name)
  mkdirSync(home, { mode: 0o700 })
  writeFileSync(journalIn(home), bytes, { mode: 0o600 })
  const before = contentsIn(home).problems.map(({ line, code }) => `${line}: ${code}`)
  const companies = companiesIn(home).join(', ')
  const { code } = await run(rack.program, addition('Initech'), { home })
  const kept = readFileSync(journalIn(home)).subarray(0, bytes.length).equals(bytes)
  const after = companiesIn(home).join(', ')
  return {
    name,
    got: `${before.join('; ') || 'nothing to say'}; ${after}; ${kept ? 'kept' : 'REWRITTEN'}`,
    ok:
      code === 0 &&
      kept &&
      before.join('; ') === said &&
      companies === 'Acme, Globex' &&
      after === 'Acme, Globex, Initech',
  }
}

async function fromNothing(rack: Rack): Promise<Row> {
  const home = freshHome(rack, 'no file and no folder')
  const { code } = await run(rack.program, addition('Initech'), { home })
  const companies = companiesIn(home).join(', ')
  return { name: 'no file and no folder', got: companies, ok: code === 0 && companies === 'Initech' }
}

async function emptyFile(rack: Rack): Promise<Row> {
  const home = freshHome(rack, 'an empty file')
  mkdirSync(home, { mode: 0o700 })
  writeFileSync(journalIn(home), '')
  const { code } = await run(rack.program, addition('Initech'), { home })
  const companies = companiesIn(home).join(', ')
  return { name: 'an empty file', got: companies, ok: code === 0 && companies === 'Initech' }
}
