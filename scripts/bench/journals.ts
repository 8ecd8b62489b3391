import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Pairing, pairing } from './processes.js'

/** How many entries the journals have; the first is what the others are held against. */
const SIZES = [10, 1_000, 10_000, 100_000] as const
const ENTRIES_EACH = 10

export interface Growth {
  readonly entries: number
  /** `check acme` against the same with the smallest journal. */
  readonly one: Pairing
  /** `due`, which judges every application, against the same with the smallest journal. */
  readonly all: Pairing
}

/** What a longer journal costs. */
export function growth(program: string, pairs: number): readonly Growth[] {
  const root = mkdtempSync(join(tmpdir(), 'followup-bench-'))
  const homes = SIZES.map((entries) => {
    const home = join(root, String(entries))
    mkdirSync(home)
    writeFileSync(join(home, 'journal.jsonl'), journalOf(entries))
    return { entries, home }
  })
  const floor = homes[0]?.home ?? ''
  const compare = (home: string, ...args: string[]) =>
    pairing(
      args.join(' '),
      [program, ...args, '--today', '2026-11-30'],
      [program, ...args, '--today', '2026-11-30'],
      pairs,
      {
        ours: { FOLLOWUP_HOME: home },
        theirs: { FOLLOWUP_HOME: floor },
      },
    )
  try {
    return homes.map(({ entries, home }) => ({
      entries,
      one: compare(home, 'check', 'acme'),
      all: compare(home, 'due', '--no-input'),
    }))
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Ten entries an application, as months of hunting leave them; the first application is Acme. */
function journalOf(entries: number): string {
  const lines: string[] = []
  for (let n = 0; lines.length < entries; n++) {
    const company = n === 0 ? 'Acme' : `Company ${n}`
    const application = company.toLowerCase().replace(' ', '-')
    const add = (body: object) => {
      const id = String(lines.length).padStart(26, '0')
      lines.push(JSON.stringify({ v: 1, id, at: '2026-11-12T10:00:00.000Z', application, ...body }))
    }
    add({ kind: 'added', company, role: 'Data Analyst', country: 'GB' })
    add({ kind: 'interviewed', on: '2026-11-12' })
    for (let i = 2; i < ENTRIES_EACH; i++)
      add({ kind: 'noted', on: '2026-11-13', text: `note ${i} about the interview` })
  }
  return `${lines.slice(0, entries).join('\n')}\n`
}
