import { describe, expect, test } from 'vitest'
import { CONFIG, runIn } from '../support/fake-io.js'

describe('the closures of a year', () => {
  test('of the country, this year', async () => {
    const ran = await runIn({}, 'holidays GB')
    expect(ran.stdout).toContain('2026')
    expect(ran.stdout).toContain('Christmas Day')
  })

  test('of a region, another year, as JSON', async () => {
    const ran = await runIn({}, 'holidays --country GB --region Scotland --year 2027 --json')
    const report = JSON.parse(ran.stdout)
    expect(Object.keys(report).sort()).toEqual([
      'calendar',
      'holidays',
      'opened',
      'schema',
      'shortDays',
      'workdays',
      'year',
    ])
    expect(report).toMatchObject({
      schema: 'followup.holidays/1',
      year: 2027,
      calendar: { region: 'GB-SCT' },
    })
    expect(report.holidays).toContainEqual({
      date: '2027-11-30',
      name: expect.stringContaining('Andrew'),
      kind: 'holiday',
    })
  })

  test('of the country that is set, unless another is given', async () => {
    const files = new Map([[`${CONFIG}/config.json`, '{"country": "GB-SCT"}']])
    expect((await runIn({ files }, 'holidays')).stdout).toMatch(/^Scotland/)
    expect((await runIn({ files }, 'holidays --region ENG')).stdout).toMatch(/^England/)
    expect((await runIn({ files }, 'holidays FR')).stdout).toMatch(/^France/)
    expect((await runIn({ files }, 'holidays add 2026-11-18')).stdout).toContain('GB-SCT')
  })

  test.each([
    'holidays GB --year 2041',
    'holidays GB --year next',
    'holidays Atlantis',
    'holidays GB --region XX',
  ])('%s is refused', async (commandLine) => {
    const ran = await runIn({}, commandLine)
    expect(ran.code).toBe(2)
    expect(ran.stdout).toBe('')
  })
})

describe('the places', () => {
  test('every country, by its code', async () => {
    const { stdout } = await runIn({}, 'holidays --places')
    expect(stdout.split('\n').length).toBeGreaterThan(200)
    expect(stdout).toMatch(/^GB +United Kingdom$/m)
  })

  test('every region of a country, as JSON', async () => {
    const { places } = JSON.parse((await runIn({}, 'holidays GB --places --json')).stdout)
    expect(places).toMatchObject({ 'GB-SCT': 'Scotland', 'GB-ENG': 'England' })
  })
})

describe("the user's own holidays", () => {
  test('change what is counted there, until they are taken back', async () => {
    const world = { files: new Map<string, string>() }
    const opens = async (country: string) =>
      JSON.parse((await runIn(world, `check --interviewed 2026-11-12 --country ${country} --json`)).stdout)
        .window.opens

    expect((await runIn(world, 'holidays add 2026-11-18 --country GB --reason "Flood"')).code).toBe(0)
    expect([...world.files.keys()]).toEqual([`${CONFIG}/holidays.json`])
    expect(await opens('GB')).toBe('2026-11-20')
    expect(await opens('US')).toBe('2026-11-19')
    expect((await runIn(world, 'holidays list')).stdout).toContain('Flood')

    expect((await runIn(world, 'holidays remove 2026-11-18 --country GB')).code).toBe(0)
    expect(await opens('GB')).toBe('2026-11-19')
    expect((await runIn(world, 'holidays list --json')).stdout).toContain('"days": []')
  })

  test('may open a day', async () => {
    const world = { files: new Map<string, string>() }
    await runIn(world, 'holidays add 2026-11-14 --open --country GB')
    const ran = await runIn(world, 'check --interviewed 2026-11-12 --country GB --json')
    expect(JSON.parse(ran.stdout).window.opens).toBe('2026-11-18')
    const { stdout } = await runIn(world, 'holidays GB')
    expect(stdout).toContain('Sat 14 Nov  your own: offices work (noted by you)')
    expect(stdout).not.toContain('to make up')
    const { opened } = JSON.parse((await runIn(world, 'holidays GB --json')).stdout)
    expect(opened).toEqual([{ date: '2026-11-14', reason: 'noted by you' }])
  })

  test('of a region stand above those of its country', async () => {
    const world = { files: new Map<string, string>() }
    await runIn(world, 'holidays add 2026-11-18 --open --country GB')
    await runIn(world, 'holidays add 2026-11-18 --country GB-SCT')
    const opened = async (place: string) =>
      JSON.parse((await runIn(world, `holidays ${place} --json`)).stdout).opened
    expect(await opened('GB-SCT')).toEqual([])
    expect(await opened('GB-WLS')).toHaveLength(1)
    expect(await opened('FR')).toEqual([])
  })

  test.each(['"24 Dec"', '"24 Dec..1 Jan"', '2026-12-24', 'tomorrow'])(
    'added as %s are taken back by the command that is shown',
    async (days) => {
      const world = { files: new Map<string, string>() }
      const { stdout } = await runIn(world, `holidays add ${days} --country GB-SCT`)
      const command = /take it back: followup (.*)/s.exec(stdout)?.[1]?.replaceAll(/\s+/g, ' ') ?? ''
      // On another day, the words would mean another one.
      expect((await runIn({ ...world, day: '2027-02-01' }, command.trim())).code).toBe(0)
      expect((await runIn(world, 'holidays list --json')).stdout).toContain('"days": []')
    },
  )

  test('that were never noted cannot be taken back', async () => {
    expect((await runIn({}, 'holidays remove 2026-11-18 --country GB')).code).toBe(2)
  })

  test('are shown so that they can do no harm', async () => {
    const day = { date: '2026-12-24', country: 'GB', region: 'X\u001b[2J', effect: 'closed', reason: 'no' }
    const files = new Map([[`${CONFIG}/holidays.json`, JSON.stringify([day])]])
    expect((await runIn({ files }, 'holidays list')).stdout).not.toContain('\u001b')
  })

  test('in a file that is broken are an error, not a guess', async () => {
    const files = new Map([[`${CONFIG}/holidays.json`, '[{"date": "2026-02-30"}]']])
    const ran = await runIn({ files }, 'check --interviewed 2026-11-12 --country GB')
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('holidays.json')
    expect(files.get(`${CONFIG}/holidays.json`)).toBe('[{"date": "2026-02-30"}]')
  })
})
