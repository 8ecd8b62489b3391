import { describe, expect, test } from 'vitest'
import { runIn } from '../support/fake-io.js'

const MET = 'script --interviewed 2026-11-12 --country GB'

describe('the words stand on stdout; what has to be known first, on stderr', () => {
  const rows: readonly (readonly [verdict: string, flags: string, notice: RegExp])[] = [
    ['call', '--today 2026-11-19', /^$/],
    ['wait', '--today 2026-11-16', /^WAIT UNTIL Thu 19 Nov\n[\s\S]*words/],
    ['skip', '--today 2026-11-19 --heard 2026-11-16', /^DO NOT CALL\n[\s\S]*words/],
  ]
  test.each(rows)('%s', async (_, flags, notice) => {
    const ran = await runIn({}, `${MET} ${flags}`)
    expect(ran.code).toBe(0)
    expect(ran.stderr).toMatch(notice)
    expect(ran.stdout).toContain('My name is [your name].')
    expect(ran.stdout).not.toContain('WAIT UNTIL')
  })

  test('without the interview there is no verdict, and words all the same', async () => {
    const ran = await runIn({ timeZone: 'UTC' }, 'script --name Sam')
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('--interviewed')
    expect(ran.stdout).toContain('[day of the interview]')
  })
})

describe('the exit code tells the verdict, where that is asked for', () => {
  test.each([
    ['--today 2026-11-19 --exit-code', 0],
    ['--today 2026-11-16 --exit-code', 3],
    ['--today 2026-11-19 --heard 2026-11-16 --exit-code', 4],
    ['--today 2026-11-16 -q', 3],
  ] as const)('%s is %i', async (flags, code) => {
    const ran = await runIn({}, `${MET} ${flags}`)
    expect(ran.code).toBe(code)
    if (flags.endsWith('-q')) expect(ran.stdout + ran.stderr).toBe('')
  })
})

test('every detail has its place in the words', async () => {
  const ran = await runIn(
    {},
    `${MET} --today 2026-11-30 --promised 2026-11-20 --called 2026-11-23=message --company Acme --role Analyst --interviewer "Jane Doe" --phone 0201234 --name "Sam Lee" --number 0770`,
  )
  const said = ran.stdout.replaceAll(/\s+/g, ' ')
  const details = ['Acme', 'Analyst', 'Jane Doe', '0201234', 'Sam Lee', '0770', 'Thursday 12 November']
  for (const detail of [...details, 'by Friday 20 November', 'message on Monday 23 November']) {
    expect(said).toContain(detail)
  }
  expect(said).not.toContain('[')
})

test('as JSON it is one tree, and nothing else', async () => {
  const ran = await runIn({}, `${MET} --today 2026-11-19 --name Sam --json`)
  const script = JSON.parse(ran.stdout)
  expect(script.schema).toBe('followup.script/1')
  expect(script.start.answers.map(({ id }: { id: string }) => id)).toEqual([
    'they-answer',
    'somebody-else',
    'voicemail',
    'no-answer',
  ])
})
