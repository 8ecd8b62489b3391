import { clock } from './clock.js'
import { crowd } from './crowd.js'
import { damage } from './damage.js'
import { kills } from './kills.js'
import { limits } from './limits.js'
import type { Rack, Row, Torture } from './scene.js'
import { walls } from './walls.js'

const TORTURES: readonly Torture[] = [kills, crowd, damage, walls, limits, clock]

/** Does to the journal what may happen to it, one thing after the other. */
export async function torture(rack: Rack): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const one of TORTURES) rows.push(...(await one(rack)))
  return rows
}
