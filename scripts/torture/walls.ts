import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addition, type Ended, run, type Surroundings } from './program.js'
import { companiesIn, freshHome, journalIn, type Rack, type Row, snapshot, type Torture } from './scene.js'

const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0
/** Who nobody is, on Linux. Root may do everything, so the program has to run as somebody else. */
const NOBODY = 65534

/** Something else stands where the journal should be, or it may not be written. */
export const walls: Torture = async (rack) => [
  await refused(rack, 'a folder in the place of the file', (home) => mkdirSync(journalIn(home))),
  await fileForFolder(rack),
  await refused(rack, 'a link that leads nowhere', (home) =>
    symlinkSync(join(home, 'gone.jsonl'), journalIn(home)),
  ),
  await refused(rack, 'a link to itself', (home) => symlinkSync(journalIn(home), journalIn(home))),
  await refused(rack, 'a link to a folder', (home) => {
    mkdirSync(join(home, 'other'))
    symlinkSync(join(home, 'other'), journalIn(home))
  }),
  isWindows
    ? skipped('a link to a device', 'Windows has no /dev')
    : await refused(rack, 'a link to a device', (home) => symlinkSync('/dev/full', journalIn(home))),
  await linkToFile(rack),
  isRoot
    ? await refused(rack, "a link to somebody else's file", (home) => {
        writeFileSync(join(home, 'theirs.jsonl'), '')
        chownSync(join(home, 'theirs.jsonl'), NOBODY, NOBODY)
        symlinkSync(join(home, 'theirs.jsonl'), journalIn(home))
      })
    : skipped("a link to somebody else's file", 'only root can give a file away'),
  await refusedByMode(rack, 'a read-only folder', (home) => chmodSync(home, 0o500)),
  await refusedByMode(rack, 'a read-only file', (home) => chmodSync(journalIn(home), 0o400)),
  isRoot
    ? await refused(rack, "somebody else's folder", (home) => chmodSync(home, 0o755), { uid: NOBODY })
    : skipped("somebody else's folder", 'only root can run the program as somebody else'),
  await modes(rack),
]

type Prepare = (home: string) => void

/** The program must fail with exit code 1 and a word of explanation, and leave everything as it was. */
async function refused(
  rack: Rack,
  name: string,
  prepare: Prepare,
  surroundings: Omit<Surroundings, 'home'> = {},
): Promise<Row> {
  const home = freshHome(rack, name)
  mkdirSync(home, { mode: 0o700 })
  prepare(home)
  const before = snapshot(home)
  return judged(name, await run(rack.program, addition('Acme'), { home, ...surroundings }), before, home)
}

/** As `refused`, with a journal whose modes forbid to write it; root runs the program as somebody else. */
function refusedByMode(rack: Rack, name: string, forbid: Prepare): Promise<Row> | Row {
  if (isWindows) return skipped(name, 'Windows has other modes')
  const prepare = (home: string) => {
    writeFileSync(journalIn(home), '', { mode: 0o600 })
    if (isRoot) for (const path of [journalIn(home), home]) chownSync(path, NOBODY, NOBODY)
    forbid(home)
  }
  return refused(rack, name, prepare, isRoot ? { uid: NOBODY } : {})
}

async function fileForFolder(rack: Rack): Promise<Row> {
  const name = 'a file in the place of the folder'
  const home = freshHome(rack, name)
  writeFileSync(home, 'a diary\n')
  const before = snapshot(home)
  return judged(name, await run(rack.program, addition('Acme'), { home }), before, home)
}

export function judged(name: string, { code, stderr }: Ended, before: string, path: string): Row {
  const same = snapshot(path) === before
  return {
    name,
    got: `exit ${code}; ${same ? 'as it was' : 'CHANGED'}; ${summary(stderr).replaceAll(dirname(path), '…')}`,
    ok: code === 1 && same && isExplained(stderr),
  }
}

const SUMMARY = 120

/** What the program said, in one line of no great length. */
export function summary(stderr: string): string {
  const words = stderr.replaceAll(/\s+/g, ' ').trim()
  return words.length > SUMMARY ? `${words.slice(0, SUMMARY)}…` : words
}

/** Whether there is an explanation, and not the stack of a fault of the program. */
export function isExplained(stderr: string): boolean {
  return stderr !== '' && !/^ +at /m.test(stderr)
}

export function skipped(name: string, reason: string): Row {
  return { name, got: `skipped: ${reason}`, ok: null }
}

/** The one link that is followed: to a file of one's own. */
async function linkToFile(rack: Rack): Promise<Row> {
  const name = 'a link to a file of our own'
  const home = freshHome(rack, name)
  mkdirSync(join(home, 'synced'), { recursive: true, mode: 0o700 })
  const target = join(home, 'synced', 'my.jsonl')
  writeFileSync(target, '')
  symlinkSync(target, journalIn(home))
  const { code } = await run(rack.program, addition('Acme'), { home })
  const link = snapshot(journalIn(home))
  const companies = companiesIn(home).join(', ')
  return {
    name,
    got: `exit ${code}; followed: ${companies}`,
    ok: code === 0 && companies === 'Acme' && link === `link to ${target}`,
  }
}

async function modes(rack: Rack): Promise<Row> {
  const name = 'modes of what is made'
  if (isWindows) return skipped(name, 'Windows has other modes')
  const home = join(freshHome(rack, name), 'deep', 'er')
  await run(rack.program, addition('Acme'), { home })
  const seen = [dirname(home), home, journalIn(home)].map((path) =>
    (Number(/\d+/.exec(snapshot(path))?.[0]) & 0o777).toString(8),
  )
  return { name, got: seen.join(', '), ok: seen.join() === '700,700,600' }
}
