import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/*
 * Runs every command that the README shows with its output (`$ …` in a block of `console`), and compares what it prints
 * with what stands there. With `--write`, what it prints is put there instead.
 */

const root = join(import.meta.dirname, '../..')
const path = join(root, 'README.md')
const readme = readFileSync(path, 'utf8')

const bin = mkdtempSync(join(tmpdir(), 'followup-'))
writeFileSync(
  join(bin, 'followup'),
  `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/followup.js')}" "$@"\n`,
)
chmodSync(join(bin, 'followup'), 0o755)

let commands = 0
const shown = readme.replace(/```console\n(.*?)```/gs, (_, block: string) => {
  const lines = block.split('\n').filter((line) => line.startsWith('$ '))
  commands += lines.length
  return `\`\`\`console\n${lines.map((line) => `${line}\n${run(line.slice(2))}`).join('\n')}\`\`\``
})
rmSync(bin, { recursive: true })

if (commands === 0) throw new Error('the README shows no session')
if (process.argv.includes('--write')) writeFileSync(path, shown)
else if (shown !== readme) {
  console.error('README.md does not show what the program prints; `npm run readme -- --write` mends it:')
  const after = shown.split('\n')
  const first = readme.split('\n').findIndex((line, index) => line !== after[index])
  console.error(`line ${first + 1}\n  shown:   ${readme.split('\n')[first]}\n  printed: ${after[first]}`)
  process.exitCode = 1
} else console.log(`README.md shows what ${commands} commands print`)

/** What a terminal would show: both outputs, in order. */
function run(command: string): string {
  const { stdout, status } = spawnSync(`${command} 2>&1`, {
    shell: true,
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
  })
  if (status !== 0 && status !== 2) throw new Error(`${command} ended with ${status}:\n${stdout}`)
  return stdout
}
