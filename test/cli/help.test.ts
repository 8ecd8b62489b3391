import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../src/commands/exit-code.js'
import { runIn, type World } from '../support/fake-io.js'

const folder = mkdtempSync(join(tmpdir(), 'followup-help-'))
afterAll(() => rmSync(folder, { recursive: true }))

const COMMANDS = await commandsOf('')
const GROUPS = ['holidays', 'config']
const BELOW = await Promise.all(
  GROUPS.map(async (group) => (await commandsOf(group)).map((name) => `${group} ${name}`)),
)
const HELPS = await Promise.all(
  ['', ...COMMANDS, ...BELOW.flat()].map(async (command) => ({ command, ...(await helpOf(command)) })),
)

test('every command is among them', () => {
  expect(COMMANDS.length).toBeGreaterThan(15)
  expect(BELOW.flat()).toContain('holidays import')
  expect(BELOW.flat()).toContain('config set')
})

describe('every help leads with examples', () => {
  test.each(HELPS)('followup $command --help', ({ text, lines }) => {
    expect(text).toMatch(/^(?:The interview is over, and nobody has called\.\n\n)?Examples:\n/)
    expect(lines).not.toEqual([])
  })
})

describe('and every example is a command line that is understood', () => {
  test.each(HELPS.flatMap(({ lines }) => lines))('%s', async (line) => {
    const journal = join(mkdtempSync(join(folder, 'journal-')), 'journal.jsonl')
    const world: World = { journal, files: new Map() }
    await runIn(world, 'add Acme --interviewed 2026-11-12 --country GB')
    await runIn(world, 'holidays add 2026-12-24 --country DK')
    const ran = await runIn(world, line.replace(/^followup /, ''))
    if (/ (?:import|merge) /.test(line)) expect(ran.stderr).toContain('there is no such file')
    else expect([EXIT.answered, EXIT.wait, EXIT.skip], ran.stderr).toContain(ran.code)
  })
})

async function commandsOf(group: string): Promise<readonly string[]> {
  const { stdout } = await runIn({}, `${group} --help`)
  const [, listed = ''] = stdout.split('\nCommands:\n')
  return [...listed.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name = '']) => (name === 'help' ? [] : [name]))
}

/** The help, and its examples without what is for the shell and for the reader alone. */
async function helpOf(command: string) {
  const { stdout: text } = await runIn({}, `${command} --help`)
  const [before = ''] = text.split('\nUsage:')
  const lines = [...before.matchAll(/^ {2}(followup .*)$/gm)]
  return { text, lines: lines.map(([, line = '']) => line.replace(/ (?:&&|>) .*| {2,}.*/, '')) }
}
