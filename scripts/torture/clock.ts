import { calendarDate } from '../../src/domain/calendar-date.js'
import { append } from '../../src/journal/disk/append.js'
import { replay } from '../../src/journal/model/replay.js'
import { thisMachine } from '../../src/process/machine.js'
import { contentsIn, freshHome, journalIn, type Rack, type Row, type Torture } from './scene.js'

const NOON = Date.parse('2026-11-12T12:00:00Z')

/** A clock that cannot be relied on: the order stays the order of writing. This is done within this process. */
export const clock: Torture = async (rack) => [
  await inOrder(rack, 'a clock that goes backwards', (n) => NOON - n * 3_600_000),
  await inOrder(rack, 'entries in one millisecond', () => NOON),
  await inOrder(rack, 'a clock that jumps to and fro', (n) => NOON + (n % 2 === 0 ? n : -n) * 86_400_000),
]

async function inOrder(rack: Rack, name: string, timeOf: (n: number) => number): Promise<Row> {
  const home = freshHome(rack, name)
  const words = ['news', 'undecided', 'news', 'offer', 'undecided', 'refused'] as const
  for (const [n, word] of words.entries()) {
    await append(
      journalIn(home),
      thisMachine(() => new Date(timeOf(n))),
      () => [{ application: 'acme', kind: 'heard', on: calendarDate('2026-11-12'), word }],
    )
  }
  const [application] = replay(contentsIn(home).entries)
  const read = (application?.history ?? []).map((entry) => (entry.kind === 'heard' ? entry.word : '?'))
  return { name, got: read.join(', '), ok: read.join() === words.join() }
}
