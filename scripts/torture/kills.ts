import { setTimeout } from 'node:timers/promises'
import { addition, run } from './program.js'
import { companiesIn, contentsIn, freshHome, type Rack, type Row, type Torture } from './scene.js'

const AT_ONCE = 4

// A machine grows busy or idle while this runs: what came too late makes the next kill earlier, and the other way about.
const STEP = 0.02

/** Processes are killed at a random moment, several at once on one journal. */
export const kills: Torture = async (rack) => {
  const home = freshHome(rack, 'kills')
  const acknowledged: string[] = []
  let life = await lifeOf(rack, home)
  let left = rack.kills
  let killed = 0
  const worker = async () => {
    while (left-- > 0) {
      const company = `Killed ${left}`
      const ended = rack.program.loops
        ? await killedInLoop(rack, home, company)
        : await killedOnce(rack, home, company, life)
      acknowledged.push(...ended.acknowledged)
      if (ended.killed) killed++
      life *= ended.acknowledged.length > 0 ? 1 - STEP : 1 + STEP
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const after = await run(rack.program, addition('After all'), { home })
  const there = new Set(companiesIn(home))
  const lost = acknowledged.filter((company) => !there.has(company)).length
  const { problems } = contentsIn(home)
  const row: Row = {
    name: `SIGKILL at a random moment, ${rack.kills} times`,
    got: `${killed} killed, ${acknowledged.length} acknowledged, ${lost} lost, ${problems.length} torn lines`,
    // Kills that all came too early, or all too late, prove nothing.
    ok:
      lost === 0 &&
      acknowledged.length > 0 &&
      killed > rack.kills / 4 &&
      after.code === 0 &&
      there.has('After all'),
  }
  return [row]
}

interface Killed {
  readonly acknowledged: readonly string[]
  readonly killed: boolean
}

/** Begins to count when the first application is acknowledged: nearly every kill then falls into a writing. */
async function killedInLoop({ program }: Rack, home: string, prefix: string): Promise<Killed> {
  const { stdout, code } = await run(program, ['loop', prefix, '1000'], {
    home,
    watch: (child) => {
      child.stdout?.once('data', async () => {
        await setTimeout(Math.random() * 40)
        child.kill('SIGKILL')
      })
    },
  })
  return { acknowledged: stdout.split('\n').slice(0, -1), killed: code === null }
}

/** Milliseconds that one addition takes while as many others run: the middle one of all. */
async function lifeOf({ program }: Rack, home: string): Promise<number> {
  const lives = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, n) => {
      const began = performance.now()
      await run(program, addition(`Measured ${n}`), { home })
      return performance.now() - began
    }),
  )
  return lives.sort((a, b) => a - b)[AT_ONCE / 2] ?? 0
}

/** Most of a life is the start of Node, in which nothing can be lost: the kill comes in its second half, or too late. */
async function killedOnce({ program }: Rack, home: string, company: string, life: number): Promise<Killed> {
  const { stdout, code } = await run(program, addition(company), {
    home,
    watch: async (child) => {
      await setTimeout(life * (0.5 + 0.7 * Math.random()))
      child.kill('SIGKILL')
    },
  })
  // The program speaks only once the entry has reached the disk.
  return { acknowledged: stdout === '' ? [] : [company], killed: code === null }
}
