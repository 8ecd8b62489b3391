import { describe, expect, test } from 'vitest'
import { CONFIG, runIn } from '../support/fake-io.js'

const MET = 'check --interviewed 2026-11-12 --country GB'

describe('an error names where the detail was given, and how to give another', () => {
  const rows: readonly (readonly [
    commandLine: string,
    set: Readonly<Record<string, string>>,
    name: string,
    next: string,
  ])[] = [
    [`${MET} --window 8-5`, {}, '--window "8-5"', '--window 5-8'],
    [`${MET} --window=8-5`, {}, '--window "8-5"', '--window 5-8'],
    [MET, { window: '8-5' }, 'the setting window "8-5"', 'followup config set window 5-8'],
    [MET, { grace: '0' }, 'the setting grace "0"', 'followup config set grace 1'],
    [MET, { 'call-limit': '0' }, 'the setting call-limit "0"', 'followup config set call-limit 2'],
    // What the command line says goes before what was set.
    [`${MET} --window 9-5`, { window: '8-5' }, '--window "9-5"', '--window 5-8'],
    [
      'check --interviewed 2026-11-12',
      { country: 'Punjab' },
      'the setting country "Punjab"',
      'country IN-PB',
    ],
    ['config set window 8-5', {}, 'the setting window "8-5"', 'followup config set window 5-8'],
    ['config set call-limit 0', {}, 'the setting call-limit "0"', 'followup config set call-limit 2'],
    ['config set country GB-XX', {}, 'the setting country "XX"', 'followup holidays GB --places'],
    ['holidays add soon --country GB', {}, '<days> "soon"', 'Try: 2026-12-24..2027-01-01'],
    ['holidays remove soon --country GB', {}, '<days> "soon"', 'Try: 2026-12-24..2027-01-01'],
    [
      'holidays add 2026-12-26..2026-12-24 --country GB',
      {},
      '<days> 2026-12-26..2026-12-24',
      'Try: 2026-12-24..2026-12-26',
    ],
    [`${MET} --today soon`, {}, '--today "soon"', '--today 2026-11-16'],
  ]
  test.each(rows)('%s, with %j set: %s', async (commandLine, set, name, next) => {
    const files = new Map([[`${CONFIG}/config.json`, JSON.stringify(set)]])
    const ran = await runIn({ files }, commandLine)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(`followup: ${name}`)
    expect(ran.stderr).toContain(next)
  })
})

test('settings that cannot be read do not hide the error', async () => {
  const files = new Map([[`${CONFIG}/config.json`, '[']])
  const ran = await runIn({ files }, 'holidays Atlantis')
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('"Atlantis"') })
})
