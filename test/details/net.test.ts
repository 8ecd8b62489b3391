import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  ASKED,
  FLAGS,
  KEPT,
  optionNamed,
  optionOf,
  PARTIES,
  QUESTION,
  SETTINGS,
  SPOKEN,
} from '../../src/details/derived.js'
import { OPTIONS } from '../../src/details/options.js'
import type { DETAILS } from '../../src/details/table.js'
import { callScript, check, UserError } from '../../src/index.js'
import { runIn, type World } from '../support/fake-io.js'
import { sampleOf } from './samples.js'

/*
 * Every detail goes wherever a detail can go. Nothing here names one: a new row of the table goes the same ways, or a test
 * says on which one it was lost.
 */

const folder = mkdtempSync(join(tmpdir(), 'followup-details-'))
afterAll(() => rmSync(folder, { recursive: true }))

let worlds = 0
const newWorld = (): World => ({ journal: join(folder, `${worlds++}.jsonl`), files: new Map() })

const INTERVIEWED = '--interviewed 2026-11-12 --today 2026-11-16'
const COMPANY = String(sampleOf('company', 0).kept)
const ELSEWHERE = KEPT.filter(({ name }) => name !== 'company')

/** The option of a detail, with its value. */
function told(name: (typeof DETAILS)[number]['name'], which: 0 | 1 = 0): string {
  const { typed } = sampleOf(name, which)
  return `--${optionNamed(name)}${typed === '' ? '' : `="${typed}"`}`
}

async function json(world: World, commandLine: string) {
  const { stdout, stderr, code } = await runIn(world, `${commandLine} --json`)
  expect(`${code} ${stderr}`).toBe('0 ')
  return JSON.parse(stdout)
}

/** A journal with one application, of which everything is told. */
async function everythingTold(): Promise<World> {
  const world = newWorld()
  await json(world, `add ${INTERVIEWED} ${KEPT.map(({ name }) => told(name)).join(' ')}`)
  return world
}

const EVERYTHING = Object.fromEntries(KEPT.map(({ name }) => [name, sampleOf(name, 0).kept]))

describe('what an application keeps', () => {
  test('is told by add, and shown by show, in the order of the table', async () => {
    const { details } = await json(await everythingTold(), 'show one')
    expect(details).toEqual(EVERYTHING)
    expect(Object.keys(details)).toEqual(KEPT.map(({ name }) => name))
  })

  test.each(ELSEWHERE)('$name alone is told by add, and nothing else with it', async ({ name }) => {
    const world = newWorld()
    await json(world, `add One ${INTERVIEWED} --country GB ${told(name)}`)
    const { details } = await json(world, 'show one')
    const others = Object.fromEntries(KEPT.map((row) => [row.name, null]))
    expect(details).toEqual({ ...others, company: 'One', country: 'GB', [name]: sampleOf(name, 0).kept })
  })

  test.each(['jsonl', 'json', 'csv'])('leaves as %s, and comes back as it was', async (format) => {
    const { stdout } = await runIn(await everythingTold(), `export --format ${format}`)
    const file = join(folder, `all.${format}`)
    writeFileSync(file, stdout)
    const other = newWorld()
    expect((await runIn(other, `import ${file} --yes`)).code).toBe(0)
    expect((await json(other, 'show one')).details).toEqual(EVERYTHING)
    if (format === 'csv') {
      const header = stdout.split('\r\n')[0]?.split(',') ?? []
      expect(KEPT.filter(({ name }) => !header.includes(name))).toEqual([])
      // A detail has a column of its own; what has none would be in the last one.
      expect(
        stdout
          .split('\r\n')
          .slice(1, -1)
          .filter((row) => !row.endsWith(',')),
      ).toEqual([])
    }
  })

  test.each(KEPT)('$name is changed by edit', async ({ name, keeps }) => {
    const world = await everythingTold()
    const before = EVERYTHING[name]
    await json(world, `edit one ${told(name, 1)}`)
    const { kept } = sampleOf(name, 1)
    const expected =
      keeps === 'ranges' && Array.isArray(before) && Array.isArray(kept) ? [...before, ...kept] : kept
    const { details } = await json(world, `show ${COMPANY.split(' ')[0]}`)
    // A country is told anew with its regions.
    expect(details).toEqual({
      ...EVERYTHING,
      ...(keeps === 'country' ? { region: null } : {}),
      [name]: expected,
    })
  })

  test.each(KEPT.filter(({ keeps }) => keeps !== 'flag' && keeps !== 'region'))(
    '$name is taken away by an edit without a text',
    async ({ name, keeps }) => {
      const world = await everythingTold()
      await json(world, `edit one --${optionNamed(name)}=`)
      const { applications } = await json(world, 'check')
      const { details } = await json(world, `show ${applications[0].slug}`)
      expect(details).toEqual({
        ...EVERYTHING,
        ...(keeps === 'country' ? { region: null } : {}),
        [name]: null,
      })
    },
  )

  test.each(FLAGS)('$name is no longer so after an edit that says no', async ({ name }) => {
    const no = Object.values(OPTIONS).find((row) => 'says' in row && row.name === name)
    const world = await everythingTold()
    await json(world, `edit one --${optionOf(no ?? { name: `no row of OPTIONS says no to ${name}` })}`)
    const { details } = await json(world, 'show one')
    expect(details).toEqual({ ...EVERYTHING, [name]: false })
  })

  test.each(PARTIES)(
    '$name is in the answer, and the command line goes before the journal',
    async ({ name }) => {
      const world = await everythingTold()
      expect((await json(world, 'check one')).application[name]).toBe(sampleOf(name, 0).kept)
      expect((await json(world, `check one ${told(name, 1)}`)).application[name]).toBe(sampleOf(name, 1).kept)
    },
  )
})

/** Questions of which each detail makes another answer, in one of them at least. */
const BASES = [
  '--interviewed 2026-11-12 --today 2026-11-16',
  '--interviewed 2026-12-17 --country GB --today 2026-12-18',
  '--interviewed 2026-11-09 --country GB --promised 2026-11-20 --today 2026-11-16',
  '--interviewed 2026-11-09 --country GB --called 2026-11-10=message --called 2026-11-11=message --today 2026-11-16',
]

describe('what a question takes', () => {
  const rows = QUESTION.filter(({ name }) => name !== 'interviewed' && name !== 'today')

  test.each(rows)('$name is taken by check, script and add', async ({ name }) => {
    for (const command of ['check', 'script', 'add One']) {
      const company = command === 'add One' && name === 'company' ? 'add' : command
      // When they said so is told of what they said.
      const promise = name === 'saidOn' ? told('promised') : ''
      const ran = await runIn(newWorld(), `${company} ${INTERVIEWED} --country GB ${told(name)} ${promise}`)
      expect(`${command}: ${ran.code} ${ran.code === 0 ? '' : ran.stderr}`).toBe(`${command}: 0 `)
    }
  })

  test.each(rows)('$name is not dropped on the way: it makes another answer', async ({ name }) => {
    const answers = (option: string) =>
      Promise.all(
        BASES.map(async (base) => (await runIn(newWorld(), `check ${base} ${option} --json`)).stdout),
      )
    expect(await answers(told(name))).not.toEqual(await answers(''))
  })

  test.each(QUESTION)(
    '$name is taken by the library, and refused if it is of another type',
    ({ name, tells }) => {
      const question = { interviewed: '2026-11-12', country: 'GB', today: '2026-11-20' }
      const value =
        tells === 'flag'
          ? true
          : tells === 'days' || tells === 'calls'
            ? [sampleOf(name, 0).typed]
            : undefined
      if (value !== undefined && tells !== 'days')
        expect(() => check({ ...question, [name]: value })).not.toThrow()
      expect(codeOf(() => check({ ...question, [name]: { not: 'a value' } }))).toBe('detail-unreadable')
      expect(codeOf(() => callScript({ ...question, [name]: { not: 'a value' } }))).toBe('detail-unreadable')
    },
  )
})

describe('what is said in the words', () => {
  test.each(SPOKEN)('$name is an option of script, and of nothing else', async ({ name }) => {
    expect((await runIn({}, 'script --help')).stdout).toContain(`--${optionNamed(name)} <`)
    expect((await runIn({}, `check ${INTERVIEWED} --country GB ${told(name)}`)).code).toBe(2)
  })
})

describe('what is set', () => {
  test.each(SETTINGS)(
    '$name is set, shown under its option, taken where nothing is told, and unset',
    async (row) => {
      const world = newWorld()
      const option = optionOf(row)
      const { typed } = sampleOf(row.name, 0)
      expect((await runIn(world, `config set ${option} "${typed}"`)).code).toBe(0)
      expect((await json(world, 'config'))[option]).toBe(typed.trim())
      const answers = () =>
        Promise.all(
          ['check', 'script'].flatMap((command) =>
            BASES.map(async (base) => (await runIn(world, `${command} ${base} --json`)).stdout),
          ),
        )
      const set = await answers()
      expect((await runIn(world, `config unset ${option}`)).stdout).toContain(option)
      expect(await json(world, 'config')).toEqual({ schema: 'followup.config/1' })
      expect(set).not.toEqual(await answers())
    },
  )
})

test('every detail that is asked for is asked for by some command', async () => {
  const answers = ASKED.map(() => '')
  const asked = new Set<string>()
  for (const commandLine of ['add', 'script --country GB', 'check --country GB']) {
    const filled = ['One', 'two', '2026-11-12', ...answers]
    const inOrder = commandLine === 'add' ? filled : ['2026-11-12', ...answers]
    const ran = await runIn({ ...newWorld(), terminal: true, answers: inOrder }, commandLine)
    for (const question of ran.asked) asked.add(/--([a-z-]+)/.exec(question)?.[1] ?? question)
  }
  expect([...asked].sort()).toEqual(ASKED.map((row) => optionOf(row)).sort())
})

function codeOf(act: () => unknown): string {
  try {
    act()
    return ''
  } catch (error) {
    if (error instanceof UserError) return String(error.code)
    throw error
  }
}
