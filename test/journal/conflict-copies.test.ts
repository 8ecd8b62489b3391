import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findConflictCopies, isConflictCopy } from '../../src/journal/disk/conflict-copies.js'

test.each([
  'journal.sync-conflict-20261112-101112-ABCDEFG.jsonl',
  "journal (Jane's conflicted copy 2026-11-12).jsonl",
  'journal (conflicted copy 2026-11-12 101112).jsonl',
  'journal (SFConflict jane@example.com 2026-11-12-10-11-12).jsonl',
  'journal (1).jsonl',
  'journal(1).jsonl',
  'journal 2.jsonl',
  'journal-DESKTOP-A1B2C3D.jsonl',
  'journal-LAPTOP-A1B2C3D-2.jsonl',
  'journal_conflict-20261112-101112.jsonl',
  'journal.Conflict.jsonl',
  'journal [conflicted].jsonl',
])('%s is a conflict copy', (name) => {
  expect(isConflictCopy(name)).toBe(true)
})

test.each([
  'journal.jsonl',
  'journal.lock',
  'journal-backup.jsonl',
  'journal (1).json',
  'my journal (1).jsonl',
  'journal.jsonl.bak',
  'journal.sync-conflict-20261112-101112-ABCDEFG.jsonl.tmp',
])('%s is none', (name) => {
  expect(isConflictCopy(name)).toBe(false)
})

test('they are found beside the journal, and there are none where there is no folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'followup-'))
  try {
    for (const name of ['journal.jsonl', 'journal (2).jsonl', 'journal (1).jsonl']) {
      writeFileSync(join(folder, name), '')
    }
    const journal = join(folder, 'journal.jsonl')
    expect(findConflictCopies(journal)).toEqual([
      join(folder, 'journal (1).jsonl'),
      join(folder, 'journal (2).jsonl'),
    ])
    expect(findConflictCopies(join(folder, 'no', 'journal.jsonl'))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
