import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childProgram } from '../../scripts/torture/bundle.js'
import type { Row } from '../../scripts/torture/scene.js'
import { table } from '../../scripts/torture/table.js'
import { torture } from '../../scripts/torture/torture.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'followup-torture-'))
  chmodSync(folder, 0o711)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the journal survives everything in the table, in a shorter run', async () => {
  const program = await childProgram(folder)
  const rows = await torture({ program, folder, kills: 12, crowd: { processes: 8, each: 4 } })
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter(({ ok }) => ok === false).map(shown)).toEqual([])
  // What could not be tried here says why.
  for (const { got } of rows.filter(({ ok }) => ok === null)) expect(got).toMatch(/^skipped: ./)
}, 60_000)

function shown(row: Row): string {
  return table([row])
}
