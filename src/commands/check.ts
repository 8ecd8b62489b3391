import { type Answered, answer } from '../answering/answer.js'
import type { Desk } from '../answering/desk.js'
import type { Manner } from '../asking/may-ask.js'
import { QUESTION, type Told } from '../details/derived.js'
import { ARGUMENTS } from '../details/options.js'
import { renderVerdict } from '../render/verdict/verdict.js'
import { command } from './command.js'
import { verdictCode } from './exit-code.js'
import { toJson } from './json.js'
import { screenFor } from './screen.js'
import { QUESTION_OPTIONS } from './takes.js'

const OF_ONE = QUESTION.filter((row) => row.holds === 'for-one')

/** Whether to call today, when, and why. */
export const check = command({
  arguments: [ARGUMENTS.anyone],
  options: QUESTION_OPTIONS,
  examples: [
    'followup check                      all open applications of the journal',
    'followup check acme                 one of them',
    'followup check --interviewed 2026-11-12 --country GB',
    'followup check --interviewed "last thursday" --promised "end of next week"',
    'followup check --interviewed 12.11.2026 --heard yesterday --country "United States"',
    'followup check --interviewed 2026-11-12 -q && echo "call today"',
  ],
  async run({ who }, line, desk) {
    const { stdout } = desk.io
    if (who === undefined && OF_ONE.every(({ name }) => line[name] === undefined)) {
      const { listOpen } = await import('./reading/index.js')
      const listed = await listOpen(line, desk)
      if (listed !== undefined) return listed
    }
    const { report } = await answerAny(who, line, desk)
    if (!line.quiet) {
      const text = line.json ? toJson(report) : renderVerdict(report, await screenFor(stdout, desk.io, line))
      stdout.write(text)
    }
    return verdictCode(report, line)
  },
})

/** Answers for an application of the journal if one is named, and else for what the command line tells. */
export async function answerAny(who: string | undefined, line: Told & Manner, desk: Desk): Promise<Answered> {
  if (who === undefined) return answer(line, desk)
  const { answerWho } = await import('./reading/index.js')
  return answerWho(who, line, desk)
}
