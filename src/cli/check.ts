import type { Command } from 'commander'
import { renderVerdict } from '../render/verdict.js'
import type { Context } from './context.js'
import { addQuestionOptions, type QuestionOptions } from './details-options.js'
import { examples } from './examples.js'
import { type ExitCode, verdictCode } from './exit-code.js'
import type { Io } from './io.js'
import { toJson } from './json.js'
import { type Answered, answer } from './question.js'
import { screenFor } from './screen.js'

const EXAMPLES = examples(
  'followup check                      all open applications of the journal',
  'followup check acme                 one of them',
  'followup check --interviewed 2026-11-12 --country GB',
  'followup check --interviewed "last thursday" --promised "end of next week"',
  'followup check --interviewed 12.11.2026 --heard yesterday --country "United States"',
  'followup check --interviewed 2026-11-12 -q && echo "call today"',
)

/** Whether to call today, when, and why. */
export function configureCheck(command: Command, context: Context): void {
  addQuestionOptions(command)
    .description('should I call today, and if not, when?')
    .addHelpText('before', EXAMPLES)
    .argument('[who]', 'an application of the journal; without it, and without --interviewed, all open ones')
    .action(async (who: string | undefined, options: QuestionOptions) =>
      context.finish(await check(who, options, context.io)),
    )
}

export async function check(who: string | undefined, options: QuestionOptions, io: Io): Promise<ExitCode> {
  if (who === undefined && !tellsOfOne(options)) {
    const { listOpen } = await import('./journal/reading.js')
    const listed = await listOpen(options, io)
    if (listed !== undefined) return listed
  }
  const { report } = await answerAny(who, options, io)
  if (!options.quiet) {
    io.stdout.write(
      options.json ? toJson(report) : renderVerdict(report, await screenFor(io.stdout, io, options.color)),
    )
  }
  return verdictCode(report, options)
}

/** Whether the options tell of one application; otherwise all that are open are meant. */
function tellsOfOne(options: QuestionOptions): boolean {
  return !options.calls || OF_ONE.some((detail) => options[detail] !== undefined)
}

const OF_ONE = [
  'interviewed',
  'promised',
  'heard',
  'called',
  'company',
  'role',
  'interviewer',
  'phone',
  'closed',
  'open',
] as const

/** Answers for an application of the journal if one is named, and else for what the command line tells. */
export async function answerAny(
  who: string | undefined,
  options: QuestionOptions,
  io: Io,
): Promise<Answered> {
  if (who === undefined) return answer(options, io)
  const { answerWho } = await import('./journal/reading.js')
  return answerWho(who, options, io)
}
