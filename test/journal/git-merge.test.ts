import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { append } from '../../src/journal/disk/append.js'
import { readJournal } from '../../src/journal/disk/read-journal.js'
import type { Draft } from '../../src/journal/model/entry.js'
import { replay } from '../../src/journal/model/replay.js'
import { lastAct } from '../../src/journal/model/undo.js'
import { thisMachine } from '../../src/process/machine.js'

const on = calendarDate('2026-11-12')
const NOON = Date.parse('2026-11-12T12:00:00Z')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'followup-git-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Nothing of the user's own settings may change what git does. */
const ENV = {
  PATH: process.env['PATH'],
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Jo',
  GIT_AUTHOR_EMAIL: 'jo@example.com',
  GIT_COMMITTER_NAME: 'Jo',
  GIT_COMMITTER_EMAIL: 'jo@example.com',
}
const git = (where: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd: join(folder, where), env: ENV, stdio: 'pipe' })
const journal = (where: string) => join(folder, where, 'journal.jsonl')
const machineAt = (hours: number) => thisMachine(() => new Date(NOON + hours * 3_600_000))
const write = (where: string, hours: number, ...drafts: readonly Draft[]) =>
  append(journal(where), machineAt(hours), () => drafts)
const read = (where: string) => readJournal(journal(where), machineAt(0))
const commit = (where: string) => git(where, 'commit', '--all', '--quiet', '--message', 'what happened')
const pull = (where: string) => git(where, 'pull', '--quiet', '--no-rebase', '--no-edit', 'origin', 'main')

test('two clones, both written to, merge to the same answer on both', async () => {
  git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'origin')
  git('.', 'clone', '--quiet', 'origin', 'laptop')
  git('laptop', 'checkout', '--quiet', '-b', 'main')
  writeFileSync(join(folder, 'laptop', '.gitattributes'), 'journal.jsonl merge=union\n')
  await write('laptop', 0, { application: 'acme', kind: 'added', company: 'Acme' })
  await write('laptop', 0, { application: 'acme', kind: 'interviewed', on })
  git('laptop', 'add', '.')
  commit('laptop')
  git('laptop', 'push', '--quiet', 'origin', 'main')
  git('.', 'clone', '--quiet', 'origin', 'desktop')

  // The laptop's clock is a day slow, and it takes back its last entry; the desktop's file has a damaged line.
  await write('laptop', -24, { application: 'acme', kind: 'heard', on, word: 'news' })
  const act = lastAct(read('laptop').entries)
  expect(act?.entries).toMatchObject([{ kind: 'heard' }])
  await write('laptop', -24, { application: 'acme', kind: 'undone', undoes: act?.undoes ?? '' })
  await write('laptop', -24, { application: 'initech', kind: 'added', company: 'Initech' })
  await write('desktop', 1, { application: 'globex', kind: 'added', company: 'Globex' })
  appendFileSync(journal('desktop'), '{"v":1,"id":"01K\n')
  await write('desktop', 2, { application: 'acme', kind: 'called', on, outcome: 'message' })
  commit('laptop')
  commit('desktop')
  git('laptop', 'push', '--quiet', 'origin', 'main')
  git('desktop', 'branch', '--quiet', 'unmerged')
  pull('desktop')
  // The laptop merges by itself too, and so in the other order.
  git('laptop', 'fetch', '--quiet', join(folder, 'desktop'), 'unmerged')
  git('laptop', 'merge', '--quiet', '--no-edit', 'FETCH_HEAD')

  const [laptop, desktop] = [read('laptop'), read('desktop')]
  expect(laptop.entries).toHaveLength(7)
  expect(new Set(laptop.entries.map(({ id }) => id)).size).toBe(7)
  expect(desktop.entries).toEqual(laptop.entries)
  expect(replay(desktop.entries)).toEqual(replay(laptop.entries))
  expect(replay(laptop.entries)).toMatchObject([
    { slug: 'acme', history: [{ kind: 'interviewed' }, { kind: 'called' }] },
    { slug: 'initech' },
    { slug: 'globex' },
  ])
  expect(desktop.problems).toMatchObject([{ code: 'not-json' }])

  // What is written after the merge comes last on both, though this clock is slow.
  await write('laptop', -24, { application: 'acme', kind: 'heard', on, word: 'offer' })
  expect(lastAct(read('laptop').entries)?.entries).toMatchObject([{ kind: 'heard', word: 'offer' }])
  commit('laptop')
  git('laptop', 'push', '--quiet', 'origin', 'main')
  pull('desktop')
  expect(replay(read('desktop').entries)).toEqual(replay(read('laptop').entries))
  expect(replay(read('desktop').entries)[0]?.history.at(-1)).toMatchObject({ kind: 'heard', word: 'offer' })
  expect(read('desktop').entries).toHaveLength(8)
}, 30_000)
