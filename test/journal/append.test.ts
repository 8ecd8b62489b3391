import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarDate } from '../../src/domain/calendar-date.js'
import { FileFault, isFileFault } from '../../src/domain/file-fault.js'
import { append, appendMissing } from '../../src/journal/disk/append.js'
import { readJournal } from '../../src/journal/disk/read-journal.js'
import type { Draft, JournalEntry } from '../../src/journal/model/entry.js'
import { freeSlug } from '../../src/journal/model/slug.js'
import type { Machine } from '../../src/process/machine.js'
import { thisMachine } from '../../src/process/machine.js'
import { systemFault } from '../../src/process/system-fault.js'

const NOON = new Date('2026-11-12T12:00:00Z')
const on = calendarDate('2026-11-12')
const added: Draft = { application: 'acme', kind: 'added', company: 'Acme' }
const interviewed: Draft = { application: 'acme', kind: 'interviewed', on }

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'followup-'))
  file = join(folder, 'journal.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A machine whose time passes only while it sleeps. */
function machine(changed: Partial<Machine> = {}): Machine {
  let watch = 0
  return {
    ...thisMachine(() => NOON),
    watch: () => watch,
    sleep: async (milliseconds) => {
      watch += milliseconds
    },
    ...changed,
  }
}
const read = () => readJournal(file, machine())
const lines = () => readFileSync(file, 'utf8').split('\n').slice(0, -1)

async function faultOf(act: Promise<unknown> | (() => unknown)): Promise<FileFault['data']> {
  try {
    await (typeof act === 'function' ? act() : act)
  } catch (error) {
    if (isFileFault(error)) return error.data
    throw error
  }
  throw new Error('there was no fault')
}

describe('what is written', () => {
  test('is one line an entry, in the order of the form', async () => {
    const [entry] = await append(file, machine({ random: (size) => new Uint8Array(size) }), () => [added])
    expect(readFileSync(file, 'utf8')).toBe(
      '{"v":1,"id":"01M77T22G00000000000000000","at":"2026-11-12T12:00:00.000Z","application":"acme","kind":"added","company":"Acme"}\n',
    )
    expect(read().entries).toEqual([entry])
  })

  test('together is an act: the first id stands in the others', async () => {
    const [first, second] = await append(file, machine(), () => [added, interviewed])
    expect(second).toMatchObject({ with: first?.id })
    expect(first).not.toHaveProperty('with')
    expect(lines()).toHaveLength(2)
  })

  test('comes after what is there, whatever the clock says', async () => {
    const later = machine({ now: () => new Date('2027-01-01T00:00:00Z') })
    const [first] = await append(file, later, () => [added])
    const [second] = await append(file, machine(), () => [interviewed])
    expect((second?.id ?? '') > (first?.id ?? '')).toBe(true)
    expect(second?.at).toBe('2026-11-12T12:00:00.000Z')
  })

  test('begins a line of its own after a torn one', async () => {
    writeFileSync(file, '{"v":1,"id"')
    await append(file, machine(), () => [added])
    expect(lines()).toHaveLength(2)
    expect(read()).toMatchObject({ entries: [{ kind: 'added' }], problems: [{ line: 1, code: 'not-json' }] })
  })

  test('can depend on what is there', async () => {
    const add = () =>
      append(file, machine(), (readNow) => {
        const isTaken = (slug: string) => readNow({ application: slug }).entries.length > 0
        return [{ application: freeSlug('Acme', isTaken), kind: 'added', company: 'Acme' }]
      })
    await Promise.all([add(), add(), add()])
    expect(
      read()
        .entries.map(({ application }) => application)
        .sort(),
    ).toEqual(['acme', 'acme-2', 'acme-3'])
  })

  test('is nothing where nothing was decided', async () => {
    expect(await append(file, machine(), () => [])).toEqual([])
    expect(existsSync(file)).toBe(false)
  })

  test('is never what could not be read again', async () => {
    const bad = { application: 'Not A Slug', kind: 'added' } as Draft
    await expect(append(file, machine(), () => [added, bad])).rejects.toThrow('faulty application')
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves no lock behind, not even when the decision fails', async () => {
    const failing = append(file, machine(), () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('what is merged', () => {
  test('is written as it is, but for what is there already', async () => {
    const [mine] = await append(file, machine(), () => [added])
    const theirs = { ...mine, id: 'B1', mood: 'high' } as unknown as JournalEntry
    const foreign = { id: 'Z9', v: 7, soul: 'of wit' }
    const merge = () => appendMissing(file, machine(), [mine as JournalEntry, theirs, theirs, foreign])
    expect(await merge()).toEqual([theirs, foreign])
    expect(await merge()).toEqual([])
    expect(lines()).toHaveLength(3)
    expect(read()).toMatchObject({ entries: [{}, { mood: 'high' }], foreign: [foreign] })
  })
})

describe('a lock', () => {
  const lock = () => join(folder, 'journal.lock')

  test.each([
    ['of a process that is gone', '4242 abcd here\n', 100],
    ['of another machine, unchanged for ten seconds', '4242 abcd there\n', 12_000],
    ['of a process that is there, unchanged for ten seconds', '1 abcd here\n', 12_000],
    ['that says nothing, after a second', '', 2_000],
    ['that says nonsense, after a second', 'hello', 2_000],
  ])('%s is taken away', async (_, text, within) => {
    writeFileSync(lock(), text)
    const me = machine({ hostname: 'here', isAlive: (pid) => pid === 1 })
    await append(file, me, () => [added])
    expect(me.watch()).toBeLessThan(within)
    expect(readdirSync(folder)).toEqual(['journal.jsonl'])
  })

  test('of a process that works is waited for', async () => {
    writeFileSync(lock(), '1 abcd here\n')
    let waited = 0
    const me = machine({
      hostname: 'here',
      isAlive: () => true,
      sleep: async () => {
        if (++waited === 5) rmSync(lock())
      },
    })
    await append(file, me, () => [added])
    expect(waited).toBe(5)
  })

  test('that is always somebody’s is given up after a minute', async () => {
    let watch = 0
    const me = machine({
      hostname: 'here',
      isAlive: () => true,
      watch: () => watch,
      sleep: async () => {
        watch += 1000
        writeFileSync(lock(), `7 nonce${watch} here\n`)
      },
    })
    writeFileSync(lock(), '7 nonce here\n')
    const path = lock()
    expect(await faultOf(append(file, me, () => [added]))).toEqual({
      code: 'file-busy',
      args: { path, holder: '7 (here)' },
    })
    expect(existsSync(file)).toBe(false)
  })

  test('that was taken from us is not removed from its new holder', async () => {
    await append(file, machine(), () => {
      writeFileSync(lock(), '7 nonce there\n')
      return []
    })
    expect(readFileSync(lock(), 'utf8')).toBe('7 nonce there\n')
  })
})

describe('a fault', () => {
  test.each([
    ['a folder', () => mkdirSync(file), 'folder'],
    ['a link that leads nowhere', () => symlinkSync(join(folder, 'gone'), file), 'dangling-link'],
    ['a link to itself', () => symlinkSync(file, file), 'link-loop'],
  ])('%s in the place of the journal, reading and writing', async (_, prepare, found) => {
    prepare()
    const fault = { code: 'file-not-a-file', args: { path: file, found } }
    expect(await faultOf(append(file, machine(), () => [added]))).toEqual(fault)
    expect(await faultOf(() => read())).toEqual(fault)
  })

  test('a file in the place of the folder, reading and writing', async () => {
    writeFileSync(file, '')
    const below = join(file, 'journal.jsonl')
    const fault = { code: 'file-not-a-folder', args: { path: file } }
    expect(await faultOf(append(below, machine(), () => [added]))).toEqual(fault)
    expect(await faultOf(() => readJournal(below, machine()))).toEqual(fault)
  })

  test('a file in the place of a folder above', async () => {
    writeFileSync(file, '')
    expect(
      await faultOf(append(join(file, 'a', 'b', 'journal.jsonl'), machine(), () => [added])),
    ).toMatchObject({
      code: 'file-not-a-folder',
    })
  })

  test('a link to a file that is not ours', async () => {
    writeFileSync(join(folder, 'theirs'), '')
    symlinkSync(join(folder, 'theirs'), file)
    expect((await faultOf(append(file, machine({ uid: -5 }), () => [added]))).code).toBe('file-not-ours')
  })

  test.each([
    ['EACCES', 'file-no-permission'],
    ['EPERM', 'file-no-permission'],
    ['EROFS', 'file-read-only-disk'],
    ['ENOSPC', 'file-disk-full'],
    ['EDQUOT', 'file-disk-full'],
    ['EFBIG', 'file-too-large'],
    ['EISDIR', 'file-not-a-file'],
    ['ENOENT', 'file-not-creatable'],
    ['EIO', 'file-disk-failed'],
  ])('%s of the system is %s', async (errno, code) => {
    const error = Object.assign(new Error(errno), { code: errno, syscall: 'write' })
    const fault = await faultOf(() => systemFault(error, file))
    expect(fault).toMatchObject({ code, args: { path: file } })
  })

  test('is none where the program is at fault', () => {
    expect(() => systemFault(new TypeError('oops'), file)).toThrow(TypeError)
  })

  test('says what happened, and keeps the cause', () => {
    const cause = new Error('why')
    const fault = new FileFault({ code: 'file-disk-full', args: { path: '/x' } }, undefined, { cause })
    expect(fault.message).toBe('file-disk-full {"path":"/x"}')
    expect(fault.cause).toBe(cause)
  })
})

test('where there is no journal, it is empty', () => {
  expect(readJournal(join(folder, 'nowhere', 'journal.jsonl'), machine())).toEqual({
    entries: [],
    foreign: [],
    problems: [],
  })
})

test('a link to a file of our own is followed, and stays a link', async () => {
  mkdirSync(join(folder, 'synced'))
  writeFileSync(join(folder, 'synced', 'mine.jsonl'), '')
  symlinkSync(join(folder, 'synced', 'mine.jsonl'), file)
  await append(file, machine(), () => [added])
  expect(readFileSync(join(folder, 'synced', 'mine.jsonl'), 'utf8')).toContain('"added"')
  expect(read().entries).toHaveLength(1)
})
