import { type ChildProcess, spawn } from 'node:child_process'

/** The program that is tortured: it adds applications to the journal in `FOLLOWUP_HOME`. */
export interface Program {
  /** How to start it; the arguments follow. */
  readonly command: readonly string[]
  /** Whether it can add many applications in one process (`loop`). */
  readonly loops: boolean
}

/** The arguments that add one application. */
export function addition(company: string): readonly string[] {
  return ['add', company, '--interviewed', '2026-11-12', '--country', 'GB', '--no-input']
}

export interface Surroundings {
  /** `FOLLOWUP_HOME`. */
  readonly home: string
  /** What to start the program through, such as a shell that sets a limit. */
  readonly through?: readonly string[]
  /** As which user, if not as our own. */
  readonly uid?: number | undefined
  /** Gets the process as soon as it runs. */
  readonly watch?: (child: ChildProcess) => void
}

export interface Ended {
  /** Null if it was killed. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function run(
  program: Program,
  args: readonly string[],
  { home, through = [], uid, watch }: Surroundings,
): Promise<Ended> {
  const [file = '', ...rest] = [...through, ...program.command, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, {
      env: { ...process.env, FOLLOWUP_HOME: home, FOLLOWUP_TODAY: '2026-11-16' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    watch?.(child)
  })
}

/** Adds `times` applications called `prefix n`, in one process if the program can. @returns how many were acknowledged */
export async function addMany(
  program: Program,
  home: string,
  prefix: string,
  times: number,
): Promise<number> {
  if (program.loops) {
    const { stdout } = await run(program, ['loop', prefix, String(times)], { home })
    return stdout.split('\n').length - 1
  }
  let acknowledged = 0
  for (let n = 0; n < times; n++) {
    const { code } = await run(program, addition(`${prefix} ${n}`), { home })
    if (code === 0) acknowledged++
  }
  return acknowledged
}
