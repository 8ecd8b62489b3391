import { ASKED, type Told } from '../details/derived.js'
import type { Io } from '../process/io.js'
import { callerKept, NEEDS_A_NAME, prompt } from '../render/prompts.js'

const NAMES = ASKED.filter((row) => row.asked === 'names')
const WORDS = ASKED.filter((row) => row.asked === 'names' || row.asked === 'words')
const ASKED_CALLER = ASKED.filter((row) => row.asked === 'caller')

/** Asks for what an application is called by, as far as it is not told. */
export async function askForNames<Line extends Told>(told: Line, io: Io): Promise<Line> {
  let filled = told
  for (const row of NAMES) {
    if (told[row.name] !== undefined) continue
    const needed = 'needed' in row
    const reject = (typed: string) => (needed && typed.trim() === '' ? NEEDS_A_NAME : undefined)
    const message = prompt(row, needed ? undefined : 'rather-not')
    filled = { ...filled, [row.name]: await io.ask({ message, reject }) }
  }
  return filled
}

/** Asks for who and what the words are about, as far as it is not told; an empty answer leaves a blank in them. */
export async function askForWords<Line extends Told>(told: Line, io: Io): Promise<Line> {
  let filled = told
  for (const row of WORDS) {
    if (told[row.name] === undefined)
      filled = { ...filled, [row.name]: await io.ask({ message: prompt(row, 'blank') }) }
  }
  return filled
}

/**
 * Asks who is calling, as far as it is not told; an empty answer leaves a blank in the words.
 *
 * @param keep is given each answer: a name and a number stay the same
 */
export async function askForCaller<Line extends Told>(
  told: Line,
  io: Io,
  keep: (name: (typeof ASKED_CALLER)[number]['name'], answer: string) => void,
): Promise<Line> {
  let filled = told
  for (const row of ASKED_CALLER) {
    if (told[row.name] !== undefined) continue
    const answer = (await io.ask({ message: prompt(row, 'blank') })).trim()
    keep(row.name, answer)
    io.stderr.write(callerKept(row, answer))
    filled = { ...filled, [row.name]: answer }
  }
  return filled
}
