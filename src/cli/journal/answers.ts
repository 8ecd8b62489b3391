import type { CheckReport } from '../../domain/report.js'
import { isUserError, type UserErrorData } from '../../domain/user-error.js'
import type { Draft } from '../../journal/model/entry.js'
import { replayWith, type TrackedApplication } from '../../journal/model/replay.js'
import { type NameOf, renderProblem } from '../../render/errors.js'
import type { Screen } from '../../render/screen.js'
import { renderVerdict } from '../../render/verdict.js'
import { optionName, type QuestionOptions } from '../details-options.js'
import { givenTo } from '../given.js'
import type { Io } from '../io.js'
import { answerFor } from '../question.js'
import { readSettings } from '../settings.js'

/** The answer for an application of the journal, or what stands in its way. */
export type Answer =
  | { readonly report: CheckReport; readonly problem: null }
  | { readonly report: null; readonly problem: UserErrorData }

/** As `answerFor`, but what the user can mend is no end: the journal has more to tell than the answer. */
export async function tryToAnswer(
  tracked: TrackedApplication,
  options: QuestionOptions,
  io: Io,
): Promise<Answer> {
  try {
    return { report: (await answerFor(tracked, options, io)).report, problem: null }
  } catch (error) {
    if (isUserError(error)) return { report: null, problem: error.data }
    throw error
  }
}

/** The verdict, or what keeps it from being one and how to go on. Ends with a line feed. */
export function renderAnswer(
  { report, problem }: Answer,
  options: QuestionOptions,
  io: Io,
  screen: Screen,
): string {
  if (problem === null) return renderVerdict(report, screen)
  return renderProblem(problem, namesIn(problem, options, io), screen)
}

/** Where each detail was given that stands in the way of an answer: as an option, or among the settings. */
export function namesIn(problem: UserErrorData, options: QuestionOptions, io: Io): NameOf {
  const told = new Set(Object.keys(options).map(optionName))
  return givenTo(
    { command: 'check', hasOption: (name) => told.has(name), settings: readSettings(io) },
    problem,
  )
}

/**
 * Refuses entries that would leave an application without an answer, before they are written. One that has none as it
 * is takes any: they may be what mends it.
 *
 * @param tracked undefined for an application that is yet to be added
 * @throws UserError for what would stand in the way of the answer
 */
export async function assertAnswerable(
  tracked: TrackedApplication | undefined,
  drafts: readonly Draft[],
  options: QuestionOptions,
  io: Io,
): Promise<void> {
  if (tracked !== undefined) {
    const { problem } = await tryToAnswer(tracked, options, io)
    if (problem !== null && problem.code !== 'no-interview') return
  }
  const would = replayWith(tracked?.entries ?? [], drafts)
  if (would?.history.some(({ kind }) => kind === 'interviewed')) await answerFor(would, options, io)
}
