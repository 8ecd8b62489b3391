import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runIn, type World } from '../support/fake-io.js'

const AHEAD: World = { day: '2026-11-24', dayHere: '2026-11-25' }
const BEHIND: World = { day: '2026-11-25', dayHere: '2026-11-24' }

describe('where it is another day than at the employer', () => {
  test('the answer is of their day, and says both', async () => {
    const ahead = await runIn(AHEAD, 'check --interviewed 2026-11-12 --country US-NY')
    expect(flat(ahead.stdout)).toContain(
      'Today is Wed 25 Nov for you, still Tue 24 Nov in New York, business day 8.',
    )
    const behind = await runIn(BEHIND, 'check --interviewed 2026-11-12 --country AU-NSW')
    expect(flat(behind.stdout)).toContain(
      'Today is Tue 24 Nov for you, already Wed 25 Nov in Sydney, business day 9.',
    )
  })

  test('and in the JSON', async () => {
    const { stdout } = await runIn(AHEAD, 'check --interviewed 2026-11-12 --country US --json')
    expect(JSON.parse(stdout)).toMatchObject({ today: '2026-11-24', todayHere: '2026-11-25' })
  })

  const told: readonly (readonly [where: World, interviewed: string, read: string])[] = [
    [AHEAD, 'yesterday', '2026-11-24'],
    [AHEAD, 'today', '2026-11-25'],
    [AHEAD, 'last thursday', '2026-11-19'],
    [AHEAD, 'tuesday', '2026-11-24'],
    [BEHIND, 'yesterday', '2026-11-23'],
    // It may have been today there.
    [BEHIND, 'today', '2026-11-25'],
    [BEHIND, '2026-11-24', '2026-11-24'],
  ]
  test.each(told)('in %j, --interviewed %s is %s', async (where, interviewed, read) => {
    const { stdout } = await runIn(where, `check --interviewed "${interviewed}" --country US --json`)
    expect(JSON.parse(stdout).interviewed).toBe(read)
  })

  test('what has happened here has happened, though its day has not come there', async () => {
    const { stdout } = await runIn(AHEAD, 'check --interviewed yesterday --called today=message --country US')
    expect(stdout).toMatch(/^WAIT UNTIL/)
    const interviewed = await runIn(AHEAD, 'check --interviewed today --country US')
    expect(interviewed.stdout).not.toContain('still to come')
  })

  test('what is written down is read as it would be answered', async () => {
    const journal = join(mkdtempSync(join(tmpdir(), 'followup-here-')), 'journal.jsonl')
    const world = { ...BEHIND, journal }
    await runIn(world, 'add Acme --interviewed 2026-11-12 --country US --closed tomorrow')
    const kept = await runIn(world, 'show acme')
    expect(kept.stdout).toContain('2026-11-25')
    await runIn(world, 'edit acme --closed "today..tomorrow"')
    const both = await runIn(world, 'show acme')
    expect(both.stdout).toContain('2026-11-24..2026-11-25')
    const noted = await runIn(world, 'interviewed acme today')
    expect(noted.stdout).toContain('Wed 25 Nov: the interview')
  })

  test('a day that is told as today is the same for both', async () => {
    const { stdout } = await runIn(AHEAD, 'check --interviewed yesterday --country US --today 2026-11-23')
    expect(stdout).toContain('Today is Mon 23 Nov, business day 1.')
  })
})

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
