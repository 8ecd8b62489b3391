import { describe, expect, test } from 'vitest'
import { CONFIG, runIn, type World } from '../support/fake-io.js'

const ESCAPE = '\u001b['
const MET = 'check --interviewed 2026-11-12 --country GB'

describe('the exit code tells', () => {
  const rows: readonly (readonly [what: string, commandLine: string, code: number])[] = [
    // whether the question was answered
    ['wait', `${MET} --today 2026-11-16`, 0],
    ['call', `${MET} --today 2026-11-19`, 0],
    ['skip', `${MET} --today 2026-11-19 --heard 2026-11-16`, 0],
    ['wait, as JSON', `${MET} --today 2026-11-16 --json`, 0],
    // with --exit-code, and with -q, the verdict
    ['call', `${MET} --today 2026-11-19 --exit-code`, 0],
    ['wait', `${MET} --today 2026-11-16 --exit-code`, 3],
    ['skip', `${MET} --today 2026-11-19 --heard 2026-11-16 --exit-code`, 4],
    ['call', `${MET} --today 2026-11-19 -q`, 0],
    ['wait', `${MET} --today 2026-11-16 --quiet`, 3],
    ['skip', `${MET} --today 2026-11-19 --no-calls -q`, 4],
    ['wait, as JSON', `${MET} --today 2026-11-16 --json --exit-code`, 3],
    // that the command line is wrong
    ['no interview', 'check --country GB', 2],
    ['no such country', 'check --interviewed 2026-11-12 --country Atlantis', 2],
    ['no such day', 'check --interviewed 2026-02-30 --country GB', 2],
    ['no such day, quietly', 'check --interviewed 2026-02-30 --country GB -q', 2],
    ['no such option', `${MET} --colour`, 2],
    ['no such command', 'chek', 2],
    ['no value', 'check --interviewed', 2],
    ['too many words', `${MET} acme now`, 2],
    ['no such application', 'check acme', 2],
    // that only help or the version was asked for
    ['help', '--help', 0],
    ['help', 'check --help', 0],
    ['help', 'help script', 0],
    ['version', '--version', 0],
  ]
  test.each(rows)('%s: %s', async (_, commandLine, code) => {
    const ran = await runIn({}, commandLine)
    expect(ran.code).toBe(code)
    // The answer goes to stdout, and what is wrong to stderr.
    expect(ran.stderr !== '').toBe(code === 2)
    expect(ran.stdout !== '').toBe(code !== 2 && !/ -q| --quiet/.test(commandLine))
  })
})

test('a fault of the program is shown whole, and is 1', async () => {
  // Nobody is there to answer, though there is a terminal: that is a fault of this test's world.
  const ran = await runIn({ terminal: true }, 'check --country GB')
  expect(ran.code).toBe(1)
  expect(ran.stderr).toContain('nobody answers')
  expect(ran.stderr).toContain('    at ')
})

describe('options', () => {
  test('take their value behind a space or an equals sign', async () => {
    const spaced = await runIn({}, 'check --interviewed 2026-11-12 --country GB --window 2-3 --json')
    const equal = await runIn({}, 'check --interviewed=2026-11-12 --country=GB --window=2-3 --json')
    expect(equal).toEqual(spaced)
    expect(JSON.parse(spaced.stdout).window).toEqual({ opens: '2026-11-16', closes: '2026-11-17' })
  })

  const misspelt: readonly (readonly [commandLine: string, suggestion: string])[] = [
    ['check --intervewed 2026-11-12', '--interviewed'],
    ['check --contry GB', '--country'],
    ['script --interviwer Jane', '--interviewer'],
    ['holidays --yaer 2026', '--year'],
    ['chek', 'check'],
    ['scrpt', 'script'],
  ]
  test.each(misspelt)('%s: did you mean %s?', async (commandLine, suggestion) => {
    const ran = await runIn({}, commandLine)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(`Did you mean ${suggestion}?`)
    expect(ran.stderr).toMatch(/^followup: /)
  })

  test.each(['check --\u001b[2J', 'check a \u001b[2J', '\u001b[2J', 'close acme --because \u001b[2J'])(
    '%j that are wrong move no cursor',
    async (commandLine) => {
      const ran = await runIn({}, commandLine)
      expect(ran.code).toBe(2)
      expect(ran.stderr).not.toContain('\u001b')
    },
  )

  test('that may be repeated are gathered', async () => {
    const ran = await runIn(
      {},
      `${MET} --called 2026-11-13=no-answer --called 2026-11-16=message --closed 2026-11-18 --closed 2026-11-19..2026-11-20 --json`,
    )
    const report = JSON.parse(ran.stdout)
    expect(report.anchor).toEqual({ kind: 'called', on: '2026-11-16' })
    expect(report.notCounted.filter(({ kind }: { kind: string }) => kind === 'employer')).toHaveLength(3)
  })
})

describe('today', () => {
  const rows: readonly (readonly [what: string, world: World, flags: string, today: string])[] = [
    ['is the day in the time zone of the employer', { day: '2026-11-17' }, '', '2026-11-17'],
    ['or FOLLOWUP_TODAY', { env: { FOLLOWUP_TODAY: '2026-11-18' } }, '', '2026-11-18'],
    ['which may be a word', { env: { FOLLOWUP_TODAY: 'tomorrow' } }, '', '2026-11-17'],
    ['but not if it is empty', { env: { FOLLOWUP_TODAY: '' } }, '', '2026-11-16'],
    [
      'or what the option says',
      { env: { FOLLOWUP_TODAY: '2026-11-18' } },
      '--today 2026-11-19',
      '2026-11-19',
    ],
    ['which may be a word too', {}, '--today "20 Nov"', '2026-11-20'],
  ]
  test.each(rows)('%s', async (_, world, flags, today) => {
    const ran = await runIn(world, `${MET} --json ${flags}`)
    expect(JSON.parse(ran.stdout).today).toBe(today)
  })

  test('is asked of the zone of the employer, not of the machine', async () => {
    const ran = await runIn({ timeZone: 'Europe/London' }, 'check --interviewed 2026-11-12 --country US-CA')
    expect(new Set(ran.zones)).toEqual(new Set(['America/Los_Angeles']))
  })

  test('that cannot be read is an error that names where it came from', async () => {
    const ran = await runIn({ env: { FOLLOWUP_TODAY: 'soon' } }, MET)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('FOLLOWUP_TODAY "soon"')
    expect(ran.stderr).toContain('Try: FOLLOWUP_TODAY=2026-11-16')
    expect(ran.stderr).not.toContain('--today')
  })
})

describe('the country', () => {
  test('is told from the time zone of the machine, and said to be assumed', async () => {
    const ran = await runIn({ timeZone: 'America/New_York' }, 'check --interviewed 2026-11-12')
    expect(ran.stdout).toContain('United States')
    expect(ran.stdout).toContain('--country')
    const json = JSON.parse(
      (await runIn({ timeZone: 'Asia/Riyadh' }, 'check --interviewed 2026-11-12 --json')).stdout,
    )
    expect(json.calendar).toMatchObject({ country: 'SA', assumed: ['country'] })
  })

  test('is not said to be assumed where it was given', async () => {
    const ran = await runIn({ timeZone: 'America/New_York' }, `${MET} --json`)
    expect(JSON.parse(ran.stdout).calendar.assumed).not.toContain('country')
  })

  test.each(['UTC', 'Etc/GMT+5', null])(
    'cannot be told from %s: an error where nobody is there',
    async (timeZone) => {
      const ran = await runIn({ timeZone }, 'check --interviewed 2026-11-12')
      expect(ran.code).toBe(2)
      expect(ran.stderr).toContain('--country')
      expect(ran.stdout).toBe('')
    },
  )

  const both: readonly (readonly [set: string | null, flags: string, region: string | null])[] = [
    [null, '--country Scotland --region SCT', 'GB-SCT'],
    [null, '--country DE-BY --region Augsburg', 'DE-BY-A'],
    [null, '--country DE-BY-A --region Bayern', 'DE-BY'],
    [null, '--country Scotland --region England', null],
    [null, '--country GB-SCT --region ENG', null],
    // What was set is meant only where nothing is said.
    ['Scotland', '--region ENG', 'GB-ENG'],
    ['GB-SCT', '--region ENG', 'GB-ENG'],
    ['GB', '--country Scotland --region England', null],
  ]
  test.each(both)('set to %j, with %s, is in %j', async (set, flags, region) => {
    const files = new Map(set === null ? [] : [[`${CONFIG}/config.json`, JSON.stringify({ country: set })]])
    const ran = await runIn({ files }, `check --interviewed 2026-11-12 --json ${flags}`)
    if (region !== null) return expect(JSON.parse(ran.stdout).calendar.region).toBe(region)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/GB-SCT.*GB-ENG/)
  })

  test('is asked of the person where one is there, until it is one', async () => {
    const world = { timeZone: 'UTC', terminal: true, answers: ['Atlantis', 'Saudi Arabia'] }
    const ran = await runIn(world, 'check --interviewed 2026-11-12 --json')
    expect(ran.asked).toEqual([expect.stringContaining('--country')])
    expect(ran.rejected).toEqual([expect.stringContaining('Atlantis')])
    expect(JSON.parse(ran.stdout).calendar).toMatchObject({ country: 'SA', assumed: [] })
  })
})

describe('colour', () => {
  const rows: readonly (readonly [where: string, world: World, flags: string, colour: boolean])[] = [
    ['a terminal', { terminal: true }, '', true],
    ['a terminal, and NO_COLOR is empty', { terminal: true, env: { NO_COLOR: '' } }, '', true],
    ['a terminal, and NO_COLOR is set', { terminal: true, env: { NO_COLOR: '1' } }, '', false],
    ['a dumb terminal', { terminal: true, env: { TERM: 'dumb' } }, '', false],
    ['any other terminal', { terminal: true, env: { TERM: 'xterm-256color' } }, '', true],
    ['a terminal, and --no-color', { terminal: true }, ' --no-color', false],
    ['a pipe', {}, '', false],
    ['a pipe, while stderr is a terminal', { terminal: { stderr: true, stdin: true } }, '', false],
  ]
  test.each(rows)('in %s: %o%s', async (_, world, flags, colour) => {
    for (const command of [
      MET,
      'script --interviewed 2026-11-12 --country GB --name Sam --number 1 --company A --role B --interviewer C',
      'holidays GB',
    ]) {
      const ran = await runIn(world, `${command}${flags}`)
      expect(ran.code).toBe(0)
      expect(ran.stdout.includes(ESCAPE)).toBe(colour)
    }
  })

  test('of an error goes by stderr', async () => {
    expect((await runIn({ terminal: { stderr: true } }, 'check --country Atlantis')).stderr).toContain(ESCAPE)
    expect((await runIn({ terminal: { stdout: true } }, 'check --country Atlantis')).stderr).not.toContain(
      ESCAPE,
    )
    expect((await runIn({ terminal: true }, 'check --country Atlantis --no-color')).stderr).not.toContain(
      ESCAPE,
    )
  })

  test('never stands in JSON', async () => {
    expect((await runIn({ terminal: true }, `${MET} --json`)).stdout).not.toContain(ESCAPE)
  })

  test('carries no meaning: without it, the words are the same', async () => {
    const painted = await runIn({ terminal: true }, MET)
    const plain = await runIn({ terminal: true, env: { NO_COLOR: '1' } }, MET)
    // Paint may end after the spaces that stand at the end of a line.
    const stripped = painted.stdout.replaceAll(new RegExp(`${ESCAPE.replace('[', '\\[')}\\d+m`, 'g'), '')
    expect(stripped.replaceAll(/ +$/gm, '')).toBe(plain.stdout)
  })
})

describe('the width', () => {
  test.each([40, 60, 80])('of a terminal of %i columns is kept', async (columns) => {
    const world = { terminal: true, columns, env: { NO_COLOR: '1' } }
    for (const command of [`${MET} --promised 2026-11-27 --closed 2026-11-17`, 'holidays GB']) {
      const lines = (await runIn(world, command)).stdout.split('\n')
      expect(lines.length).toBeGreaterThan(5)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
    }
  })

  test('of a pipe is 80', async () => {
    expect((await runIn({}, MET)).stdout).toBe(
      (await runIn({ terminal: true, env: { NO_COLOR: '1' } }, MET)).stdout,
    )
  })
})
