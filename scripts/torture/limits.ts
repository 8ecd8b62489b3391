import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { bundle } from './bundle.js'
import { type Ended, run } from './program.js'
import { freshHome, type Rack, type Row, type Torture } from './scene.js'
import { isExplained, skipped, summary } from './walls.js'

/** There is no room for what is to be written. */
export const limits: Torture = async (rack) => {
  if (process.platform === 'win32') {
    return ['a file-size limit', 'a full disk'].map((name) =>
      skipped(name, 'Windows has no ulimit and no tmpfs'),
    )
  }
  const filler = await bundle('fill.ts', rack.folder)
  return [await fileSizeLimit(rack, filler), await fullDisk(rack, filler)]
}

/** What `fill.ts` prints. */
interface Filled {
  readonly added: number
  readonly code: number | null
  readonly same: boolean
  readonly stderr: string
}

async function fileSizeLimit(rack: Rack, filler: string): Promise<Row> {
  const name = 'a file-size limit (ulimit -f)'
  const home = freshHome(rack, name)
  mkdirSync(home, { mode: 0o700 })
  const limited = ['sh', '-c', 'ulimit -f 4; exec "$@"', 'sh']
  return judged(name, await fill(rack, filler, home, limited))
}

/**
 * A file system of 64 KiB in memory, full but for two pages. It is mounted in a name space of its own, which is gone
 * with its process.
 */
async function fullDisk(rack: Rack, filler: string): Promise<Row> {
  const name = 'a full disk (tmpfs of 64 KiB)'
  const home = freshHome(rack, name)
  mkdirSync(home, { mode: 0o700 })
  const script = `mount -t tmpfs -o size=64k tmpfs ${home} && head -c 57344 /dev/zero > ${home}/ballast && exec "$@"`
  const alone = ['unshare', process.getuid?.() === 0 ? '-m' : '-rm', 'sh', '-c', script, 'sh']
  const [file = '', ...args] = [...alone, 'true']
  const tried = spawnSync(file, args)
  if (tried.status !== 0) {
    return skipped(name, tried.error?.message ?? tried.stderr.toString().trim())
  }
  return judged(name, await fill(rack, filler, home, alone))
}

function fill(rack: Rack, filler: string, home: string, through: readonly string[]): Promise<Ended> {
  const command = [process.execPath, filler, ...rack.program.command]
  return run({ command, loops: false }, [], { home, through })
}

function judged(name: string, { stdout, stderr }: Ended): Row {
  if (stdout === '') return { name, got: stderr.trim(), ok: false }
  const filled = JSON.parse(stdout) as Filled
  return {
    name,
    got: `${filled.added} added, then exit ${filled.code}; ${filled.same ? 'as it was' : 'CHANGED'}; ${summary(filled.stderr)}`,
    ok: filled.added > 0 && filled.code === 1 && filled.same && isExplained(filled.stderr),
  }
}
