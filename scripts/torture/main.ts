import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { childProgram } from './bundle.js'
import type { Program } from './program.js'
import { table } from './table.js'
import { torture } from './torture.js'

/*
 * Does to the journal what may happen to it, prints what came of it, and fails if anything was lost.
 *
 *   --kills 500              how many processes are killed
 *   --processes 32 --each 25 how many write at once, and how often each
 *   --command "node bin/followup.js"
 *                            the program to torture; without it, a small one that uses the journal directly
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    processes: { type: 'string', default: '32' },
    each: { type: 'string', default: '25' },
    command: { type: 'string' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'followup-torture-'))
try {
  // Others may pass, so that the program can run as another user.
  chmodSync(folder, 0o711)
  const program: Program =
    values.command === undefined
      ? await childProgram(folder)
      : { command: values.command.split(' '), loops: false }
  const rows = await torture({
    program,
    folder,
    kills: Number(values.kills),
    crowd: { processes: Number(values.processes), each: Number(values.each) },
  })
  process.stdout.write(table(rows))
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
