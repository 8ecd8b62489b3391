import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

/*
 * Terminal sessions: `test/sessions/README.md` says what stands in the files.
 */

const ROOT = join(import.meta.dirname, '../..')
const UPDATE = Boolean(process.env['UPDATE_SESSIONS'])
// Paths stand in some messages, which are broken into lines by their length.
const TEMPORARY = existsSync('/tmp') ? '/tmp' : tmpdir()

export interface Session {
  readonly title: string
  readonly steps: readonly Step[]
}

/** A command with what it is to print, and its exit code. */
export interface Step {
  readonly command: string
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

export function readSession(text: string): Session {
  const [title = '', blank, ...lines] = text.split('\n')
  if (title === '' || blank !== '') throw new Error('a session begins with its title and an empty line')
  const steps: Step[] = []
  let step: { command: string; out: string[]; err: string[]; code: number } | undefined
  const finish = () => {
    if (step === undefined) return
    // The empty line before the next command belongs to the file, not to the output.
    if (step.out.at(-1) === '') step.out.pop()
    const whole = (part: readonly string[]) => part.map((line) => `${line}\n`).join('')
    steps.push({ command: step.command, stdout: whole(step.out), stderr: whole(step.err), code: step.code })
  }
  for (const line of lines) {
    if (line.startsWith('$ ')) {
      finish()
      step = { command: line.slice(2), out: [], err: [], code: 0 }
    } else if (step === undefined) throw new Error(`before the first command: ${line}`)
    else if (/^2>( |$)/.test(line)) step.err.push(line.slice(3))
    else if (/^= \d+$/.test(line)) step.code = Number(line.slice(2))
    else step.out.push(line)
  }
  finish()
  return { title, steps }
}

export function writeSession({ title, steps }: Session): string {
  const blocks = steps.map(({ command, stdout, stderr, code }) => {
    const lines = [`$ ${command}`, ...linesOf(stdout)]
    for (const line of linesOf(stderr)) lines.push(line === '' ? '2>' : `2> ${line}`)
    if (code !== 0) lines.push(`= ${code}`)
    return `${lines.join('\n')}\n`
  })
  return `${title}\n\n${blocks.join('\n')}`
}

/** The session files of a folder, by name. */
export function sessionsIn(folder: string): readonly (readonly [name: string, session: Session])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.session'))
    .sort()
    .map((name) => [name, readSession(readFileSync(join(folder, name), 'utf8'))] as const)
}

/** A test for each session of the folder, against the built program. */
export function testSessionsIn(folder: string): void {
  const tools = toolsForSessions()
  test.concurrent.each(sessionsIn(folder))('%s', async (name, session) => {
    const played = await play(session, tools)
    if (UPDATE) writeFileSync(join(folder, name), writeSession(played))
    else expect(writeSession(played)).toBe(writeSession(session))
  })
}

/** The folder of what a session can run, beside the system's: gone when the tests of the file have run. */
export function toolsForSessions(): string {
  const tools = mkdtempSync(join(TEMPORARY, 'followup-tools-'))
  tool(tools, 'followup', join(ROOT, 'bin/followup.js'))
  tool(tools, 'fields', join(ROOT, 'test/support/fields.cjs'))
  tool(tools, 'library', join(ROOT, 'test/support/library.mjs'))
  afterAll(() => rmSync(tools, { recursive: true }))
  return tools
}

/** The session with what its commands print and answer now, in a home of its own. */
export async function play(session: Session, tools: string): Promise<Session> {
  const home = mkdtempSync(join(TEMPORARY, 'followup-home-'))
  mkdirSync(join(home, 'work'))
  try {
    const steps: Step[] = []
    for (const { command } of session.steps) steps.push(await runStep(command, home, tools))
    return { ...session, steps }
  } finally {
    rmSync(home, { recursive: true })
  }
}

function runStep(command: string, home: string, tools: string): Promise<Step> {
  const env = {
    PATH: [tools, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
    HOME: home,
    TZ: 'Europe/London',
    LC_ALL: 'C.UTF-8',
  }
  const shown = (text: string) => text.replaceAll(home, '~')
  return new Promise((resolve) => {
    const shell = execFile(
      '/bin/sh',
      ['-c', command],
      { env, cwd: join(home, 'work') },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1
        resolve({ command, stdout: shown(stdout), stderr: shown(stderr), code })
      },
    )
    shell.stdin?.end()
  })
}

/** A command of the session's shell that is a script of Node's. */
function tool(folder: string, name: string, script: string): void {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`)
  chmodSync(path, 0o755)
}

function linesOf(text: string): readonly string[] {
  if (text === '') return []
  if (!text.endsWith('\n'))
    return [...text.split('\n').slice(0, -1), `${text.split('\n').at(-1)}(no line feed)`]
  return text.slice(0, -1).split('\n')
}
