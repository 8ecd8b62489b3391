import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runIn, type World } from '../support/fake-io.js'

/** The options that the questions name, in order. */
const optionsIn = (asked: readonly string[]) => asked.map((message) => /--[a-z-]+/.exec(message)?.[0])

describe('check asks for the days, if there is somebody to ask', () => {
  const world = (...answers: readonly string[]): World => ({
    terminal: true,
    answers,
    env: { NO_COLOR: '1' },
  })

  test('in order, each with its option; Enter leaves out what may be left out', async () => {
    const ran = await runIn(world('last thursday', '', ''), 'check --country GB')
    expect(ran.code).toBe(0)
    expect(optionsIn(ran.asked)).toEqual(['--interviewed', '--promised', '--heard'])
    expect(ran.stdout).toMatch(/^WAIT UNTIL Thu 19 Nov/)
  })

  test('and takes the answers', async () => {
    const ran = await runIn(world('12 Nov', '27 Nov', 'yesterday'), 'check --country GB --json')
    expect(JSON.parse(ran.stdout)).toMatchObject({
      interviewed: '2026-11-12',
      window: { opens: '2026-11-30' },
    })
  })

  const readings: readonly (readonly [answer: string, opens: string])[] = [
    ['1', '2026-11-23'],
    ['interview', '2026-11-23'],
    ['2', '2026-11-30'],
    ['today', '2026-11-30'],
  ]
  test.each(readings)('when they said it, where their words mean two days: %s', async (answer, opens) => {
    const ran = await runIn(world('12 Nov', 'end of next week', answer, ''), 'check --country GB --json')
    expect(ran.stderr).toContain('1 interview (Thu 12 Nov): they mean Fri 20 Nov')
    expect(ran.stderr).toContain('2 today (Mon 16 Nov): they mean Fri 27 Nov')
    expect(optionsIn(ran.asked)).toEqual(['--interviewed', '--promised', '--said-on', '--heard'])
    expect(JSON.parse(ran.stdout).window.opens).toBe(opens)
  })

  test('when they said it is not asked, where it is told', async () => {
    const ran = await runIn(world('12 Nov', 'end of next week', ''), 'check --country GB --said-on yesterday')
    expect(optionsIn(ran.asked)).toEqual(['--interviewed', '--promised', '--heard'])
    expect(ran.stdout).toMatch(/^WAIT UNTIL Mon 23 Nov/)
  })

  test('shows the day that it understands, while it is typed', async () => {
    const ran = await runIn(world('last thursday', 'friday', '2', ''), 'check --country GB')
    expect(ran.echoed).toEqual(['Thu 12 Nov', 'Fri 13 Nov', 'today (Mon 16 Nov): they mean Fri 20 Nov', ''])
  })

  test('says at once what will not do, and asks on', async () => {
    const ran = await runIn(world('', 'soon', '12/11/2026', 'yesterday', '', ''), 'check --country GB')
    expect(ran.rejected).toEqual([
      expect.stringMatching(/^"" is not a day.*\n/),
      expect.stringContaining('soon'),
      expect.stringMatching(/Write 2026-11-12 or\s+2026-12-11\./),
    ])
    expect(ran.code).toBe(0)
  })

  test.each(['no', 'None', 'never mind', 'N'])('takes "%s" as Enter', async (no) => {
    const ran = await runIn(world('12 Nov', no, no), 'check --country GB')
    expect(ran.rejected).toEqual([])
    expect(ran.stdout).toMatch(/^WAIT UNTIL Thu 19 Nov/)
  })

  test('asks for the day after "yes", and says how to go on without one', async () => {
    const ran = await runIn(world('12 Nov', 'yes', 'soon', '', ''), 'check --country GB')
    expect(ran.rejected).toEqual(['on which day?', expect.stringMatching(/no last day.*Press Enter\.$/s)])
    expect(ran.stdout).toMatch(/^WAIT UNTIL Thu 19 Nov/)
  })

  test('also what cannot have happened beside the other answers', async () => {
    const ran = await runIn(world('12 Nov', '', '11 Nov', '20 Nov 2026', '16 Nov'), 'check --country GB')
    expect(ran.rejected).toEqual([
      expect.stringContaining('before the interview'),
      expect.stringContaining('has not come yet'),
    ])
    expect(ran.stdout).toMatch(/^DO NOT CALL/)
  })

  test('reads a day that they named as the answer will: it may have passed', async () => {
    const ran = await runIn(world('9 Nov', '13 Nov', ''), 'check --country GB')
    expect(ran.echoed[1]).toBe('Fri 13 Nov')
  })

  test('only for what is missing', async () => {
    const ran = await runIn(world('yesterday', ''), 'check --country GB --heard today')
    expect(optionsIn(ran.asked)).toEqual(['--interviewed', '--promised'])
    expect(ran.stdout).toMatch(/^DO NOT CALL/)
  })

  test('nothing, if the day of the interview is given', async () => {
    const ran = await runIn(world(), 'check --country GB --interviewed yesterday')
    expect(ran.asked).toEqual([])
    expect(ran.code).toBe(0)
  })

  const silent: readonly (readonly [where: string, world: World, flags: string])[] = [
    ['a pipe', {}, ''],
    ['only stdin is a terminal', { terminal: { stdin: true } }, ''],
    ['only stdout is a terminal', { terminal: { stdout: true } }, ''],
    ['a terminal, and --no-input', { terminal: true }, ' --no-input'],
  ]
  test.each(silent)('not in %s: an error instead', async (_, where, flags) => {
    const ran = await runIn(where, `check --country GB${flags}`)
    expect(ran.asked).toEqual([])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('--interviewed')
  })
})

describe('Ctrl-C leaves at once', () => {
  const rows: readonly (readonly [at: string, commandLine: string, answers: readonly string[]])[] = [
    ['at the first question', 'check --country GB', ['^C']],
    ['at a later one', 'check --country GB', ['yesterday', '^C']],
    ['at the country', 'check --interviewed yesterday', ['^C']],
    ['at the name', 'script --country GB --interviewed yesterday', ['^C']],
  ]
  test.each(rows)('%s', async (_, commandLine, answers) => {
    const ran = await runIn({ terminal: true, timeZone: 'UTC', answers }, commandLine)
    expect(ran.code).toBe(130)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).not.toMatch(/\bat |Error|fault/)
  })
})

describe('script asks for what the words need', () => {
  const world = (...answers: readonly string[]): World => ({
    terminal: true,
    answers,
    env: { NO_COLOR: '1' },
  })
  const MET = 'script --interviewed 2026-11-12 --country GB'

  test('in order; an empty answer leaves a blank', async () => {
    const ran = await runIn(world('Sam Lee', '', '', 'Analyst', ''), MET)
    expect(optionsIn(ran.asked)).toEqual(['--name', '--number', '--company', '--role', '--interviewer'])
    expect(ran.stdout).toContain('My name is Sam Lee.')
    expect(ran.stdout).toContain('[company]')
    expect(ran.stdout).toContain('the Analyst job')
  })

  test('only for what is missing', async () => {
    const ran = await runIn(world('Acme', 'Jane'), `${MET} --name Sam --number 1 --role Analyst`)
    expect(optionsIn(ran.asked)).toEqual(['--company', '--interviewer'])
  })

  test.each(['--json', '-q', '--no-input'])('nothing with %s', async (flag) => {
    expect((await runIn(world(), `${MET} ${flag}`)).asked).toEqual([])
  })

  test('and, first, for the days', async () => {
    const ran = await runIn(
      world('yesterday', '', '', 'Sam', '0770', 'Acme', 'Analyst', 'Jane'),
      'script --country GB',
    )
    expect(optionsIn(ran.asked).slice(0, 4)).toEqual(['--interviewed', '--promised', '--heard', '--name'])
    expect(ran.stdout).toContain('We met on Sunday 15 November, when you interviewed me for the Analyst')
    expect(ran.stdout).toContain('Hello, Jane.')
  })

  test('for a name and a number only once, also where they were left blank', async () => {
    const files = new Map<string, string>()
    const told = `${MET} --company Acme --role Analyst --interviewer Jane`
    const first = await runIn({ ...world('Sam', ''), files }, told)
    expect(first.stderr).toContain('Kept for the next time.')
    expect(first.stderr).toContain('Left blank, and not asked again. To set it: followup config set number')
    const second = await runIn({ ...world(), files }, told)
    expect(second.asked).toEqual([])
    expect(second.stdout).toContain('My name is Sam.')
    expect(second.stdout).toContain('[your number]')
    const settings = await runIn({ files }, 'config')
    expect(settings.stdout).toMatch(/^name +Sam\n/)
    expect(settings.stdout).toMatch(/^number +not set\n/m)
  })

  test('nothing, where the application is not known', async () => {
    const ran = await runIn(world(), 'script nosuch')
    expect(ran.asked).toEqual([])
    expect(ran.stderr).toContain('no application called "nosuch"')
  })
})

describe('nobody is asked', () => {
  const answers = ['2026-11-12', '', '']

  test.each([
    ['who would not see the question', { stdin: true, stdout: true, stderr: false }, 'check --country GB'],
    ['who wants nothing printed', true, 'check --country GB --quiet'],
    ['who wants nothing printed, not even for the country', true, 'check --interviewed 2026-11-12 -q'],
  ])('%s', async (_, terminal, commandLine) => {
    const ran = await runIn({ terminal, answers, timeZone: null, env: { NO_COLOR: '1' } }, commandLine)
    expect(ran.asked).toEqual([])
    expect(ran.code).toBe(2)
  })
})

test('a call is noted with how it ended, which is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'followup-prompts-'))
  const world: World = { terminal: true, journal: join(folder, 'journal.jsonl'), env: { NO_COLOR: '1' } }
  await runIn(world, 'add Acme --role Dev --interviewed 2026-11-12 --country GB')
  const ran = await runIn({ ...world, answers: ['7', '2'] }, 'called acme')
  expect(optionsIn(ran.asked)).toEqual(['--outcome'])
  expect(ran.rejected).toEqual(['a number from 1 to 6, or the word'])
  expect(ran.echoed).toEqual(['', 'message'])
  expect(ran.stdout).toContain('you called, and left a message')
  const inWords = await runIn({ ...world, answers: ['x', 'u'] }, 'called acme --on yesterday')
  expect(inWords.rejected).toHaveLength(1)
  expect(inWords.stdout).toContain('they had not decided')
  rmSync(folder, { recursive: true })
})
